import { points } from '../../../../src/core/domain/points';
import type { Activity } from '../../../../src/core/domain/year/activities';
import type { PastResult } from '../../../../src/core/domain/year/history';
import type { Membership, OfficialName } from '../../../../src/core/domain/year/members';
import type { Condition, Registration } from '../../../../src/core/domain/year/registrations';
import { activitiesSheet } from '../../../../src/core/render/year/activitiesSheet';
import { historySheet } from '../../../../src/core/render/year/historySheet';
import { membersSheet } from '../../../../src/core/render/year/membersSheet';
import { registrationSheet } from '../../../../src/core/render/year/registrationSheet';
import { contentsOf, mergesOf, stylesOf } from '../../../builders/drawnSheet';

const WORDS = { title: 'TÊN SỔ', about: 'Sổ để làm gì', footer: 'Trang &P/&N' };
const SHEET = { mark: 'sổ', name: 'Sổ mẫu', date1904: false };
const AT = { sheet: 'Sổ mẫu', row: 9, column: 1 };
/** Days from 30-12-1899: 1 January 2026 is 46023. */
const DAY = { day: 1, month: 1, year: 2026 };

describe('historySheet', () => {
  const result: PastResult = {
    cluster: 'Cụm mẫu',
    year: 2025,
    unit: 'Trường A',
    total: points('98.25'),
    place: points('1'),
    grade: 'Xuất sắc',
    award: 'Cờ thi đua',
    state: 'granted',
    decision: '12/QĐ ngày 05/01/2026',
    note: 'mẫu',
    at: AT,
  };
  const empty: PastResult = {
    ...result,
    cluster: null,
    total: null,
    place: null,
    grade: null,
    award: null,
    state: null,
    decision: null,
    note: null,
  };
  const sheet = historySheet([result, empty], SHEET, WORDS);

  it('has title, explanation and caption over the whole width, and the headings of the register', () => {
    expect(contentsOf(sheet, 1)).toEqual({ A: 'TÊN SỔ' });
    expect(contentsOf(sheet, 2)).toEqual({ A: 'Sổ để làm gì' });
    expect(contentsOf(sheet, 3)).toEqual({});
    expect(contentsOf(sheet, 4)).toEqual({ A: 'Kết quả các năm' });
    expect(mergesOf(sheet)).toEqual(['A1:K1', 'A2:K2', 'A4:K4']);
    expect([1, 2, 4, 5].map((row) => stylesOf(sheet, row)['A'])).toEqual(['title', 'caption', 'section', 'heading']);
    expect(contentsOf(sheet, 5)).toEqual({
      A: 'STT',
      B: 'Cụm',
      C: 'Năm',
      D: 'Đơn vị',
      E: 'Tổng điểm',
      F: 'Xếp hạng',
      G: 'Xếp loại',
      H: 'Danh hiệu, hình thức khen thưởng',
      I: 'Kết quả khen thưởng',
      J: 'Số, ngày quyết định',
      K: 'Ghi chú',
    });
  });

  it('writes a record with its turn, its total with two decimals, and an empty one as cells to type words into', () => {
    expect(contentsOf(sheet, 6)).toEqual({
      A: '1',
      B: 'Cụm mẫu',
      C: '2025',
      D: 'Trường A',
      E: '98.25 [0.00]',
      F: '1',
      G: 'Xuất sắc',
      H: 'Cờ thi đua',
      I: 'Được tặng',
      J: '12/QĐ ngày 05/01/2026',
      K: 'mẫu',
    });
    expect(contentsOf(sheet, 7)).toEqual({
      A: '2',
      B: '[@]',
      C: '2025',
      D: 'Trường A',
      E: '[0.00]',
      G: '[@]',
      H: '[@]',
      I: '[@]',
      J: '[@]',
      K: '[@]',
    });
    expect(stylesOf(sheet, 6)).toEqual({
      A: 'centre',
      B: 'text',
      C: 'centre',
      D: 'text',
      E: 'points',
      F: 'centre',
      G: 'text',
      H: 'text',
      I: 'text',
      J: 'text',
      K: 'input',
    });
    expect(stylesOf(sheet, 7)).toEqual(stylesOf(sheet, 6));
    expect(contentsOf(sheet, 8)).toEqual({});
  });

  it('is a landscape page under our mark whose heading is repeated and stays when scrolling', () => {
    expect(sheet).toMatchObject({
      mark: 'sổ',
      name: 'Sổ mẫu',
      freeze: { rows: 5, columns: 0 },
      columnWidths: [6, 26, 8, 36, 10, 8, 12, 34, 13, 22, 18],
      print: { orientation: 'landscape', repeatRows: { from: 5, to: 5 }, footer: 'Trang &P/&N', fitToWidth: true },
    });
    expect(sheet.print.area).toEqual({ top: 1, left: 1, bottom: 7, right: 11 });
  });
});

describe('activitiesSheet', () => {
  const activity: Activity = {
    cluster: 'Cụm mẫu',
    year: 2026,
    kind: 'seminar',
    what: 'Đổi mới phương pháp',
    host: 'Trường A',
    place: 'Hội trường',
    on: DAY,
    participants: ['Trường A', 'Trường B'],
    people: points('45'),
    basis: 'KH 1',
    note: null,
    at: AT,
  };

  it('joins those who took part and writes the day as a date', () => {
    expect(contentsOf(activitiesSheet([activity], SHEET, WORDS), 6)).toEqual({
      A: '1',
      B: 'Cụm mẫu',
      C: '2026',
      D: 'Hội thảo',
      E: 'Đổi mới phương pháp',
      F: 'Trường A',
      G: 'Hội trường',
      H: '46023 [dd/mm/yyyy]',
      I: 'Trường A; Trường B',
      J: '45',
      K: 'KH 1',
      L: '[@]',
    });
  });

  it('counts days as the workbook does: from 1904, 1462 fewer', () => {
    const cells = contentsOf(activitiesSheet([activity], { ...SHEET, date1904: true }, WORDS), 6);
    expect(cells['H']).toBe('44561 [dd/mm/yyyy]');
  });

  it('leaves empty what is not known', () => {
    const unknown: Activity = { ...activity, kind: null, on: null, participants: [], people: null };
    const cells = contentsOf(activitiesSheet([unknown], SHEET, WORDS), 6);
    expect([cells['D'], cells['H'], cells['I'], cells['J']]).toEqual(['[@]', '[dd/mm/yyyy]', undefined, undefined]);
  });
});

describe('membersSheet', () => {
  const member: Membership = {
    cluster: 'Cụm mẫu',
    year: 2026,
    unit: 'Trường A',
    roles: ['leader', 'host'],
    from: DAY,
    to: null,
    state: 'recognised',
    basis: 'QĐ 1',
    note: 'mẫu',
    at: AT,
  };
  const name: OfficialName = {
    name: 'Trường A',
    aliases: ['Trường Chính trị A', 'TCT A'],
    province: 'Tỉnh A',
    predecessors: ['Trường X', 'Trường Y'],
    from: DAY,
    basis: 'QĐ 2',
    at: AT,
  };
  const sheet = membersSheet([member, { ...member, roles: [], state: null }], [name], SHEET, WORDS);

  it('writes roles and state in words', () => {
    expect(contentsOf(sheet, 6)).toEqual({
      A: '1',
      B: 'Cụm mẫu',
      C: '2026',
      D: 'Trường A',
      E: 'Cụm trưởng; Đăng cai',
      F: '46023 [dd/mm/yyyy]',
      G: '[dd/mm/yyyy]',
      H: 'Công nhận',
      I: 'QĐ 1',
      J: 'mẫu',
    });
    expect([contentsOf(sheet, 7)['E'], contentsOf(sheet, 7)['H']]).toEqual([undefined, '[@]']);
  });

  it('has the other names below under a caption of their own, an empty row between, over the columns of the first register', () => {
    expect(contentsOf(sheet, 8)).toEqual({});
    expect(contentsOf(sheet, 9)).toEqual({ A: 'Tên gọi khác và các đơn vị trước khi hợp nhất' });
    expect(contentsOf(sheet, 10)).toEqual({
      A: 'STT',
      B: 'Tên chính thức',
      C: 'Tên gọi khác',
      E: 'Tỉnh, thành phố',
      F: 'Hợp nhất từ',
      I: 'Căn cứ',
      J: 'Từ ngày',
    });
    expect(contentsOf(sheet, 11)).toEqual({
      A: '1',
      B: 'Trường A',
      C: 'Trường Chính trị A; TCT A',
      E: 'Tỉnh A',
      F: 'Trường X; Trường Y',
      I: 'QĐ 2',
      J: '46023 [dd/mm/yyyy]',
    });
    expect(mergesOf(sheet)).toEqual(['A1:J1', 'A2:J2', 'A4:J4', 'A9:J9', 'C10:D10', 'F10:H10', 'C11:D11', 'F11:H11']);
    // Merged cells have their borders all the way.
    expect(stylesOf(sheet, 11)).toEqual({
      A: 'centre',
      B: 'text',
      C: 'text',
      D: 'text',
      E: 'text',
      F: 'text',
      G: 'text',
      H: 'text',
      I: 'text',
      J: 'centre',
    });
  });
});

describe('registrationSheet', () => {
  const registration: Registration = {
    cluster: 'Cụm mẫu',
    year: 2026,
    unit: 'Trường A',
    titles: ['Cờ thi đua', 'Tập thể lao động xuất sắc'],
    theme: 'Chủ đề mẫu',
    pledge: 'Đã ký',
    pledgedOn: DAY,
    reports: 'Đủ',
    discipline: 'Không',
    basis: 'Công văn 1',
    note: 'mẫu',
    at: AT,
    failed: [],
  };
  const condition: Condition = { kind: 'pledge', applies: true, document: 'Quy chế 1', from: DAY, to: null };
  const sheet = registrationSheet([registration], [condition, { ...condition, kind: 'reports', applies: false }], SHEET, WORDS);

  it('writes what a school registered for, and the conditions below', () => {
    expect(contentsOf(sheet, 6)).toEqual({
      A: '1',
      B: 'Cụm mẫu',
      C: '2026',
      D: 'Trường A',
      E: 'Cờ thi đua; Tập thể lao động xuất sắc',
      F: 'Chủ đề mẫu',
      G: 'Đã ký',
      H: '46023 [dd/mm/yyyy]',
      I: 'Đủ',
      J: 'Không',
      K: 'Công văn 1',
      L: 'mẫu',
    });
    expect(contentsOf(sheet, 8)).toEqual({ A: 'Điều kiện xét khen thưởng đang áp dụng' });
    expect(contentsOf(sheet, 9)).toEqual({
      A: 'STT',
      B: 'Điều kiện xét',
      E: 'Áp dụng',
      F: 'Văn bản',
      I: 'Hiệu lực từ ngày',
      K: 'Hiệu lực đến ngày',
    });
    expect(contentsOf(sheet, 10)).toEqual({
      A: '1',
      B: 'Ký giao ước thi đua',
      E: 'Có',
      F: 'Quy chế 1',
      I: '46023 [dd/mm/yyyy]',
      K: '[dd/mm/yyyy]',
    });
    expect(contentsOf(sheet, 11)).toMatchObject({ A: '2', B: 'Nộp đủ báo cáo', E: 'Không' });
  });
});
