import type { PairingWords } from '../parts/pairingWords';

/** Words of adding sheets for cross-scoring. */
export const pairing: PairingWords = {
  summary: 'Cross-scoring: add a sheet for each pair of units',
  about:
    'Pairs the units so that they score one another and nobody their own. Each pair gets a sheet to fill in, and one sheet lists the pairs; sheets that are there stay, with all that was filled in.',
  each: 'Each unit scores',
  schools: (count) => `${String(count)} other unit${count === 1 ? '' : 's'}`,
  turn: 'Turn of pairs',
  turnOf: (turn) => `Turn ${String(turn)}${turn === 1 ? '' : ' (other pairs)'}`,
  preview: (added, kept) =>
    `Will add ${String(added)} sheets and write the list of pairs${kept === 0 ? '' : `; ${String(kept)} sheets that are there stay`}. All else stays.`,
  pair: (checker, checked, sheet) => `${checker} scores ${checked}: sheet “${sheet}”`,
  has: 'is there',
  nothingNew: 'All these pairs have their sheets. Choose another turn or another number for new pairs.',
  tooMany: (sheets, most) =>
    `${String(sheets)} sheets would be added, too many at once here (at most ${String(most)}). Use thidua pairs on the command line, or choose fewer.`,
  more: (count) => `Show ${String(count)} more pairs`,
  confirm: (count) => `Add ${String(count)} cross-scoring sheets`,
};
