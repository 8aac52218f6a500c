import { shortened } from './shortened';

const LONGEST = 60;

/** A criterion in a sentence: its number and as many words as fit, `I.3 Thực tế cơ sở`. */
export function criterionName({ number, text }: { readonly number: string; readonly text: string }): string {
  return shortened([number, text].filter((part) => part !== '').join(' '), LONGEST);
}

/** Wording that is cited, as many words as fit. */
export function wording(text: string): string {
  return shortened(text.replace(/\s+/g, ' '), LONGEST);
}
