import type { Reading } from '../../../src/core/domain/reading';
import { a1 } from '../../../src/core/workbook/address';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { sheet, type CellInput } from '../../builders/workbook';
import { criterion, readWorkbook, scores, shown, tree } from './readWorkbook';

type Row = readonly CellInput[];
const HEADING: Row = ['TT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm', 'Thẩm định'];
const form = (...rows: readonly Row[]): Sheet => sheet('Trường M', [HEADING, ...rows]);

/** `D5 groupTotal self II 36`, the criterion by its number. */
const claimsOf = ({ claims, criteria }: Reading): readonly string[] =>
  claims.map(({ what, stage, criterion: id, number }) =>
    [
      a1(number.at.row, number.at.column),
      what,
      stage ?? '',
      criteria.find((one) => one.id === id)?.number ?? '',
      shown(number) ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
const claims = (...rows: readonly Row[]): readonly string[] =>
  claimsOf(readWorkbook(form(...rows))).filter((one) => !one.includes('Maximum') && !one.includes('maximum'));

const I: readonly Row[] = [
  ['I', 'Công tác đào tạo, bồi dưỡng', 30, 28, 27],
  ['1', 'Hoàn thành kế hoạch mở lớp trong năm', 20, 19, 18],
  ['2', 'Gửi báo cáo kết quả đúng thời hạn', 10, 9, 9],
];
const II: readonly Row[] = [
  ['II', 'Nghiên cứu khoa học, tổng kết thực tiễn', 20, null, null],
  ['1', 'Nghiệm thu đề tài khoa học cấp trường', 12, 10, 10],
  ['2', 'Xuất bản nội san, bản tin khoa học', 8, 8, 7],
];

describe('what a form with criteria as rows states itself, per stage', () => {
  it('sums in group rows, totals, places', () => {
    expect(claims(...I, ...II, [null, 'TỔNG CỘNG', 50, 46, 44], [null, 'Xếp hạng', null, 2, 3])).toEqual([
      'D2 groupTotal self I 28',
      'D8 total self 46',
      'D9 place self 2',
      'E2 groupTotal review1 I 27',
      'E8 total review1 44',
      'E9 place review1 3',
    ]);
  });

  it('a subtotal names its group, by its number, or is that of the group above it', () => {
    const sums = (first: string, second: string): readonly string[] =>
      claims(...I, [null, first, 30, 28, 27], ...II, [null, second, 20, 18, 17], [null, 'TỔNG CỘNG CÁC MỤC', 50, 46, 44]).filter(
        (one) => one.includes('groupTotal self') && !one.startsWith('D2'),
      );
    expect(sums('Cộng mục I', 'Cộng mục II')).toEqual(['D5 groupTotal self I 28', 'D9 groupTotal self II 18']);
    expect(sums('Tổng phần I', 'Tổng nhóm II')).toEqual(['D5 groupTotal self I 28', 'D9 groupTotal self II 18']);
    expect(sums('Cộng', 'Cộng')).toEqual(['D5 groupTotal self I 28', 'D9 groupTotal self II 18']);
    // Whoever wrote them under one another meant what they say.
    expect(claims(...I, ...II, [null, 'Cộng mục I', 30, 28], [null, 'Cộng mục II', 20, 18]).slice(1, 3)).toEqual([
      'D8 groupTotal self I 28',
      'D9 groupTotal self II 18',
    ]);
    expect(sums('Cộng mục đào tạo', 'Cộng mục IX')).toEqual(['D5 groupTotal self I 28', 'D9 groupTotal self II 18']);
  });

  it('«Cộng» before the bonus and the deductions is no total yet', () => {
    const rows: readonly Row[] = [
      ...I,
      [null, 'Tổng điểm', 30, 28, 27],
      [null, 'Tổng điểm thưởng', null, 2, 1],
      [null, 'Tổng điểm trừ', null, 1, 1],
    ];
    const self = (...more: readonly Row[]): readonly string[] => claims(...rows, ...more).filter((one) => one.includes('self'));
    expect(self([null, 'Tổng điểm cuối cùng', null, 29, 27])).toEqual([
      'D2 groupTotal self I 28',
      'D6 bonus self 2',
      'D7 penalty self 1',
      'D8 total self 29',
    ]);
    expect(self()).toEqual(['D2 groupTotal self I 28', 'D5 total self 28', 'D6 bonus self 2', 'D7 penalty self 1']);
  });

  it('a blank states nothing, and a text in its place is a claim that cannot be read', () => {
    expect(claims(...II, [null, 'TỔNG CỘNG', 20, null, 'mười bảy'])).toEqual(['E5 total review1 error']);
  });

  it('the total of a table of deductions is the sum of deductions', () => {
    const penalties = sheet('Điểm trừ', [
      ['Đơn vị: Trường M'],
      ['#', 'Nội dung vi phạm', 'Điểm trừ tối đa', 'Điểm trừ'],
      [1, 'Gửi báo cáo chậm so với thời hạn', 5, 2],
      [2, 'Không tham gia hội nghị của Cụm', 6, 1],
      [null, 'Tổng cộng', 11, 3],
    ]);
    const reading = readWorkbook(
      sheet('Chấm điểm', [['Đơn vị: Trường M'], HEADING.slice(0, 4), ...I.map((row) => row.slice(0, 4))]),
      penalties,
    );
    expect(claimsOf(reading).filter((one) => one.includes('penalty'))).toEqual(['D5 penalty self 3']);
  });

  it('declared maxima of groups and of all', () => {
    const reading = readWorkbook(form(...I, ...II, [null, 'TỔNG CỘNG', 50, 46, 44]));
    expect(claimsOf(reading).filter((one) => /maximum/i.test(one))).toEqual([
      'C2 groupMaximum I 30',
      'C5 groupMaximum II 20',
      'C8 maximumTotal 50',
    ]);
    expect(shown(reading.declaredMaximum)).toBe('50');
    expect(readWorkbook(form(...I)).declaredMaximum).toBeNull();
    expect(readWorkbook(form(...I, [null, 'TỔNG CỘNG', null, 28, 27])).declaredMaximum).toBeNull();
  });
});

describe('the sheets of several schools as one tree', () => {
  const school = (name: string, ...rows: readonly Row[]): Sheet =>
    sheet(name, [HEADING.slice(0, 4), ...rows.map((row) => row.slice(0, 4))]);
  const [group, classes, reports] = I as readonly [Row, Row, Row];
  const EXTRA: Row = ['3', 'Tổ chức thao giảng, dự giờ thường xuyên', 5, 4];
  const OWN: Row = ['3', 'Tham gia hội thi giảng viên dạy giỏi', 5, 3];

  it('a row that one sheet has more stands at its place, and the others miss it', () => {
    const reading = readWorkbook(
      school('Trường M', ...I, ...II),
      school('Trường N', ...I, EXTRA, ...II),
      school('Trường P', ...I, ...II),
    );
    expect(reading.criteria.map(({ text }) => text)).toEqual([...I, EXTRA, ...II].map((row) => row[1]));
    expect(scores(reading, 'Trường N', 'self')).toEqual(['19', '9', '4', '10', '8']);
    expect(scores(reading, 'Trường M', 'self')).toEqual(['19', '9', '10', '8']);
    expect(reading.structure?.map(({ kind, unit }) => [kind, unit])).toEqual([['rowExtra', 'u2']]);
    expect(criterion(reading, 'Tổ chức thao giảng').parent).toBe(criterion(reading, 'Công tác đào tạo').id);
  });

  it('a row that one sheet lacks is missing there', () => {
    const reading = readWorkbook(
      school('Trường M', ...I, ...II),
      school('Trường N', group, classes, ...II),
      school('Trường P', ...I, ...II),
    );
    expect(reading.criteria).toHaveLength(6);
    expect(scores(reading, 'Trường N', 'self')).toEqual(['19', '10', '8']);
    expect(reading.structure?.map(({ kind, unit }) => [kind, unit])).toEqual([['rowMissing', 'u2']]);
  });

  it('the order is that of most sheets; a group that stands elsewhere takes its rows along', () => {
    const reading = readWorkbook(
      school('Trường M', ...II, OWN, ...I),
      school('Trường N', ...I, ...II),
      school('Trường P', ...I, ...II),
    );
    expect(reading.criteria.map(({ text }) => text)).toEqual([...I, ...II, OWN].map((row) => row[1]));
    expect(criterion(reading, 'Tham gia hội thi').parent).toBe(criterion(reading, 'Nghiên cứu').id);
    expect(scores(reading, 'Trường M', 'self').filter((one) => one !== null)).toHaveLength(5);
    expect(reading.structure?.some(({ kind, unit }) => kind === 'rowMoved' && unit === 'u1')).toBe(true);
  });

  it('maxima are those of most sheets, and each keeps its own', () => {
    const other: Row = ['1', classes[1] ?? null, 15, 12];
    const reading = readWorkbook(school('Trường M', group, other, reports), school('Trường N', ...I), school('Trường P', ...I));
    expect(tree(reading)).toEqual(['I 30', '  1 20', '  2 10']);
    const own = [...(reading.entries.get('u1')?.values() ?? [])].map(({ ownMaximum }) => shown(ownMaximum));
    expect(own).toEqual(['15', '10']);
  });

  it('two tables of one school under each other are one tree', () => {
    const reading = readWorkbook(
      sheet('Phiếu', [
        ['Đơn vị: Trường M'],
        HEADING,
        ...I,
        [],
        ['B. ĐIỂM THƯỞNG'],
        HEADING,
        ['1', 'Có sáng kiến được công nhận cấp tỉnh', 5, 2, 1],
        ['2', 'Được cấp có thẩm quyền khen thưởng', 3, 3, 3],
      ]),
    );
    expect(scores(reading, 'Trường M', 'self')).toEqual(['19', '9', '2', '3']);
    expect(scores(reading, 'Trường M', 'review1')).toEqual(['18', '9', '1', '3']);
    expect(criterion(reading, 'Có sáng kiến').kind).toBe('bonus');
  });
});

describe('columns beside the scores of a form', () => {
  const beside = (headings: Row, ...rows: readonly Row[]): Reading =>
    readWorkbook(sheet('Trường M', [['TT', 'Nội dung', 'Điểm chuẩn', ...headings], ...rows]));
  const rows = (...cells: readonly Row[]): readonly Row[] =>
    ['Hoàn thành kế hoạch mở lớp trong năm', 'Gửi báo cáo kết quả đúng thời hạn', 'Tổ chức thao giảng, dự giờ'].map(
      (text, at): Row => [String(at + 1), text, 10, ...(cells[at] ?? [])],
    );

  it('texts with their cells; a blank is a text that is not there', () => {
    const reading = beside(
      ['Tự chấm', 'Minh chứng', 'Giải trình', 'Thẩm định', 'Lý do', 'Ghi chú'],
      ...rows(
        [9, 'bc1.pdf', 'đủ bốn quý', 8, 'thiếu một quý', 'x'],
        [8, null, ' ', 8, null, null],
        [7, 'bc3.pdf', 'đủ', 7, 'đúng', 'y'],
      ),
    );
    const [first, second] = [...(reading.entries.get('u1')?.values() ?? [])];
    expect([first?.evidence, first?.explanation, first?.reason, first?.note].map((one) => one?.text)).toEqual([
      'bc1.pdf',
      'đủ bốn quý',
      'thiếu một quý',
      'x',
    ]);
    expect([second?.evidence, second?.explanation, second?.reason, second?.note].map((one) => one?.text)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(second?.evidence?.at).toEqual({ sheet: 'Trường M', row: 3, column: 5 });
  });

  it('deductions and bonuses typed beside a score, and nothing where nothing is typed', () => {
    const reading = beside(['Tự chấm', 'Điểm thưởng', 'Điểm trừ'], ...rows([9, 1, null], [8, null, 2], [7, null, null]));
    const all = [...(reading.entries.get('u1')?.values() ?? [])];
    expect(all.map((one) => one.beside?.map(({ kind, number }) => [kind, shown(number)]) ?? null)).toEqual([
      [['bonus', '1']],
      [['penalty', '2']],
      null,
    ]);
  });

  it('targets are assigned, not assigned or not entered, and «KP» in the score then repeats it', () => {
    const reading = beside(['Kế hoạch', 'Kết quả', 'Tự chấm'], ...rows([12, 14, 9], ['Không giao', null, 'KP'], [null, 4, 7]));
    const all = [...(reading.entries.get('u1')?.values() ?? [])];
    expect(all.map(({ target }) => target?.state)).toEqual(['assigned', 'notAssigned', 'notEntered']);
    expect(all.map(({ scores: own }) => shown(own.self))).toEqual(['9', 'missing', '7']);
    expect(all.map(({ result }) => shown(result?.number))).toEqual(['14', 'missing', '4']);
  });

  it('the scores of several reviewers, each by the last words of the heading', () => {
    const reading = beside(['Tự chấm', 'GK1', 'GK2'], ...rows([9, 8, 7], [8, 8, 8], [7, 7, null]));
    const all = [...(reading.entries.get('u1')?.values() ?? [])];
    expect(all.map((one) => one.crossScores?.map(({ reviewer, number }) => `${reviewer.name} ${shown(number) ?? ''}`))).toEqual([
      ['GK1 8', 'GK2 7'],
      ['GK1 8', 'GK2 8'],
      ['GK1 7', 'GK2 missing'],
    ]);
    expect(all.map(({ scores: own }) => shown(own.self))).toEqual(['9', '8', '7']);
  });
});

describe('one answer settles a column', () => {
  it('what could be thousands is read as the others of its column are, for asking', () => {
    const reading = readWorkbook(
      sheet('Trường M', [
        HEADING.slice(0, 4),
        ['1', 'Hoàn thành kế hoạch mở lớp trong năm', 10, '8,125'],
        ['2', 'Gửi báo cáo kết quả đúng thời hạn', 10, '9,5'],
        ['3', 'Tổ chức thao giảng, dự giờ thường xuyên', 10, '7,25'],
      ]),
    );
    const [first] = [...(reading.entries.get('u1')?.values() ?? [])];
    expect(first?.scores.self?.reading.status).toBe('ask');
  });
});
