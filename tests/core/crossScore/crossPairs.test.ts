import { appraise } from '../../../src/core/appraise';
import { crossPairs } from '../../../src/core/crossPairs';
import { explain } from '../../../src/core/explain/explain';
import { publish } from '../../../src/core/publish';
import type { Edit } from '../../../src/core/workbook/edit';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { applyEdits } from '../../../src/hosts/memory/applyEdits';
import { en } from '../../../src/text/en';
import { explainSentence } from '../../../src/text/explainSentence';
import type { Text } from '../../../src/text/text';
import { vi } from '../../../src/text/vi';
import { workbook } from '../../builders/workbook';
import { found, school, totals } from './workbooks';

const CLUSTER = workbook(
  ...['Trường M', 'Trường N', 'Trường P'].map((name) => school({ name, headings: ['Tự chấm'], scores: [[9], [18], [9]] })),
);

function paired(book: Workbook, text: Text = vi, each = 1, turn = 0) {
  const made = crossPairs(appraise(book), book, text.sheets.pairs, { each, turn });
  if (made === null) throw new Error('No pairs');
  return { made, book: applyEdits(book, made.edits).workbook };
}

/** Fills in the column of cross-scores of one sheet, from its first criterion on. */
function filled(book: Workbook, sheet: string, scores: readonly number[]): Workbook {
  const cells = scores.map((value, index) => ({
    at: { sheet, row: 7 + index, column: 5 },
    value: { kind: 'number' as const, value },
  }));
  const edits: readonly Edit[] = [{ kind: 'setCells', cells }];
  return applyEdits(book, edits).workbook;
}

/** 36 claimed and 34 reviewed are 5,88% apart. */
const FAR = ["STA-05 selfFarAboveReview 'Trường N'!D5"];

describe('pairs of schools that score one another', () => {
  it.each([
    ['vi', vi],
    ['en', en],
  ] as const)('get a sheet each (%s), which blank changes nothing and filled in counts', (_, text) => {
    const { made, book } = paired(CLUSTER, text);
    expect(made.pairs.map(({ checker, checked }) => `${checker} > ${checked}`)).toEqual([
      'Trường M > Trường N',
      'Trường N > Trường P',
      'Trường P > Trường M',
    ]);
    const blank = appraise(book);
    expect([totals(blank), found(blank)]).toEqual([totals(appraise(CLUSTER)), []]);
    const scored = appraise(filled(book, made.pairs[0]?.name ?? '', [8, 17, 9]));
    expect([totals(scored), found(scored)]).toEqual([['Trường M: 36', 'Trường N: 34', 'Trường P: 36'], FAR]);
    const entry = scored.reading?.entries.get('u2')?.get('c1');
    expect(entry?.crossScores?.map(({ reviewer }) => [reviewer.name, reviewer.unit])).toEqual([['Trường M', 'u1']]);
  });

  it('keep what is filled in when made again, and take only what is new', () => {
    const { made, book } = paired(CLUSTER);
    const again = paired(filled(book, made.pairs[0]?.name ?? '', [8, 17, 9]), vi, 2);
    expect([again.made.kept, again.made.pairs.length]).toEqual([3, 6]);
    expect(totals(appraise(again.book))).toEqual(['Trường M: 36', 'Trường N: 34', 'Trường P: 36']);
    expect(new Set(again.book.sheets.map(({ mark, name }) => mark ?? name)).size).toBe(3 + 1 + 6);
  });

  it('another turn gives other pairs', () => {
    expect(paired(CLUSTER, vi, 1, 1).made.pairs.map(({ checker, checked }) => `${checker} > ${checked}`)).toEqual([
      'Trường M > Trường P',
      'Trường N > Trường M',
      'Trường P > Trường N',
    ]);
  });

  it('come back on sheets that lost our mark and were renamed', () => {
    const { made, book } = paired(CLUSTER);
    const name = made.pairs[0]?.name ?? '';
    const sent: Workbook = {
      ...filled(book, name, [8, 17, 9]),
      sheets: filled(book, name, [8, 17, 9]).sheets.map((sheet) =>
        sheet.name === name ? { ...sheet, name: 'Gửi lại', mark: null } : sheet,
      ),
    };
    expect(totals(appraise(sent))[1]).toBe('Trường N: 34');
  });

  it('are not made of one school', () => {
    const alone = workbook(school({ name: 'Trường M', headings: ['Tự chấm'], scores: [[9], [18], [9]] }));
    expect(crossPairs(appraise(alone), alone, vi.sheets.pairs, { each: 1, turn: 0 })).toBeNull();
  });

  it('names of sheets fit a tab however long the schools’ are', () => {
    const long = workbook(
      ...['Nguyễn Ái Quốc tỉnh Bà Rịa – Vũng Tàu', 'Tôn Đức Thắng tỉnh An Giang: cơ sở 2'].map((name, index) =>
        school({
          name: `Trường Chính trị ${name}`,
          sheetName: `S${String(index)}`,
          headings: ['Tự chấm'],
          scores: [[9], [18], [9]],
        }),
      ),
    );
    const names = paired(long).made.pairs.map(({ name }) => name);
    expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(2);
  });
});

describe('what reviewers come to', () => {
  const judged = (...scores: readonly number[]) =>
    appraise(
      workbook(
        school({
          name: 'Trường M',
          headings: ['Tự chấm', 'GK1', 'GK2', 'GK3'],
          scores: [
            [9, ...scores],
            [18, 17, 16, 18],
            [10, 9, 9, 10],
          ],
        }),
      ),
    );
  const told = (appraisal: ReturnType<typeof judged>, text: Text): readonly string[] =>
    (explain(appraisal, 'u1', 'c1')?.sections ?? []).flatMap(({ name, lines }) =>
      name === 'values' || name === 'points' ? lines.map((line) => explainSentence(text.explain, line, (unit) => unit)) : [],
    );

  it('is told with every reviewer’s score and how far they lie apart', () => {
    expect(told(judged(8, 8.5, 9), vi)).toEqual([
      'Điểm tự chấm ghi «9».',
      '«GK1» chấm «8» (được tính).',
      '«GK2» chấm «8,5» (được tính).',
      '«GK3» chấm «9» (được tính).',
      'Các điểm chấm từ 8 đến 9, ngưỡng phải đối chiếu 2: trong ngưỡng.',
      'Trung vị của 3 người chấm: 8,5 điểm.',
    ]);
    expect(told(judged(8, 8.5, 4), en).slice(-2)).toEqual([
      'The reviewers’ scores go from 4 to 8.5, to be reconciled above 2: not reconciled, so no score yet; furthest from the middle: “GK3” (4).',
      'The reviewers are further apart than the threshold and have not settled it yet.',
    ]);
  });

  it('is a live formula on the reviewers’ cells', () => {
    const book = workbook(
      school({
        name: 'Trường M',
        headings: ['Tự chấm', 'GK1', 'GK2', 'GK3'],
        scores: [
          [9, 8, 8.5, 9],
          [18, 17, 16, 18],
          [10, 9, 9, 10],
        ],
      }),
    );
    const summary = publish(appraise(book), book, vi.sheets, null).flatMap((edit) =>
      edit.kind === 'putSheet' && edit.sheet.mark === 'summary' ? edit.sheet.cells : [],
    );
    const formulas = summary.flatMap(({ value }) =>
      value.kind === 'formula' ? [`${value.formula} = ${String(value.cached)}`] : [],
    );
    expect(formulas).toContain("ROUND(MEDIAN('Trường M'!E5,'Trường M'!F5,'Trường M'!G5),2) = 8.5");
  });
});
