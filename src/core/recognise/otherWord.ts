import { FALSE_FRIEND_HEADINGS } from './falseFriendHeadings';
import { plainWords, SINGLE_WORDS } from './synonyms';

/** Single words as they are written, by their folded form: `hang` is `hạng`. */
const WRITTEN: ReadonlyMap<string, ReadonlySet<string>> = writtenForms();

/** Whether marks make a single word another one: `Hàng` is not `Hạng`, `Vàng` not `Vắng`; `HANG` without marks may be either. */
export function isOtherWord(text: string, words: string): boolean {
  const written = WRITTEN.get(words);
  if (written === undefined) return false;
  const word = marked(text);
  return word !== words.trim() && !written.has(word);
}

function writtenForms(): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const heading of [...SINGLE_WORDS, ...FALSE_FRIEND_HEADINGS.flatMap(({ headings }) => headings)]) {
    const words = plainWords(heading);
    if (words.trim().includes(' ')) continue;
    forms.set(words, (forms.get(words) ?? new Set()).add(marked(heading)));
  }
  return forms;
}

function marked(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
    .trim();
}
