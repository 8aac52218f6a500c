import type { Cluster } from './cluster';

/** How criteria are numbered; the first is the plainest. */
export const NUMBERINGS = [
  'romanDigitsLetters',
  'upperRomanDigits',
  'upperDigitsLetters',
  'dotted',
  'romanDotted',
  'upperDotted',
  'romanDigitsDotted',
  'digitsLetters',
  'restartless',
  'part',
  'section',
  'article',
  'code',
  'capitals',
  'bullets',
] as const;
export type Numbering = (typeof NUMBERINGS)[number];

const ROMAN =
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII XXVIII XXIX XXX'.split(
    ' ',
  );
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'];

/** The number of every node as printed; "" where the scheme gives none. */
export function numbersOf(cluster: Cluster, scheme: Numbering): readonly string[] {
  let counted = 0;
  const isFlat = cluster.nodes.every(({ level }) => level === 1);
  return cluster.nodes.map((node, index) => {
    const path: number[] = [];
    for (let at: number | null = index; at !== null; at = cluster.nodes[at]?.parent ?? null)
      path.unshift(cluster.nodes[at]?.turn ?? 1);
    const [top = 1, second = 1, third = 1] = path;
    const roman = ROMAN[top - 1] ?? 'I';
    const upper = String.fromCharCode(64 + top);
    const level = path.length;
    if (isFlat && scheme !== 'code') return String(top);
    switch (scheme) {
      case 'romanDigitsLetters':
        return level === 1 ? roman : level === 2 ? String(second) : (LETTERS[third - 1] ?? '');
      case 'upperRomanDigits':
        return level === 1 ? upper : level === 2 ? (ROMAN[second - 1] ?? '') : String(third);
      case 'upperDigitsLetters':
        return level === 1 ? upper : level === 2 ? String(second) : (LETTERS[third - 1] ?? '');
      case 'dotted':
        return path.join('.');
      case 'romanDotted':
        return [roman, ...path.slice(1)].join('.');
      case 'upperDotted':
        return [upper, ...path.slice(1)].join('.');
      case 'romanDigitsDotted':
        return level === 1 ? roman : path.slice(1).join('.');
      case 'digitsLetters':
        return level === 1
          ? String(top)
          : level === 2
            ? (LETTERS[second - 1] ?? '')
            : `${LETTERS[second - 1] ?? ''}.${String(third)}`;
      case 'restartless':
        // One count through all groups: I 1 2, II 3 4.
        if (level === 1) return roman;
        if (level === 3) return LETTERS[third - 1] ?? '';
        counted += 1;
        return String(counted);
      case 'part':
        return level === 1 ? `Phần ${roman}` : level === 2 ? String(second) : (LETTERS[third - 1] ?? '');
      case 'section':
        return level === 1 ? `Mục ${String(top)}` : path.slice(1).join('.');
      case 'article':
        return level === 1 ? `Điều ${String(top)}` : level === 2 ? String(second) : (LETTERS[third - 1] ?? '');
      case 'code':
        return level === 1 && !isFlat
          ? upper
          : level === 1
            ? `TC${String(top)}`
            : level === 2
              ? `TC${String(second)}`
              : (LETTERS[third - 1] ?? '');
      case 'capitals':
        return level === 1 ? '' : path.slice(1).join('.');
      case 'bullets':
        return level === 1 ? roman : level === 2 ? String(second) : '';
    }
  });
}
