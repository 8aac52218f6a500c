/** The tables and the sentences of `Phân tích`, from results made by hand (METHODS §9): every column, every bound of a list. */
import type { Firmness, Flip, PrizeFirmness, Way } from '../../../src/core/domain/firmness';
import { exactText, points as P, type Points } from '../../../src/core/domain/points';
import { checkTable, evidenceTable, flipTables, withoutTable } from '../../../src/core/render/analysis/analysisTables';
import type { AnalysisGround } from '../../../src/core/render/analysis/analysisGround';
import { WIDTHS } from '../../../src/core/render/analysis/analysisGround';
import type { AnalysisWords } from '../../../src/core/render/analysis/analysisWords';
import { firmnessSentences, nearestMove } from '../../../src/core/render/analysis/firmnessSentences';
import { startSheet } from '../../../src/core/render/sheetDraft';
import { policy, reading } from '../../builders/readings';

const text = (value: Points | null): string => (value === null ? '-' : exactText(value));
/** Words that say what they were given. */
const words = {
  sections: {
    flips: (award: string) => `flips ${award}`,
    checks: 'checks',
    evidence: 'evidence',
    leaveOneOut: 'without',
  },
  headings: {
    number: 'no',
    criterion: 'criterion',
    lowered: (unit: string) => `lower ${unit}`,
    raised: (unit: string) => `raise ${unit}`,
    usual: 'usual',
    light: 'light',
    unit: 'unit',
    cell: 'cell',
    points: 'points',
    document: 'document',
    verdict: 'verdict',
    meanChange: 'mean',
    firstChanges: 'first',
  },
  criterion: (number: string, words: string) => `${number} ${words}`,
  change: (from: Points, tie: Points, lost: Points | null) => `${text(from)}>${text(tie)}>${text(lost)}`,
  none: 'none',
  usual: (usual: Points | null) => `±${text(usual)}`,
  light: { red: 'RED', amber: 'AMBER', green: 'GREEN' },
  verdict: { decisive: 'DECISIVE', tying: 'TYING', safe: 'SAFE' },
  yesNo: (yes: boolean) => (yes ? 'yes' : 'no'),
  partial: 'partial',
  lead: (award: string, holder: string, runner: string, gap: Points, byPercent: boolean) =>
    `${award}: ${holder}>${runner} by ${text(gap)}${byPercent ? '%' : ''}`,
  open: (award: string) => `open ${award}`,
  alone: (award: string, holder: string) => `alone ${award} ${holder}`,
  nobody: (award: string) => `nobody ${award}`,
  unless: ({ award, holder, unit, criterion, by, isRise, from, to }: Parameters<AnalysisWords['unless']>[0]) =>
    `unless ${award} ${holder} ${unit} ${criterion} ${by} ${isRise ? 'up' : 'down'} ${text(from)}>${text(to)}`,
  counts: (red: number, amber: number) => `${String(red)} red ${String(amber)} amber`,
  strength: { red: 'weak', amber: 'middling', green: 'strong', unknown: 'unknown' },
  kept: (unit: string, award: string, share: Points, { of, draws }: { of: string; draws: number }) =>
    `${unit} keeps ${award} in ${text(share)} of ${String(draws)} by ${of}`,
  decisive: (unit: string, award: string, document: string, carried: Points) =>
    `${document} decides ${award} for ${unit}: ${text(carried)}`,
  moreDecisive: (more: number) => `and ${String(more)} more`,
  checkFirst: (cells: number, of: number, basis: string) => `check ${String(cells)} of ${String(of)} (${basis})`,
  nothingToCheck: (basis: string) => `nothing to check (${basis})`,
  tooManyToCheck: (cells: number) => `too many: ${String(cells)}`,
  withoutFirst: (criteria: readonly string[], more: number) => `without ${criteria.join(', ')} +${String(more)}`,
  withoutNone: 'without any the same',
  drawn: ({ of, draws }: { of: string; draws: number }) => `drawn ${of} ${String(draws)}`,
} as unknown as AnalysisWords;

const READING = reading({ criteria: [{ id: 'c1', number: '1' }, { id: 'c2', number: '2' }], units: { A: {}, B: {}, C: {} } }); // prettier-ignore
const CRITERION: Readonly<Record<string, string>> = { c1: '1 Tiêu chí c1', c2: '2 Tiêu chí c2' };
const at = { sheet: 'Phiếu A', row: 5, column: 11 };

const way = (unit: string, from: string, ties: string | null, overtakes: string | null, more: Partial<Way> = {}): Way => {
  const reach = (to: string | null) =>
    to === null ? null : { to: P(to), amount: P(String(Math.abs(Number(to) - Number(from)))) };
  return {
    unit,
    by: 'score',
    cells: [at],
    from: P(from),
    ties: reach(ties),
    overtakes: reach(overtakes),
    light: 'amber',
    ...more,
  };
};
const flip = (
  criterion: string,
  light: Flip['light'],
  lowerHolder: Way | null,
  raiseRunner: Way | null,
  usual: string | null = '0.5',
): Flip => ({
  criterion,
  light,
  lowerHolder,
  raiseRunner,
  usual: usual === null ? null : P(usual),
});
const prize = (more: Partial<PrizeFirmness> = {}): PrizeFirmness => ({
  award: 'co',
  name: 'Cờ',
  holder: 'A',
  runner: 'B',
  gap: P('1.5'),
  isOpen: false,
  flips: [],
  light: 'green',
  ...more,
});
const firm = (more: Partial<Firmness> = {}): Firmness => ({
  margins: [{ above: 'A', below: 'B', gap: P('1.5') }],
  isPartial: false,
  prizes: [],
  evidence: [],
  leaveOneOut: [],
  noise: [],
  checks: { cells: [], settles: true, of: 9, basis: 'step' },
  ...more,
});

/** Every row that a table put on the sheet from row 10 on, and the row it gave back. */
function drawn(table: (ground: AnalysisGround, from: number) => number, firmness: Firmness): readonly string[] {
  const draft = startSheet(WIDTHS);
  const row = table(
    {
      draft,
      firmness,
      reading: READING,
      words,
      unitName: (id) => `Trường ${id}`,
      criterionName: (id) => CRITERION[id] ?? id,
    },
    10,
  );
  const { cells } = draft.finish({
    mark: 'analysis',
    name: 'Phân tích',
    freeze: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeatRows: null,
    footer: { left: '', right: '' } as never,
    charts: [],
  });
  const shown = new Map<number, string[]>();
  for (const one of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (one.value.kind === 'blank') continue;
    const value =
      one.value.kind === 'text' ? one.value.text : one.value.kind === 'number' ? String(one.value.value) : one.value.kind;
    const link = one.link === undefined ? '' : `→${one.link.sheet}!${String(one.link.row)},${String(one.link.column)}`;
    const format = one.format === undefined ? '' : ` [${one.format}]`;
    shown.set(one.row, [...(shown.get(one.row) ?? []), `${String(one.column)} ${one.style} ${value}${link}${format}`]);
  }
  return [...[...shown].map(([line, texts]) => `${String(line)}: ${texts.join(' | ')}`), `next ${String(row)}`];
}

describe('the criteria that alone could turn an award', () => {
  it('a row for each, how far the holder would fall or the runner rise, and how usual that is', () => {
    const flips = [
      flip('c1', 'red', way('A', '9', '8.5', '8'), way('B', '7', '7.5', null)),
      flip('c2', 'amber', null, way('B', '7', null, '8'), null),
      flip('c9', 'amber', way('A', '9', null, null), null),
      flip('c2', 'green', null, null),
    ];
    expect(drawn(flipTables, firm({ prizes: [prize({ flips })] }))).toEqual([
      '10: 1 section flips Cờ',
      '11: 1 heading no | 2 heading criterion | 3 heading lower Trường A | 4 heading raise Trường B | 5 heading usual | 6 heading light',
      '12: 1 centre 1 | 2 text 1 Tiêu chí c1 | 3 centre 9>8.5>8 | 4 centre 7>7.5>- | 5 centre ±0.5 | 6 error RED',
      '13: 1 centre 2 | 2 text 2 Tiêu chí c2 | 3 centre none | 4 centre 7>8>8 | 5 centre ±- | 6 warning AMBER',
      '14: 1 centre 3 | 2 text c9 | 3 centre none | 4 centre none | 5 centre ±0.5 | 6 warning AMBER',
      'next 15',
    ]);
  });

  it('a table for each award that can be turned, the next one below it', () => {
    const one = [flip('c1', 'red', null, null)];
    const prizes = [
      prize({ flips: one, holder: null }),
      prize({ flips: one, runner: null }),
      prize({ flips: [flip('c1', 'green', null, null)] }),
      prize({ name: 'Cờ', flips: one }),
      prize({ name: 'Bằng khen', flips: one }),
    ];
    const rows = drawn(flipTables, firm({ prizes }));
    expect(rows.filter((row) => row.includes('section'))).toEqual(['10: 1 section flips Cờ', '14: 1 section flips Bằng khen']);
    expect(rows.at(-1)).toBe('next 17');
    expect(drawn(flipTables, firm({ prizes: prizes.slice(0, 3) }))).toEqual(['next 9']);
  });

  it('forty rows are enough', () => {
    const flips = Array.from({ length: 45 }, () => flip('c1', 'red', null, null));
    const rows = drawn(flipTables, firm({ prizes: [prize({ flips })] }));
    const numbered = rows.filter((row) => row.endsWith('RED'));
    expect(numbered).toHaveLength(40);
    // Its heading goes on with it on the next page.
    expect(numbered.at(-1)).toMatch(/ 1 centre 40 /);
    expect(rows.at(-1)).toBe('next 52');
  });
});

describe('the cells to check, the documents and the criteria that carry a result', () => {
  it('cells in their order, each with a link', () => {
    const cells = [
      { unit: 'A', criterion: 'c1', cells: [at], points: P('8.5'), usual: P('0.5'), openBefore: 3 },
      { unit: 'B', criterion: 'c9', cells: [], points: P('7'), usual: P('1'), openBefore: 1 },
    ];
    expect(drawn(checkTable, firm({ checks: { cells, settles: true, of: 9, basis: 'step' } }))).toEqual([
      '10: 1 section checks',
      '11: 1 heading no | 2 heading criterion | 3 heading unit | 4 heading cell | 5 heading points | 6 heading usual',
      '12: 1 centre 1 | 2 text 1 Tiêu chí c1 | 3 text Trường A | 4 link Phiếu A!K5→Phiếu A!5,11 | 5 points 8.5 [0.##] | 6 centre ±0.5',
      '13: 1 centre 2 | 2 text c9 | 3 text Trường B | 5 points 7 [0.##] | 6 centre ±1',
      'next 14',
    ]);
    expect(drawn(checkTable, firm())).toEqual(['next 9']);
  });

  const document = (verdict: 'decisive' | 'tying' | 'safe', more: object = {}) => ({
    award: 'co',
    unit: 'A',
    document: 'QĐ 12',
    criteria: ['c1'],
    cells: [at],
    points: P('2.5'),
    verdict,
    ...more,
  });

  it('documents that decide or tie an award, those that do neither left out', () => {
    const evidence = [
      document('decisive'),
      document('safe'),
      document('tying', { award: 'x', unit: 'B', document: 'BC 3', cells: [] }),
    ];
    expect(drawn(evidenceTable, firm({ evidence, prizes: [prize()] }))).toEqual([
      '10: 1 section evidence',
      '11: 1 heading no | 2 heading document | 3 heading unit | 4 heading points | 5 heading verdict',
      '12: 1 centre 1 | 2 link QĐ 12→Phiếu A!5,11 | 3 text Trường A | 4 points 2.5 [0.##] | 5 error DECISIVE: Cờ',
      '13: 1 centre 2 | 2 text BC 3 | 3 text Trường B | 4 points 2.5 [0.##] | 5 warning TYING: x',
      'next 14',
    ]);
    expect(drawn(evidenceTable, firm({ evidence: [document('safe')] }))).toEqual(['next 9']);
    expect(drawn(evidenceTable, firm({ evidence: Array.from({ length: 45 }, () => document('tying')) })).at(-1)).toBe('next 52');
  });

  it('criteria without which some place is another', () => {
    const without = (criterion: string, mean: string, firstChanges: boolean) => ({
      criterion,
      units: [],
      meanPlaceChange: P(mean),
      firstChanges,
    });
    const leaveOneOut = [without('c1', '0.5', false), without('c2', '0', false), without('c9', '0', true)];
    expect(drawn(withoutTable, firm({ leaveOneOut }))).toEqual([
      '10: 1 section without',
      '11: 1 heading no | 2 heading criterion | 3 heading mean | 4 heading first',
      '12: 1 centre 1 | 2 text 1 Tiêu chí c1 | 3 points 0.5 [0.00] | 4 centre no',
      '13: 1 centre 2 | 2 text c9 | 3 points 0 [0.00] | 4 warning yes',
      'next 14',
    ]);
    expect(drawn(withoutTable, firm({ leaveOneOut: [without('c2', '0', false)] }))).toEqual(['next 9']);
    expect(drawn(withoutTable, firm({ leaveOneOut: Array.from({ length: 45 }, () => without('c1', '1', false)) })).at(-1)).toBe(
      'next 52',
    );
  });
});

describe('the move that would turn an award first', () => {
  const move = (...flips: readonly Flip[]): string => {
    const found = nearestMove(flips);
    return found === null ? 'none' : `${found.criterion} ${found.way.unit} ${text(found.to)}`;
  };
  it.each<readonly [string, string, readonly Flip[]]>([
    ['nothing could', 'none', [flip('c1', 'amber', null, way('B', '7', '8', null))]],
    [
      'a tie does not turn it',
      'c2 B 9',
      [flip('c1', 'amber', way('A', '9', '8.9', null), null), flip('c2', 'amber', null, way('B', '7', null, '9'))],
    ],
    [
      'the shortest way',
      'c2 B 8',
      [flip('c1', 'amber', way('A', '9', null, '7'), null), flip('c2', 'amber', null, way('B', '7', null, '8'))],
    ],
    [
      'of equal ways the first criterion',
      'c1 A 8',
      [flip('c1', 'amber', way('A', '9', null, '8'), null), flip('c2', 'amber', null, way('B', '7', null, '8'))],
    ],
    ['the holder’s before the runner’s', 'c1 A 8', [flip('c1', 'amber', way('A', '9', null, '8'), way('B', '7', null, '8'))]],
    [
      'a usual correction before a shorter one',
      'c1 A 5',
      [flip('c2', 'amber', null, way('B', '7', null, '8')), flip('c1', 'red', way('A', '9', null, '5', { light: 'red' }), null)],
    ],
    [
      'a score before a result',
      'c1 A 5',
      [
        flip('c2', 'amber', null, way('B', '7', null, '8', { by: 'result' })),
        flip('c1', 'amber', way('A', '9', null, '5'), null),
      ],
    ],
    [
      'a usual result before an unusual score',
      'c2 B 9',
      [
        flip('c1', 'amber', way('A', '9', null, '8.9'), null),
        flip('c2', 'red', null, way('B', '7', null, '9', { by: 'result', light: 'red' })),
      ],
    ],
  ])('%s: %s', (_, expected, flips) => {
    expect(move(...flips)).toBe(expected);
  });
});

describe('what is said of it in sentences', () => {
  const said = (more: Partial<Firmness>, clauses = {}): readonly string[] =>
    firmnessSentences(firm(more), READING, policy(clauses), words);
  const REST = ['nothing to check (step)', 'without any the same'];

  it('of a cluster too large only that', () => {
    expect(said({ isPartial: true, prizes: [prize()] })).toEqual(['partial']);
  });

  it.each<readonly [string, Partial<PrizeFirmness>, string]>([
    ['still to be decided', { isOpen: true }, 'open Cờ'],
    ['nobody has it', { holder: null }, 'nobody Cờ'],
    ['nobody else could', { runner: null }, 'alone Cờ Trường A'],
    ['nobody else could by points', { gap: null }, 'alone Cờ Trường A'],
    ['nothing could turn it', {}, 'Cờ: Trường A>Trường B by 1.5 0 red 0 amber strong'],
    [
      'a usual correction',
      { light: 'red', flips: [flip('c1', 'red', way('A', '9', null, '8'), null), flip('c2', 'amber', null, null)] },
      'Cờ: Trường A>Trường B by 1.5 unless Cờ Trường A Trường A 1 Tiêu chí c1 score down 9>8 1 red 1 amber weak',
    ],
    [
      'a larger one',
      { light: 'amber', flips: [flip('c1', 'amber', null, way('B', '7', null, '9', { by: 'result' }))] },
      'Cờ: Trường A>Trường B by 1.5 unless Cờ Trường A Trường B 1 Tiêu chí c1 result up 7>9 0 red 1 amber middling',
    ],
    [
      'one nobody can call usual',
      { light: 'amber', flips: [flip('c9', 'amber', null, way('B', '7', null, '9'), null), flip('c1', 'green', null, null)] },
      'Cờ: Trường A>Trường B by 1.5 unless Cờ Trường A Trường B c9 score up 7>9 0 red 1 amber unknown',
    ],
    [
      'one of two is usual',
      { light: 'amber', flips: [flip('c1', 'amber', null, null, null), flip('c2', 'amber', null, null, '1')] },
      'Cờ: Trường A>Trường B by 1.5 0 red 2 amber middling',
    ],
  ])('%s', (_, more, expected) => {
    expect(said({ prizes: [prize(more)] })).toEqual([expected, ...REST]);
  });

  it('in percent where the ranking is', () => {
    expect(said({ prizes: [prize()] }, { rankBy: 'percent' })[0]).toMatch(/by 1\.5% /);
  });

  it('how often the holder keeps it, where anything was drawn', () => {
    const interval = (unit: string, share: string | null) => ({
      ...{ unit, place: 1, least: 1, most: 2, mean: P('1'), median: 1, q05: 1, q95: 2, shareFirst: P('0.9') },
      awards: share === null ? [] : [{ award: 'co', share: P(share) }],
    });
    const noise = (of: 'weights' | 'points', draws: number, units: readonly ReturnType<typeof interval>[]) => ({
      of,
      draws,
      units,
      algorithm: 'x',
      seed: 1,
    });
    const both = [
      noise('weights', 100, [interval('A', '0.9'), interval('B', '0.1')]),
      noise('points', 100, [interval('A', '0.8')]),
    ];
    expect(said({ prizes: [prize()], noise: both })).toEqual([
      'Cờ: Trường A>Trường B by 1.5 0 red 0 amber Trường A keeps Cờ in 0.9 of 100 by weights Trường A keeps Cờ in 0.8 of 100 by points strong',
      ...REST,
      'drawn weights 100',
      'drawn points 100',
    ]);
    expect(said({ prizes: [prize()], noise: [noise('weights', 0, [interval('A', '0.9')])] })).toEqual([
      'Cờ: Trường A>Trường B by 1.5 0 red 0 amber strong',
      ...REST,
    ]);
    expect(said({ prizes: [prize()], noise: [noise('weights', 9, [interval('A', null)]), noise('points', 0, [])] })).toEqual([
      'Cờ: Trường A>Trường B by 1.5 0 red 0 amber strong',
      ...REST,
      'drawn weights 9',
      'drawn points 0',
    ]);
  });

  it('documents that decide, the lightest first, three by name', () => {
    const document = (name: string, carried: string, verdict: 'decisive' | 'tying' = 'decisive', award = 'co') => ({
      ...{ award, unit: 'A', document: name, criteria: [], cells: [], points: P(carried), verdict },
    });
    const [a, b, c, d] = [document('a', '4'), document('b', '1'), document('c', '3', 'decisive', 'x'), document('d', '2')];
    expect(said({ evidence: [a, b, document('t', '0.5', 'tying'), c, d] })).toEqual([
      'b decides co for Trường A: 1',
      'd decides co for Trường A: 2',
      'c decides x for Trường A: 3',
      'and 1 more',
      ...REST,
    ]);
    expect(said({ evidence: [a, b, d] })).not.toContain('and 0 more');
    expect(said({ prizes: [prize({ holder: null })], evidence: [a] })).toEqual([
      'nobody Cờ',
      'a decides Cờ for Trường A: 4',
      ...REST,
    ]);
  });

  it('what to check first', () => {
    const cell = { unit: 'A', criterion: 'c1', cells: [at], points: P('8'), usual: P('1'), openBefore: 1 };
    const checks = (settles: boolean, count: number) => ({
      settles,
      of: 9,
      basis: 'corrections' as const,
      cells: Array.from({ length: count }, () => cell),
    });
    expect([checks(true, 2), checks(true, 0), checks(false, 2)].map((one) => said({ checks: one })[0])).toEqual([
      'check 2 of 9 (corrections)',
      'nothing to check (corrections)',
      'too many: 2',
    ]);
  });

  it('without which criteria another school stands first, three by name', () => {
    const without = (criterion: string, firstChanges = true) => ({ criterion, units: [], meanPlaceChange: P('1'), firstChanges });
    const last = (...leaveOneOut: readonly ReturnType<typeof without>[]) => said({ leaveOneOut }).at(-1);
    expect(last(without('c1'), without('c9', false))).toBe('without 1 Tiêu chí c1 +0');
    expect(last(without('c1'), without('c2'), without('c3'), without('c4'), without('c5'))).toBe(
      'without 1 Tiêu chí c1, 2 Tiêu chí c2, c3 +2',
    );
    expect(last(without('c1', false))).toBe('without any the same');
    expect(said({ margins: [], leaveOneOut: [without('c1')] })).toEqual(['nothing to check (step)']);
  });
});
