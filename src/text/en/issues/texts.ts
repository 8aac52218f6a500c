import type { IssueWordsOf, TextCode } from '../../parts/issueWords';

const ENCODING = { tcvn3: 'TCVN3 (ABC, fonts .Vn…)', vni: 'VNI (fonts VNI-…)' } as const;

function others(changes: readonly unknown[]): string {
  const count = changes.length - 1;
  return count > 0 ? ` The column has ${String(count)} more such ${count === 1 ? 'cell' : 'cells'}.` : '';
}

export const texts: IssueWordsOf<TextCode> = {
  textDecomposed: ({ facts }) => ({
    what: `The cell holds “${facts.text}” with marks apart from their letters (decomposed Unicode).${others(facts.changes)}`,
    why: 'It looks right, but searching, filtering and matching in Excel do not find it.',
    advice: 'Compose the letters; the text stays the same.',
  }),
  legacyText: ({ facts }) =>
    facts.font === null
      ? {
          what: `The cell holds “${facts.text}”: is it “${facts.to}” in the old encoding ${ENCODING[facts.encoding]}?${others(facts.changes)}`,
          why: 'Only the letters suggest it, not the font of the cell; it is understood so for now, and the file keeps its letters.',
          advice: 'If so, type it anew or convert it to Unicode; if not, confirm that the text is right.',
        }
      : {
          what: `The cell holds “${facts.text}” in the font ${facts.font}, old encoding ${ENCODING[facts.encoding]}, which says “${facts.to}”.${others(facts.changes)}`,
          why: 'A machine without the old font shows wrong letters, and names in two encodings never match in Excel.',
          advice: 'Look at the text before and after; if it is right, convert it and give the cell a Unicode font.',
        },
  strayBlanks: ({ facts }) => ({
    what: `The cell holds “${facts.text}” with needless blanks or hidden characters.${others(facts.changes)}`,
    why: 'The eye sees no difference, but Excel takes them for different texts when filtering and matching.',
    advice: `Turn it into “${facts.to}”; the text stays the same.`,
  }),
  ethForD: ({ facts }) => ({
    what: `The cell holds “${facts.text}” with the letter eth (Ð/ð) in place of Đ/đ.${others(facts.changes)}`,
    why: 'The two look alike but are different characters, so searching and matching do not find them.',
    advice: `Turn it into “${facts.to}”; the text stays the same.`,
  }),
  misreadText: ({ facts }) => ({
    what: `The cell holds “${facts.text}”, Unicode opened with a wrong code page, which says “${facts.to}”.${others(facts.changes)}`,
    why: 'The letters were damaged when the file was opened or imported earlier; nobody can read them.',
    advice: 'Look at the text before and after; if it is right, put the restored text in its place.',
  }),
};
