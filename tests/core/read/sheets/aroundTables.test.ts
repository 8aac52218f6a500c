/** What stands around the tables: the cluster, the year and the period in titles (CONTRACT §5.1), and the counts of a vote (METHODS §7.1). */
import type { RecognisedSheet } from '../../../../src/core/domain/recognition';
import type { ColumnRole, SpecialRow } from '../../../../src/core/domain/tableRoles';
import type { ReadNumber } from '../../../../src/core/domain/reading';
import { exactText } from '../../../../src/core/domain/points';
import { labelledCounts, withCount } from '../../../../src/core/read/sheets/ballotCounts';
import { ballotSheet } from '../../../../src/core/read/sheets/ballotSheet';
import { awardAndRound } from '../../../../src/core/read/sheets/ballots';
import { clusterYear } from '../../../../src/core/read/sheets/cluster';
import { ballotRowsBelow, waitingBallotRows } from '../../../../src/core/read/sheets/freeBallotRows';
import { titleYear, yearIn } from '../../../../src/core/read/sheets/titleYear';
import { tablesOf, type Table } from '../../../../src/core/read/table/table';
import { plainSheet } from '../../../../src/core/recognise/specialTable';
import { a1 } from '../../../../src/core/workbook/address';
import { award, ballots } from '../../../builders/readings';
import { sheet, workbook, type CellInput, type SheetExtra } from '../../../builders/workbook';

type Cells = readonly CellInput[];

/** A table as it was recognised: its heading in a row, the rows under it, and what its columns are. */
function tableAt(
  rows: readonly Cells[],
  header: number,
  roles: readonly ColumnRole[],
  extra: SheetExtra & { name?: string; special?: readonly (readonly [number, SpecialRow])[] } = {},
): Table {
  const { name = 'Bỏ phiếu', special = [], ...more } = extra;
  const recognised: RecognisedSheet = {
    ...plainSheet(name, 'ballots'),
    header: { from: header, to: header },
    data: { from: header + 1, to: rows.length },
    columns: roles.map((role, at) => ({ column: at + 1, role, heading: '', unitName: null, unitAt: null })),
    specialRows: new Map(special),
  };
  const [table] = tablesOf(workbook(sheet(name, rows, more)), [recognised], 'ballots');
  if (table === undefined) throw new Error('no table');
  return table;
}

describe('the year of a title', () => {
  it.each<readonly [title: string, sure: number | null, named: number | null]>([
    ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026', 2026, 2026],
    ['Bảng chấm điểm thi đua năm: 2026', 2026, 2026],
    ['Phiếu chấm điểm Năm 1999', 1999, 1999],
    ['Biểu chấm điểm năm 2026', 2026, 2026],
    ['MẪU CHẤM ĐIỂM NĂM 2026', 2026, 2026],
    ['Kết quả năm 2026', 2026, 2026],
    ['Tổng hợp năm 2026', 2026, 2026],
    ['Sổ chấm năm 2026', 2026, 2026],
    ['Chấm điểm năm 2026', 2026, 2026],
    ['Tự chấm năm 2026', 2026, 2026],
    ['Điểm năm 2026', 2026, 2026],
    ['Đánh giá năm 2026', 2026, 2026],
    ['Xếp hạng năm 2026', 2026, 2026],
    ['Xét thi đua năm 2026', 2026, 2026],
    ['Thi đua năm 2026', 2026, 2026],
    ['Công tác năm 2026', 2026, 2026],
    ['Cụm thi đua số 2 năm 2026', 2026, 2026],
    ['Khối thi đua năm 2026', 2026, 2026],
    ['Năm 2026', 2026, 2026],
    ['Sáu tháng đầu năm 2026', 2026, 2026],
    ['6 tháng đầu năm 2026', 2026, 2026],
    ['(Năm 2026)', 2026, 2026],
    ['1. Bảng điểm năm 2026', 2026, 2026],
    ['II) Bảng điểm năm 2026', 2026, 2026],
    ['– Bảng điểm năm 2026', 2026, 2026],
    ['EMULATION SCORES, 2026', 2026, 2026],
    ['EMULATION SCORES, FIRST HALF OF 2026', 2026, 2026],
    // No title of a scoring sheet.
    ['Hà Nội năm 2026', null, 2026],
    ['Người lập năm 2026', null, 2026],
    // A span of years, a number that is no year, a word that only ends so.
    ['Bảng điểm năm 2025-2026', null, null],
    ['Bảng điểm năm 2025 – 2026', null, null],
    ['Bảng điểm năm 2025/26', null, null],
    ['Bảng điểm năm 20261', null, null],
    ['Bảng điểm năm 1826', null, null],
    ['Bảng điểm xnăm 2026', null, null],
    ['Bảng điểm nam 2026', null, null],
    // Another year beside it.
    ['Bảng điểm năm 2026 so với 2025', null, 2026],
    ['Bảng điểm năm 2026, năm 2026', 2026, 2026],
    // Dates and cited documents.
    ['Bảng điểm ngày 15/3 năm 2024', null, 2024],
    ['Bảng điểm tháng 3 năm 2024', null, 2024],
    ['Bảng điểm quý IV năm 2024', null, 2024],
    ['Bảng điểm tháng … năm 2024', null, 2024],
    ['Bảng điểm năm 2026 (lập tháng 1 năm 2027)', 2026, 2026],
    ['Bảng điểm năm 2026 (kèm theo Quy chế năm 2024)', 2026, 2026],
    ['Bảng điểm [ban hành năm 2024]', null, 2024],
    ['Bảng điểm (năm 2026)', 2026, 2026],
    ['(Kèm theo Quy chế năm 2024)', null, 2024],
    ['Ban hành kèm theo Quyết định năm 2024', null, 2024],
    ['Theo Quy chế năm 2024', null, 2024],
    ['Căn cứ Hướng dẫn năm 2024', null, 2024],
    ['Thực hiện Kế hoạch năm 2024', null, 2024],
    ['Bảng điểm', null, null],
  ])('«%s»: %s for certain, %s at least', (title, sure, named) => {
    expect([titleYear(title), yearIn(title)]).toEqual([sure, named]);
    expect(titleYear(title.normalize('NFD'))).toBe(sure);
  });
});

describe('cluster, year and period of the titles', () => {
  const told = (...titles: readonly string[]): string => {
    const { name, year, period } = clusterYear([
      tableAt([...titles.map((title): Cells => [title]), ['TT'], [1]], titles.length + 1, ['number']),
    ]);
    return `${name ?? '-'} | ${String(year)} | ${String(period)}`;
  };
  it.each([
    ['CỤM THI ĐUA SỐ 2', 'CỤM THI ĐUA SỐ 2 | null | null'],
    ['Bảng điểm Cụm thi đua số 2 năm 2026', 'Cụm thi đua số 2 | 2026 | year'],
    ['Bảng điểm Cụm thi đua  số 2, năm 2026', 'Cụm thi đua số 2 | 2026 | year'],
    ['Bảng điểm Cụm số 3 (6 tháng đầu năm 2026)', 'Cụm số 3 | 2026 | half'],
    ['Bảng điểm Cụm thi đua các trường miền núi - năm 2026', 'Cụm thi đua các trường miền núi | 2026 | year'],
    ['Bảng điểm Cụm thi đua số 2 sáu tháng đầu năm 2026', 'Cụm thi đua số 2 | 2026 | half'],
    ['Bảng điểm Cụm thi đua số 2 lần 1', 'Cụm thi đua số 2 | null | null'],
    ['Bảng điểm các cụm', '- | null | null'],
    ['Bảng điểm cụmthi đua', '- | null | null'],
    ['Bảng điểm 06 tháng cuối năm 2026', '- | 2026 | half'],
    ['Bảng điểm 16 tháng đầu năm 2026', '- | 2026 | null'],
    ['Bảng điểm giữa năm', '- | null | half'],
    ['Sơ kết thi đua', '- | null | half'],
    ['EMULATION SCORES, FIRST HALF OF 2026', '- | 2026 | half'],
    ['Bảng điểm quý I năm 2026', '- | 2026 | null'],
    ['Bảng điểm học kỳ I năm 2026', '- | 2026 | null'],
    ['Bảng điểm đợt 1 năm 2026', '- | 2026 | null'],
    ['Bảng điểm tháng năm 2026', '- | 2026 | null'],
    ['Bảng điểm theo quy chế năm 2026', '- | 2026 | year'],
    ['Bảng điểm theo Quy định chung năm 2026', '- | 2026 | year'],
  ])('«%s»: %s', (title, expected) => {
    expect(told(title)).toBe(expected);
  });

  it('the first that says it for certain; a date or a cited document where none does', () => {
    expect(told('(Kèm theo Quy chế năm 2024)', 'BẢNG ĐIỂM NĂM 2026')).toBe('- | 2026 | year');
    expect(told('(Kèm theo Quy chế năm 2024)', 'BẢNG ĐIỂM')).toBe('- | 2024 | year');
    expect(told('BẢNG ĐIỂM NĂM 2026', 'BẢNG ĐIỂM NĂM 2025')).toBe('- | 2026 | year');
    expect(told('Cụm thi đua số 2', 'Cụm thi đua số 3')).toBe('Cụm thi đua số 2 | null | null');
  });

  it('titles stand above the heading, those of another sheet fill what is left', () => {
    expect(clusterYear([tableAt([['TT'], ['BẢNG ĐIỂM NĂM 2026']], 1, ['number'])])).toEqual({
      name: null,
      year: null,
      period: null,
    });
    const one = tableAt([['Cụm thi đua số 2'], ['TT']], 2, ['number']);
    const two = tableAt([['BẢNG ĐIỂM NĂM 2026'], ['TT']], 2, ['number'], { name: 'Khác' });
    expect(clusterYear([one, two])).toEqual({ name: 'Cụm thi đua số 2', year: 2026, period: 'year' });
    expect(clusterYear([])).toEqual({ name: null, year: null, period: null });
  });
});

const HEADING: Cells = ['TT', 'Đơn vị', 'Danh hiệu', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'];
const ROLES: readonly ColumnRole[] = ['number', 'unit', 'award', 'votesFor', 'votesAgainst', 'votesInvalid'];
const shown = (number: ReadNumber | null): string =>
  number === null
    ? '-'
    : number.reading.value === null
      ? number.reading.status
      : `${number.reading.status} ${exactText(number.reading.value)}`;

/** `members: ok 12 in B2 «…»` for each count. */
function counts(rows: readonly Cells[], extra: SheetExtra = {}): readonly string[] {
  return labelledCounts(tableAt([...rows, HEADING, [1, 'Trường M']], rows.length + 1, ROLES, extra)).map(
    ({ name, number, at, within }) =>
      `${name}: ${shown(number)} in ${at === null ? '-' : a1(at.row, at.column)}${within === null ? '' : ` «${within}»`}`,
  );
}

describe('the counts above a table of votes', () => {
  it.each([
    ['Tổng số thành viên', 'members'],
    ['Số thành viên', 'members'],
    ['Tổng số đại biểu', 'members'],
    ['Tổng số người', 'members'],
    ['Members', 'members'],
    ['Số thành viên có mặt', 'present'],
    ['Có mặt', 'present'],
    ['Số người dự họp', 'present'],
    ['Present', 'present'],
    ['Số ý kiến bằng văn bản', 'written'],
    ['Written opinions', 'written'],
    ['Số phiếu phát ra', 'issued'],
    ['Issued', 'issued'],
    ['Số phiếu thu về', 'returned'],
    ['Returned', 'returned'],
  ])('«%s» is %s', (label, name) => {
    expect(counts([[label, 12]])).toEqual([`${name}: ok 12 in B1`]);
    expect(counts([[`${label}: 12`]])).toEqual([`${name}: ok 12 in A1 «${label}: 12»`]);
  });

  it.each(['Ghi chú', 'Issued ballots', 'Số phiếu', 'Kết quả'])('«%s» is none', (label) => {
    expect(counts([[label, 12]])).toEqual([]);
  });

  it.each(['phiếu', 'người', 'thành viên', 'đơn vị', 'đại biểu', 'ý kiến'])('«12 %s» is 12', (unit) => {
    for (const tail of ['', '.', ',', ' )', '. ']) expect(counts([[`Phát ra: 12 ${unit}${tail}`]])[0]).toMatch(/^issued: ok 12 /);
    expect(counts([['Phát ra', `12 ${unit}`]])).toEqual([`issued: ok 12 in B1 «12 ${unit}»`]);
    expect(counts([[`Phát ra: 12${unit}`]])[0]).toMatch(/^issued: ok 12 /);
  });

  it('several in one cell, in lines or behind semicolons; of a name said twice the first holds', () => {
    expect(counts([['Phát ra: 12; thu về: 11']])).toEqual([
      'issued: ok 12 in A1 «Phát ra: 12; thu về: 11»',
      'returned: ok 11 in A1 «Phát ra: 12; thu về: 11»',
    ]);
    expect(counts([['Phát ra: 12\nThu về: 11']])).toHaveLength(2);
    expect(counts([['Phát ra: 12'], ['Phát ra: 13']])).toEqual(['issued: ok 12 in A1 «Phát ra: 12»']);
    expect(counts([['Phát ra'], ['Phát ra: 13']])).toEqual(['issued: ok 13 in A2 «Phát ra: 13»']);
    expect(counts([['Phát ra: 12'], ['Phát ra']])).toEqual(['issued: ok 12 in A1 «Phát ra: 12»']);
  });

  it('the number stands beside the label, up to the label of another', () => {
    expect(counts([['Phát ra', null, 12]])).toEqual(['issued: ok 12 in C1']);
    expect(counts([['Phát ra', 'Thu về', 12]])).toEqual(['issued: - in -', 'returned: ok 12 in C1']);
    expect(counts([['Phát ra', null, 'Thu về', 12]])).toEqual(['issued: - in B1', 'returned: ok 12 in D1']);
    expect(counts([['Phát ra', null, null, 12]], { merges: ['A1:C1'] })).toEqual(['issued: ok 12 in D1']);
    expect(counts([['Phát ra']], { merges: ['A1:C1'] })).toEqual(['issued: - in D1']);
    expect(counts([['Phát ra']])).toEqual(['issued: - in B1']);
    expect(counts([['Phát ra:']])).toEqual(['issued: - in B1']);
  });

  it('dots to write on are its place, words beside it are told as no number', () => {
    expect(counts([['Phát ra', '……']])).toEqual(['issued: missing in B1']);
    expect(counts([['Phát ra', 'chưa kiểm']])[0]).toMatch(/^issued: error in -$/);
    expect(counts([['Phát ra', null, 'chưa kiểm']])).toEqual(['issued: - in B1']);
    expect(counts([['Phát ra', 'phiếu', 12]])).toEqual(['issued: ok 12 in C1']);
    expect(counts([['Phát ra', { f: 'C9', v: '' }]])[0]).toMatch(/^issued: .* in B1$/);
  });

  it('a number is put in the place of the old one, its label and the others stay', () => {
    expect(withCount('Phát ra: 12 phiếu', 'issued', '13')).toBe('Phát ra: 13 phiếu');
    expect(withCount('12 phiếu', 'issued', '13')).toBe('13 phiếu');
    expect(withCount('1.200 phiếu', 'issued', '13')).toBe('13 phiếu');
    expect(withCount('Phát ra: 12; thu về: 11', 'returned', '9')).toBe('Phát ra: 12; thu về: 9');
    expect(withCount('Phát ra: 12\nThu về: 11', 'issued', '9')).toBe('Phát ra: 9\nThu về: 11');
    expect(withCount('Vòng 2 phát ra: 12', 'issued', '9')).toBe('Vòng 2 phát ra: 9');
    expect(withCount('Phát ra: 12; thu về: 11', 'members', '9')).toBe('Phát ra: 12; thu về: 11');
  });
});

describe('the sheet of votes as a place to write on', () => {
  const UNITS = ['M', 'N'].map((id) => ({ id, name: `Trường ${id}` })) as never;
  const told = (
    rows: readonly Cells[],
    header: number,
    extra: SheetExtra & { special?: readonly (readonly [number, SpecialRow])[] } = {},
    roles = ROLES,
  ) => ballotSheet(tableAt(rows, header, roles, extra), UNITS);

  it('each count has its place: beside its label, in its label, on a blank row above the table, or none', () => {
    const { counts: places } = told([['Phát ra', 12], ['Thu về: 11'], [], [], HEADING, [1, 'Trường M']], 5);
    expect(
      Object.entries(places).map(
        ([name, place]) =>
          `${name} ${place === null ? '-' : `${a1(place.at.row, place.at.column)}${place.labelAt === null ? '' : ` label ${a1(place.labelAt.row, place.labelAt.column)}`}${place.within === null ? '' : ` «${place.within}»`}`}`,
      ),
    ).toEqual([
      // The row right above the table would be taken for a part of its heading.
      'members C3 label B3',
      'present -',
      'written -',
      'issued B1',
      'returned A2 «Thu về: 11»',
    ]);
    const merged = told([['Phát ra', 12], [], [], HEADING, [1, 'Trường M']], 4, { merges: ['A2:C2'] });
    expect(merged.counts.members).toBeNull();
  });

  it('rows without votes wait for them, with their award and their round', () => {
    const rows: readonly Cells[] = [
      HEADING,
      [1, 'Trường M', 'Cờ thi đua'],
      [2, 'trường  N', null],
      [3, 'Trường M', 'Cờ thi đua (vòng 2)', ' '],
      [4, 'Trường N', 'Cờ thi đua', 9],
      [5, 'Trường X', 'Cờ thi đua'],
      [6, 'Trường M', null],
    ];
    const found = told(rows, 1, { special: [[7, 'total']] });
    expect(
      found.waiting.map(
        ({ row, unit, award: own, round, takesAward }) =>
          `${String(row)} ${unit} ${String(own)} ${String(round)} ${String(takesAward)}`,
      ),
    ).toEqual(['2 M Cờ thi đua 1 false', '3 N null 1 true', '4 M Cờ thi đua 2 false']);
    expect(told(rows, 1, {}, ['number', 'unit', 'ignored', 'ignored']).waiting).toEqual([]);
    expect(told(rows, 1, {}, ['number', 'unit', 'ignored', 'votesFor']).waiting.map(({ takesAward }) => takesAward)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(found.columns).toEqual({ number: 1, unit: 2, award: 3, votesFor: 4, votesAgainst: 5, invalid: 6 });
  });

  it('blank rows under it are free, up to what stands below', () => {
    const rows: readonly Cells[] = [HEADING, [1, 'Trường M', 'Cờ', 9], [2, 'Trường N', 'Cờ', 9]];
    const body = (more: readonly Cells[], extra: SheetExtra = {}) => {
      const given = tableAt([...rows, ...more], 1, ROLES, extra);
      return ballotSheet({ ...given, recognised: { ...given.recognised, data: { from: 2, to: 3 } } }, UNITS);
    };
    expect(body([])).toMatchObject({ below: { row: 4, count: 10_000 }, lastNumber: 2 });
    expect(body([[], [], ['Ký tên']])).toMatchObject({ below: { row: 4, count: 2 } });
    expect(body([['Ký tên']])).toMatchObject({ below: { row: 4, count: 0 } });
    expect(body([], { merges: ['A6:C6', 'A1:B1'] })).toMatchObject({ below: { row: 4, count: 2 } });
    const lettered = tableAt([HEADING, ['a', 'Trường M']], 1, ROLES);
    expect(ballotSheet(lettered, UNITS).lastNumber).toBeNull();
    expect(ballotSheet(tableAt([['Đơn vị', 'Đồng ý'], ['Trường M']], 1, ['unit', 'votesFor']), UNITS).lastNumber).toBeNull();
  });

  it('are handed out from the top, numbered on where the table counts', () => {
    const below = (count: number, lastNumber: number | null) =>
      ballotRowsBelow({ below: { row: 4, count }, lastNumber } as never);
    const numbered = below(2, 7);
    expect([numbered(), numbered(), numbered()]).toEqual([{ row: 4, number: 8 }, { row: 5, number: 9 }, null]);
    expect(below(1, null)()).toEqual({ row: 4, number: null });
    expect(below(0, 7)()).toBeNull();
  });

  const AWARDS = [award('co', { name: 'Cờ thi đua' }), award('bang', { name: 'Bằng khen' })];
  const waiting = (row: number, unit: string, own: string | null, round = 1, takesAward = false) => ({
    row,
    unit,
    award: own,
    round,
    takesAward,
  });
  const asking = (...rows: readonly ReturnType<typeof waiting>[]) => {
    const ask = waitingBallotRows({ waiting: rows } as never, AWARDS);
    return (unit: string, id: string, standing: Parameters<typeof ask>[2] = null): number | null =>
      ask(unit, id, standing)?.row ?? null;
  };

  it('a row with the award’s name before any other, each handed out once', () => {
    const ask = asking(waiting(2, 'M', null, 1, true), waiting(3, 'M', 'Cờ thi đua'), waiting(4, 'N', 'Bằng khen'));
    expect([ask('M', 'co'), ask('M', 'co'), ask('M', 'co')]).toEqual([3, 2, null]);
    expect([ask('N', 'co'), ask('N', 'bang'), ask('N', 'bang')]).toEqual([null, 4, null]);
  });

  it('one that serves all awards serves them all', () => {
    const ask = asking(waiting(2, 'M', null));
    expect([ask('M', 'co'), ask('M', 'bang'), ask('N', 'co')]).toEqual([2, 2, null]);
  });

  it('of the rounds not held yet the first, on the ballot of the round before', () => {
    const [standing] = ballots({ votes: [{ unit: 'M', yes: 9, award: 'Cờ thi đua', round: 1 }] }).votes;
    const rows = [
      waiting(2, 'M', 'Cờ thi đua', 3),
      waiting(3, 'M', 'Cờ thi đua', 2),
      waiting(4, 'M', 'Cờ thi đua', 1),
      waiting(5, 'M', null, 2),
    ];
    expect([asking(...rows)('M', 'co'), asking(...rows)('M', 'co', standing)]).toEqual([4, 3]);
    const unnamed = standing === undefined ? null : { ...standing, award: null };
    expect(asking(...rows)('M', 'co', unnamed)).toBe(5);
    expect(asking(waiting(4, 'M', 'Cờ thi đua', 1))('M', 'co', standing)).toBeNull();
  });
});

it.each<readonly [string | null, string | null, number]>([
  [null, null, 1],
  ['Cờ thi đua', 'Cờ thi đua', 1],
  ['Cờ thi đua (vòng 2)', 'Cờ thi đua', 2],
  ['Cờ thi đua, vòng 2', 'Cờ thi đua', 2],
  ['Cờ thi đua - lần 3', 'Cờ thi đua', 3],
  ['Vòng 2', null, 2],
])('the award «%s» is %s in round %d', (typed, name, round) => {
  expect(awardAndRound(typed)).toEqual({ award: name, round });
});
