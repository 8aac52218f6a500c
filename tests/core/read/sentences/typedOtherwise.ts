export function withoutMarks(sentence: string): string {
  return sentence.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Other ways to type a sentence that change nothing it says. */
export const VARIATIONS: readonly (readonly [string, (sentence: string) => string])[] = [
  ['in capitals', (sentence) => sentence.toUpperCase()],
  ['in small letters', (sentence) => sentence.toLowerCase()],
  ['with more blanks', (sentence) => `  ${sentence.replace(/ /g, '  ')} `],
  ['with no-break blanks', (sentence) => sentence.replace(/ /g, '\u00A0')],
  ['decomposed', (sentence) => sentence.normalize('NFD')],
  ['with line ends for semicolons', (sentence) => sentence.replace(/; /g, '\n')],
  ['with a full stop at the end', (sentence) => `${sentence.replace(/\.$/, '')}.`],
  ['with đ for điểm', (sentence) => sentence.replace(/(\d) điểm/g, '$1đ')],
  ['with a blank before đ', (sentence) => sentence.replace(/(\d) điểm/g, '$1 đ')],
  ['with 1 for 01', (sentence) => sentence.replace(/(?<![\d,.])0([1-9])\b(?![,.]\d)/g, '$1')],
  ['with 01 for 1 before points', (sentence) => sentence.replace(/(?<![\d,.])([1-9]) điểm/g, '0$1 điểm')],
  ['with một for 01', (sentence) => sentence.replace(/(?<![\d,./])0?1 (?=\p{L})(?!điểm|đ\b|-)/gu, 'một ')],
  ['with dots for decimal commas', (sentence) => sentence.replace(/(\d),(\d{1,2})(?!\d)/g, '$1.$2')],
  ['with a blank before %', (sentence) => sentence.replace(/(\d)%/g, '$1 %')],
  ['with phần trăm for %', (sentence) => sentence.replace(/(\d)%/g, '$1 phần trăm')],
  ['with the other tỷ lệ', (sentence) => sentence.replace(/tỷ lệ/g, 'tỉ lệ').replace(/Tỷ lệ/g, 'Tỉ lệ')],
  ['with a bullet', (sentence) => `- ${sentence}`],
  ['without marks', withoutMarks],
];
