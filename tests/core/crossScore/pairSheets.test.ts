/** The sheets of pairs: which are kept, which are added, how they are called and marked. */
import { crossPairs } from '../../../src/core/crossPairs';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import type { RecognisedSheet } from '../../../src/core/domain/recognition';
import { vi } from '../../../src/text/vi';
import { policy, totals } from '../../builders/readings';
import { sheet, workbook } from '../../builders/workbook';

const WORDS = vi.sheets.pairs;

interface Before {
  readonly name: string;
  readonly checker?: string;
  readonly checked: string | null;
  readonly mark?: string;
}

function made(
  before: readonly Before[] = [],
  more: { readonly sheets?: readonly string[]; readonly each?: number; readonly list?: string } = {},
) {
  const { sheets = [], each = 1, list } = more;
  const book = workbook(
    ...sheets.map((name) => sheet(name, [['x']])),
    ...before.map(({ name, mark }) => sheet(name, [['x']], mark === undefined ? {} : { mark })),
    ...(list === undefined ? [] : [sheet(list, [['x']], { mark: 'pairs' })]),
  );
  const recognised = before.map(({ name, checker, checked }) => ({
    name,
    unitName: checked,
    ...(checker === undefined ? {} : { reviewer: { name: checker } }),
  })) as unknown as readonly RecognisedSheet[];
  const appraisal = {
    recognition: { kind: 'recognised', layout: 'unitSheets', sheets: recognised, clues: [] },
    reading: totals({ M: '9', N: '8', P: '7' }),
    policy: policy(),
    scorecards: [],
  } as unknown as Appraisal;
  const found = crossPairs(appraisal, book, WORDS, { each, turn: 0 });
  if (found === null) throw new Error('no pairs');
  const written = found.edits.map((edit) => (edit.kind === 'putSheet' ? [edit.sheet.mark, edit.sheet.name] : []));
  return { ...found, written };
}

const pair = (checker: string, checked: string, name: string, mark: string) => ({
  checker: `Trường ${checker}`,
  checked: `Trường ${checked}`,
  name,
  mark,
});

it('each school has one to score, each pair a sheet of its own, behind the list of all', () => {
  const { pairs, kept, written } = made();
  expect(pairs).toEqual([
    pair('M', 'N', 'CC 1 M chấm N', 'pair1'),
    pair('N', 'P', 'CC 2 N chấm P', 'pair2'),
    pair('P', 'M', 'CC 3 P chấm M', 'pair3'),
  ]);
  expect(kept).toBe(0);
  expect(written).toEqual([
    ['pairs', 'Cặp chấm chéo'],
    ['pair1', 'CC 1 M chấm N'],
    ['pair2', 'CC 2 N chấm P'],
    ['pair3', 'CC 3 P chấm M'],
  ]);
});

it('a pair that has its sheet keeps it, whatever that is called and marked; the others are counted on', () => {
  const { pairs, kept, written } = made([
    { name: 'Gửi lại', checker: 'TRƯỜNG N', checked: 'trường p' },
    { name: 'CC 1', checker: 'Trường M', checked: 'Trường N', mark: 'pair1' },
  ]);
  expect(pairs).toEqual([
    { checker: 'TRƯỜNG N', checked: 'trường p', name: 'Gửi lại', mark: '' },
    pair('M', 'N', 'CC 1', 'pair1'),
    pair('P', 'M', 'CC 3 P chấm M', 'pair2'),
  ]);
  expect(kept).toBe(2);
  expect(written).toEqual([
    ['pairs', 'Cặp chấm chéo'],
    ['pair2', 'CC 3 P chấm M'],
  ]);
});

it.each([
  ['one reviewer who is no school', { name: 'A', checker: 'Giám khảo 1', checked: 'Trường N' }],
  ['no reviewer', { name: 'A', checked: 'Trường N' }],
  ['no school that is scored', { name: 'A', checker: 'Trường M', checked: null }],
])('a sheet of %s is none of a pair', (_, before) => {
  const { pairs, kept } = made([before]);
  expect([pairs.length, kept]).toEqual([3, 0]);
});

it('names and marks that are taken are not taken again', () => {
  const { pairs } = made([{ name: 'Đã có', checked: null, mark: 'pair2' }], { sheets: ['CC 1 M chấm N', 'cc 2 n chấm p'] });
  expect(pairs.map(({ name, mark }) => [name, mark])).toEqual([
    ['CC 1 M chấm N (2)', 'pair1'],
    ['CC 2 N chấm P (2)', 'pair3'],
    ['CC 3 P chấm M', 'pair4'],
  ]);
});

it('the list stands on the sheet of before, or beside one of the user’s of that name', () => {
  expect(made([], { list: 'Danh sách cặp' }).written[0]).toEqual(['pairs', 'Danh sách cặp']);
  expect(made([], { sheets: ['Cặp chấm chéo'] }).written[0]).toEqual(['pairs', 'Cặp chấm chéo (2)']);
});

it('the list names all pairs in their order, with where each is', () => {
  const { edits } = made([{ name: 'Gửi lại', checker: 'Trường N', checked: 'Trường P' }]);
  const [list] = edits;
  const cells = list?.kind === 'putSheet' ? list.sheet.cells.filter(({ row }) => row >= 5) : [];
  const rows = [5, 6, 7].map((row) =>
    cells
      .filter((one) => one.row === row)
      .map(({ value }) => (value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : '')),
  );
  expect(rows).toEqual([
    [1, 'Trường N', 'Trường P', 'Gửi lại'],
    [2, 'Trường M', 'Trường N', 'CC 2 M chấm N'],
    [3, 'Trường P', 'Trường M', 'CC 3 P chấm M'],
  ]);
});

it('a workbook that was not read, or holds one school, has none', () => {
  const of = (reading: Appraisal['reading']) =>
    crossPairs(
      {
        recognition: { kind: 'recognised', layout: 'unitSheets', sheets: [], clues: [] },
        reading,
        policy: policy(),
      } as unknown as Appraisal,
      workbook(),
      WORDS,
      { each: 1, turn: 0 },
    );
  expect(of(null)).toBeNull();
  expect(of(totals({ M: '9' }))).toBeNull();
  expect(of(totals({ M: '9', N: '8' }))?.pairs).toHaveLength(2);
});
