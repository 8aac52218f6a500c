import type { Verb } from './clause';
import type { Token } from './token';

/** `Điểm thưởng: …`, `Trừ điểm: …` say for all that follows what its points are. */
export function headingVerb(caption: readonly Token[]): Verb | null {
  const words = caption.map(({ code }) => code).join(' ');
  if (
    /^(?:các )?(?:điểm (?:thưởng|ADD)|(?:ADD|thưởng) điểm(?: thưởng)?)(?: theo(?: (?!(?:N|P|F|PT|:|;|EACH|EVERY|CAP)(?: |$))\S+)+)?$/.test(
      words,
    )
  )
    return 'add';
  if (/^ADD cho(?: (?!(?:N|P|F|PT|:|;|EACH|EVERY|CAP)(?: |$))\S+)+$/.test(words)) return 'add';
  return /^(?:các |mức |số )?(?:điểm SUB|SUB điểm)(?: (?:,|IF|áp|do|vì)(?: (?!(?:N|P|F|PT|:|;)(?: |$))\S+)*)?$/.test(words)
    ? 'subtract'
    : null;
}
