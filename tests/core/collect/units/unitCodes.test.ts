import { codeMatch } from '../../../../src/core/collect/units/unitCodes';
import { openCluster, type ClusterBook } from '../../../../src/core/collectMembers';
import type { Sheet } from '../../../../src/core/workbook/workbook';
import { vi } from '../../../../src/text/vi';
import { selfScoreSheet } from '../../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../../builders/workbook';

type Book = Extract<ClusterBook, { kind: 'cluster' }>['book'];

function bookOf(...sheets: readonly Sheet[]): Book {
  const opened = openCluster(workbook(...sheets), vi.sheets.log);
  if (opened.kind !== 'cluster') throw new Error(opened.kind);
  return opened.book;
}

const units = (...rows: readonly (readonly CellInput[])[]): Sheet =>
  sheet('Đơn vị', [['DANH SÁCH ĐƠN VỊ'], ['TT', 'Mã đơn vị', 'Đơn vị', 'Vai trò'], ...rows]);
const CLUSTER = bookOf(
  selfScoreSheet('Trường M', 'Trường M'),
  selfScoreSheet('Trường N', 'Trường N'),
  units([1, 'TCT-01', 'Trường M', 'Cụm trưởng'], [2, 'tct-02', 'Trường N', null]),
);
const [M, N] = CLUSTER.reading.units.map(({ id }) => id);

/** A school's file, with something beside its title. */
function file(...beside: readonly CellInput[]): Book {
  const own = selfScoreSheet('Phiếu chấm', 'Tên gọi khác');
  const [, title = new Map()] = [...own.rows][0] ?? [];
  const [, stated = new Map()] = [...sheet('', [[null, null, null, null, ...beside]]).rows][0] ?? [];
  return bookOf({ ...own, rows: new Map([...own.rows, [1, new Map([...title, ...stated])]]) });
}

describe('a school is known by its code', () => {
  it.each<readonly [what: string, above: readonly CellInput[], unit: string | undefined]>([
    ['behind the label', ['Mã đơn vị: TCT-01'], M],
    ['in the next cell', ['Mã trường', 'TCT-01'], M],
    ['in the next cell behind a colon', ['Mã đơn vị:', 'TCT-02'], N],
    ['whatever its case', ['MÃ ĐƠN VỊ: tct-01 '], M],
    ['with cells before it', ['Kính gửi Cụm', null, 'Mã đơn vị: TCT-02'], N],
  ])('%s', (_, above, unit) => {
    expect(unit).toBeDefined();
    expect(codeMatch(file(...above), CLUSTER)).toBe(unit);
  });

  it.each<readonly [what: string, above: readonly CellInput[]]>([
    ['that nobody has', ['Mã đơn vị: TCT-09']],
    ['that is left blank', ['Mã đơn vị:']],
    ['that is none', ['TCT-01']],
    ['of something else', ['Mã số thuế: TCT-01']],
  ])('by no code %s', (_, above) => {
    expect(codeMatch(file(...above), CLUSTER)).toBeNull();
  });

  it('by none that two schools share, nor where the cluster lists no codes', () => {
    const shared = bookOf(
      selfScoreSheet('Trường M', 'Trường M'),
      selfScoreSheet('Trường N', 'Trường N'),
      units([1, 'TCT-01', 'Trường M', 'Cụm trưởng'], [2, 'TCT-01', 'Trường N', null]),
    );
    expect(codeMatch(file('Mã đơn vị: TCT-01'), shared)).toBeNull();
    const without = bookOf(selfScoreSheet('Trường M', 'Trường M'), selfScoreSheet('Trường N', 'Trường N'));
    expect(codeMatch(file('Mã đơn vị: TCT-01'), without)).toBeNull();
  });

  it('by none of a file with several schools, for it says not whose it is', () => {
    const [own] = file('Mã đơn vị: TCT-01').workbook.sheets;
    if (own === undefined) throw new Error('no sheet');
    expect(codeMatch(bookOf(own), CLUSTER)).toBe(M);
    expect(codeMatch(bookOf(own, selfScoreSheet('Trường N', 'Trường N')), CLUSTER)).toBeNull();
  });

  it('codes stand beside schools that are rows of scores, too', () => {
    const rows = bookOf(
      sheet('Tổng hợp điểm', [
        ['BẢNG TỔNG HỢP ĐIỂM TỰ CHẤM THI ĐUA NĂM 2026'],
        ['Mã', 'Đơn vị', 'Công tác đào tạo (60 điểm)', 'Nghiên cứu khoa học (40 điểm)', 'Tổng điểm'],
        ['A1', 'Trường Chính trị tỉnh M', 55, 38, 93],
        ['A2', 'Trường Chính trị tỉnh N', 50, 36, 86],
        ['A3', 'Trường Chính trị tỉnh P', 52, 30, 82],
      ]),
    );
    expect(codeMatch(file('Mã đơn vị: A2'), rows)).toBe(rows.reading.units[1]?.id);
  });
});
