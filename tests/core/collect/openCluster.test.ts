/** What is opened for collecting, and what becomes of files that cannot be read as a school's. */
import { collectMembers, openCluster, type ClusterBook, type MemberInput } from '../../../src/core/collectMembers';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { afterEdits } from '../../../src/core/afterEdits';
import { logSheet } from '../../../src/core/render/log/logSheet';
import { vi } from '../../../src/text/vi';
import { clusterBook, SCHOOLS } from '../../builders/collecting';
import { plantedSheet } from '../../builders/memberPlants';
import { selfScoreSheet } from '../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

type Row = readonly CellInput[];

const opened = (book: Workbook): Extract<ClusterBook, { kind: 'cluster' }> => {
  const found = openCluster(book, vi.sheets.log);
  if (found.kind !== 'cluster') throw new Error(found.kind);
  return found;
};
const LETTER = workbook(sheet('Công văn', [['Kính gửi các trường']]));

describe('a cluster’s workbook', () => {
  it('is opened with what the log of earlier runs says', () => {
    expect(opened(clusterBook('unitsDown')).log).toEqual([]);
    const line = { kind: 'file', on: null, file: 'a.xlsx', unit: '', status: 'taken', note: '', by: '' } as const;
    const book = clusterBook('unitsDown');
    const logged = afterEdits(book, [{ kind: 'putSheet', sheet: logSheet([line], 'Nhật ký', vi.sheets.log) }]);
    const found = opened(logged);
    expect(found.log).toEqual([line]);
    expect(found.book.workbook).toBe(logged);
  });

  it('that is none says what it was taken for', () => {
    expect(openCluster(LETTER, vi.sheets.log)).toMatchObject({ kind: 'notRecognised', recognition: { kind: 'unknown' } });
  });

  it('of which every score column belongs to reviewers has no place for a school’s own scores', () => {
    const reviewed = workbook(
      sheet('Phiếu chấm', [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
        [],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Thẩm định lần 1', 'Thẩm định lần 2'],
        ['1', 'Hoàn thành kế hoạch mở lớp', 25, 24, 24],
        ['2', 'Gửi báo cáo kết quả đào tạo', 15, 14, 15],
      ]),
    );
    expect(openCluster(reviewed, vi.sheets.log)).toEqual({ kind: 'noSelfColumn' });
  });

  it('is of the year its titles say, else of that on Cấu hình, which has to be a whole number', () => {
    const untitled = (...settings: readonly Row[]) => {
      const [first] = workbook(selfScoreSheet()).sheets;
      const rows = new Map(first?.rows).set(
        1,
        sheet('x', [['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA', null, 'Đơn vị: Trường M']]).rows.get(1) ?? new Map(),
      );
      const own = first === undefined ? [] : [{ ...first, rows }];
      const configured = settings.length === 0 ? [] : [sheet('Cấu hình', [['CẤU HÌNH'], ['Mục', 'Giá trị'], ...settings])];
      return opened(workbook(...own, ...configured)).book.year;
    };
    expect(
      opened(workbook(selfScoreSheet(), sheet('Cấu hình', [['CẤU HÌNH'], ['Mục', 'Giá trị'], ['Năm', 2031]]))).book.year,
    ).toBe(2026);
    expect(untitled(['Năm', 2031])).toBe(2031);
    expect(untitled(['Năm', 2031.5])).toBeNull();
    expect(untitled(['Năm', 'năm nay'])).toBeNull();
    expect(untitled(['Tên cụm', 'Cụm 2'])).toBeNull();
    expect(untitled()).toBeNull();
  });
});

describe('a file that comes', () => {
  const into = opened(clusterBook('unitsDown'));
  const collected = (...inputs: readonly MemberInput[]) => collectMembers(into, inputs).members;

  it('and could not be opened, is not understood, or may be one of several layouts is refused with that', () => {
    const failure = { code: 'password' } as never;
    const two = workbook(
      ...['A', 'B'].map((name) =>
        sheet(name, [
          ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2026'],
          ['TT', 'Đơn vị', 'TC1 (25đ)', 'TC2 (15đ)'],
          [1, 'Trường M', 20, 10],
          [2, 'Trường N', 21, 11],
        ]),
      ),
    );
    const found = collected(
      { file: 'a.xlsx', failure },
      { file: 'b.xlsx', workbook: LETTER, decision: null },
      { file: 'c.xlsx', workbook: two, decision: null },
    );
    expect(found.map(({ file, unit, status, changes, stamp }) => [file, unit, status, changes, stamp])).toEqual(
      ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((file) => [file, null, 'refused', [], null]),
    );
    expect(found.map(({ reason }) => reason)).toMatchObject([
      { code: 'notUsable', failure: { code: 'notOpened', failure } },
      { code: 'notUsable', failure: { code: 'notScoring' } },
      { code: 'notUsable', failure: { code: 'ambiguous' } },
    ]);
  });

  it('keeps the stamp it carries; without one it has none', () => {
    const book = workbook(plantedSheet({ school: 0, name: SCHOOLS[0], plants: [] }));
    const stamp = { kind: 'seen' } as never;
    const [with1, without] = collected(
      { file: 'a.xlsx', workbook: book, decision: null, stamp },
      { file: 'b.xlsx', workbook: workbook(plantedSheet({ school: 1, name: SCHOOLS[1], plants: [] })), decision: null },
    );
    expect([with1?.stamp, without?.stamp]).toEqual([stamp, null]);
  });
});
