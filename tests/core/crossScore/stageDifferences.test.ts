import { stageDifferences } from '../../../src/core/crossScore/stageDifferences';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import { decimalText, type Points } from '../../../src/core/domain/points';
import type { StageDifference } from '../../../src/core/domain/stageDifference';
import { a1, type CellRef } from '../../../src/core/workbook/address';
import { policy, reading } from '../../builders/readings';
import { settle } from '../../../src/core/crossScore/settle';
import { school, seen } from './workbooks';

const text = (points: Points | null): string => (points === null ? '-' : decimalText(points));
const cell = (at: CellRef | null): string => (at === null ? '-' : a1(at.row, at.column));

/** `c2: 18 / 16 / 17 → 2`: self, cross, cluster and the spread. */
function said(rows: readonly StageDifference[]): readonly string[] {
  return rows.map(
    ({ criterion, self, cross, cluster, spread }) =>
      `${criterion}: ${[self, cross, cluster].map(text).join(' / ')} → ${decimalText(spread)}`,
  );
}

/** A reading made by hand, as if its workbook had no columns at all. */
function ofReading(made: Parameters<typeof reading>[0]): readonly StageDifference[] {
  const recognition: Appraisal['recognition'] = { kind: 'recognised', layout: 'unitSheet', sheets: [], clues: [] };
  return stageDifferences({ reading: settle(reading(made), policy()), recognition });
}

describe('self, cross and cluster scores beside each other', () => {
  it('lists every criterion with two of them, the largest spread first and equal ones as in the workbook', () => {
    const appraisal = seen(
      school({
        name: 'Trường M',
        headings: ['Tự chấm', 'Điểm chấm chéo', 'Cụm thẩm định'],
        scores: [
          [9, 9, 9],
          [18, 15.5, 16],
          [10, 9.3, 9.9],
        ],
      }),
    );
    const rows = stageDifferences(appraisal);
    expect(said(rows)).toEqual(['c2: 18 / 15.5 / 16 → 2.5', 'c3: 10 / 9.3 / 9.9 → 0.7', 'c1: 9 / 9 / 9 → 0']);
    const [first] = rows;
    expect([first?.cells.self, first?.cells.cross[0], first?.cells.cluster].map((at) => cell(at ?? null))).toEqual([
      'D6',
      'E6',
      'F6',
    ]);
  });

  it('is exact where doubles are not: 0.3 less 0.1 is 0.2', () => {
    const rows = ofReading({ criteria: [{ id: 'I', maximum: '1' }], units: { M: { I: { self: '0.3', agreed: '0.1' } } } });
    expect(said(rows)).toEqual(['I: 0.3 / - / 0.1 → 0.2']);
  });

  it('takes what several peers come to, and says how far they lie apart', () => {
    const [row] = stageDifferences(
      seen(
        school({
          name: 'Trường M',
          headings: ['Tự chấm', 'GK1', 'GK2', 'GK3', 'Điểm thống nhất'],
          scores: [
            [10, 8, 8.5, 9, null],
            [18, 18, 18, 18, null],
            [10, 10, 10, 10, null],
          ],
        }),
      ),
    );
    expect(said(row === undefined ? [] : [row])).toEqual(['c1: 10 / 8.5 / - → 1.5']);
    expect([text(row?.crossRange?.lowest ?? null), text(row?.crossRange?.highest ?? null)]).toEqual(['8', '9']);
    expect(row?.cells.cross.map(cell)).toEqual(['E5', 'F5', 'G5']);
  });

  it('has no one score of peers who must talk it over first: the spread is that of each of them', () => {
    const rows = stageDifferences(
      seen(
        school({
          name: 'Trường M',
          headings: ['Tự chấm', 'GK1', 'GK2', 'GK3'],
          scores: [
            [9, 9, 9, 4],
            [18, 18, 18, 18],
            [10, 10, 10, 10],
          ],
        }),
      ),
    );
    expect(said(rows.slice(0, 1))).toEqual(['c1: 9 / - / - → 5']);
  });

  it('takes the last score the cluster gave, and says which that is', () => {
    const rows = ofReading({
      criteria: [
        { id: '1', maximum: '10' },
        { id: '2', maximum: '10' },
      ],
      units: {
        M: {
          '1': { self: '10', review1: '7', review2: '8', agreed: '9' },
          '2': { self: '10', review1: '7', review2: '8', agreed: null },
        },
      },
    });
    expect(rows.map(({ clusterStage }) => clusterStage)).toEqual(['review2', 'agreed']);
    expect(said(rows)).toEqual(['2: 10 / - / 8 → 2', '1: 10 / - / 9 → 1']);
  });

  it('leaves out what has one score only, what is no number and what bars a unit', () => {
    const rows = ofReading({
      criteria: [
        { id: '1', maximum: '10' },
        { id: '2', maximum: '10' },
        { id: '3', kind: 'disqualifier' },
      ],
      units: {
        M: {
          '1': { self: '10', agreed: null },
          '2': { self: '10', agreed: { unreadable: 'O5' } },
          '3': { self: '0', agreed: '1' },
        },
      },
    });
    expect(rows).toEqual([]);
  });

  it('takes a deduction typed −2 and one typed 2 for the same', () => {
    const rows = ofReading({
      criteria: [{ id: 'T', kind: 'penalty', maximum: '5' }],
      units: { M: { T: { self: '-2', agreed: '2' } }, N: { T: { self: '-1', agreed: '-3' } } },
    });
    expect(said(rows)).toEqual(['T: 1 / - / 3 → 2', 'T: 2 / - / 2 → 0']);
  });

  it('has the explanation and the reason, else the note, beside the scores', () => {
    const rows = stageDifferences(
      seen(
        school({
          name: 'Trường M',
          headings: ['Tự chấm', 'Giải trình', 'Cụm thẩm định', 'Lý do', 'Ghi chú'],
          scores: [
            [10, 'Lớp thứ hai mở tháng 11', 8, 'Thiếu quyết định mở lớp', 'xem lại'],
            [18, null, 18, null, null],
            [10, null, 9, null, 'đã báo trường'],
          ],
        }),
      ),
    );
    expect(rows.map(({ explanation, note }) => [explanation, note].map((one) => one?.text ?? null))).toEqual([
      ['Lớp thứ hai mở tháng 11', 'Thiếu quyết định mở lớp'],
      [null, 'đã báo trường'],
      [null, null],
    ]);
  });

  it('has nothing to say of a workbook that was not read', () => {
    expect(stageDifferences({ reading: null, recognition: { kind: 'unknown', sheets: [], clues: [] } })).toEqual([]);
  });
});
