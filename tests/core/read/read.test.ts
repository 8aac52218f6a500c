import { exactText } from '../../../src/core/domain/points';
import { refText } from '../../../src/core/workbook/address';
import {
  ballotSheet,
  criteriaDownPairsSheet,
  criteriaDownSheet,
  criteriaListSheet,
  indicatorSheet,
  penaltySheet,
  reviewedSheet,
  schoolsDown,
  SCHOOL_M,
  SCHOOL_N,
  selfScoreSheet,
  sheetPerSchool,
  targetSheet,
  unitListSheet,
} from '../../builders/scoringWorkbooks';
import { sheet, type CellInput } from '../../builders/workbook';
import { criterion, entry, readWorkbook, scores, shown, tree, unitNamed } from './readWorkbook';

const TREE = ['I 60', '  1 25', '  2 15', '  3 20', 'II 40', '  1 25', '  2 15'];
const texts = (numbers: readonly number[]): readonly string[] => numbers.map(String);

describe('read one unit’s sheet', () => {
  it('finds the tree, the maxima and the scores with their cells', () => {
    const reading = readWorkbook(selfScoreSheet());
    expect(tree(reading)).toEqual(TREE);
    expect(scores(reading, 'Trường M', 'self')).toEqual(texts(SCHOOL_M));
    const first = entry(reading, 'Trường M', 'Hoàn thành').scores.self;
    expect(first === undefined ? null : refText(first.at)).toBe("'Phiếu chấm'!D5");
    expect(reading.stages).toEqual(['self']);
  });

  it('reads the total as a claim and its maximum as the declared one', () => {
    const reading = readWorkbook(selfScoreSheet());
    expect(
      reading.claims.filter((claim) => claim.what === 'total').map((claim) => [claim.stage, claim.unit, shown(claim.number)]),
    ).toEqual([['self', 'u1', '93.5']]);
    expect(shown(reading.declaredMaximum)).toBe('100');
    expect(reading.criteria.some((one) => one.text.startsWith('TỔNG'))).toBe(false);
  });

  it('takes the group’s cells of a sum for what it ought to add', () => {
    const [sum] = readWorkbook(selfScoreSheet()).statedSums;
    expect([sum?.formula, sum?.expected.map((at) => at.row)]).toEqual(['SUM(D5:D10)', [5, 6, 7, 9, 10]]);
  });

  it('reads a sum in a group row as a claim of that group and never as a score', () => {
    const rows: CellInput[][] = [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['I', 'Công tác đào tạo, bồi dưỡng của nhà trường', 40, { f: 'SUM(D3:D4)', v: 39 }],
      ['1', 'Hoàn thành kế hoạch mở lớp trong năm', 25, 24],
      ['2', 'Gửi báo cáo đúng thời hạn quy định', 15, 15],
      ['II', 'Nghiên cứu khoa học, tổng kết thực tiễn', 20, { f: 'SUM(D6:D7)', v: 20 }],
      ['1', 'Nghiệm thu đề tài khoa học cấp trường', 12, 12],
      ['2', 'Xuất bản nội san, bản tin, kỷ yếu', 8, 8],
      [null, 'Tổng cộng', 60, { f: 'D2+D5', v: 59 }],
    ];
    const reading = readWorkbook(sheet('Trường M', rows));
    expect(
      reading.claims
        .filter((claim) => claim.what === 'groupTotal')
        .map((claim) => [claim.criterion, claim.stage, shown(claim.number)]),
    ).toEqual([
      ['c1', 'self', '39'],
      ['c4', 'self', '20'],
    ]);
    expect([...(reading.entries.get('u1')?.keys() ?? [])]).toEqual(['c2', 'c3', 'c5', 'c6']);
    expect(reading.statedSums.map((sum) => [sum.formula, sum.expected.map((at) => at.row)])).toEqual([
      ['SUM(D3:D4)', [3, 4]],
      ['SUM(D6:D7)', [6, 7]],
      ['D2+D5', [2, 5]],
    ]);
  });

  it('reads four stages with evidence, explanation and reason beside them', () => {
    const reading = readWorkbook(reviewedSheet());
    expect(reading.stages).toEqual(['self', 'review1', 'review2', 'agreed']);
    const first = entry(reading, 'Trường M', 'Hoàn thành');
    expect(
      ['self', 'review1', 'review2', 'agreed'].map((stage) =>
        shown(Object.entries(first.scores).find(([name]) => name === stage)?.[1]),
      ),
    ).toEqual(['24.5', '23.5', '24', '24']);
    expect([first.evidence?.text, first.explanation?.text, first.reason?.text]).toEqual([
      'bc1.pdf',
      'đủ bốn quý',
      'thiếu một báo cáo',
    ]);
  });

  it('keeps assigned, not assigned and not entered apart', () => {
    const reading = readWorkbook(targetSheet());
    expect(entry(reading, 'Trường M', 'Số lớp').target).toMatchObject({ state: 'assigned' });
    expect(entry(reading, 'Trường M', 'Số lượt').target?.state).toBe('notAssigned');
    const blank = readWorkbook(
      sheet('Trường M', [
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Điểm', 'Kế hoạch', 'Thực hiện', 'Điểm đạt'],
        ['1', 'Số lớp bồi dưỡng đã mở trong năm theo kế hoạch', 'lớp', 10, 12, 14, 10],
        ['2', 'Số lượt giảng viên đi nghiên cứu thực tế ở cơ sở', 'lượt', 5, null, 3, null],
        ['3', 'Số đề tài khoa học được nghiệm thu trong năm', 'đề tài', 15, 0, 2, 14],
        ['4', 'Số hội thảo khoa học đã tổ chức trong năm', 'cuộc', 5, 'khong giao', null, 'KP'],
      ]),
    );
    expect(entry(blank, 'Trường M', 'Số lượt').target?.state).toBe('notEntered');
    expect(entry(blank, 'Trường M', 'Số đề tài').target).toMatchObject({ state: 'assigned', number: { shown: '0' } });
    const none = entry(blank, 'Trường M', 'Số hội thảo');
    expect([none.target?.state, shown(none.scores.self)]).toEqual(['notAssigned', 'missing']);
  });

  it('reads a penalty table as penalties whose deductions are typed from 0 up', () => {
    const reading = readWorkbook(selfScoreSheet(), penaltySheet());
    expect(reading.units).toHaveLength(1);
    const late = criterion(reading, 'Gửi báo cáo chậm');
    expect([late.kind, late.countsDeductions, late.maximum === null ? null : exactText(late.maximum)]).toEqual([
      'penalty',
      true,
      '5',
    ]);
    expect(shown(entry(reading, 'Trường M', 'Gửi báo cáo chậm').scores.self)).toBe('2');
    expect(criterion(reading, 'Hoàn thành').countsDeductions).toBeUndefined();
  });

  it('lets bonus and penalty rows inherit their kind from the heading of their group, and a sign tell it', () => {
    const reading = readWorkbook(
      sheet('Trường M', [
        ['TT', 'Nội dung đánh giá', 'Điểm chuẩn', 'Điểm tự chấm'],
        ['A', 'Công tác chuyên môn của nhà trường', 20, null],
        ['1', 'Hoàn thành kế hoạch mở lớp trong năm', 20, 19],
        ['B', 'Điểm thưởng', 5, null],
        ['1', 'Có mô hình mới được công nhận, nhân rộng', 5, 3],
        ['C', 'Các nội dung điều chỉnh khác trong năm', null, null],
        ['1', 'Gửi báo cáo chậm so với thời hạn quy định', '- 2', -1],
        ['2', 'Được khen thưởng đột xuất trong năm học', '+ 3', 1],
      ]),
    );
    expect(reading.criteria.map((one) => one.kind)).toEqual(['points', 'points', 'bonus', 'bonus', 'points', 'penalty', 'bonus']);
    expect(shown(entry(reading, 'Trường M', 'Gửi báo cáo chậm').scores.self)).toBe('-1');
  });

  it('joins the criteria around Hoặc as alternatives', () => {
    const reading = readWorkbook(
      sheet('Trường M', [
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
        ['1', 'Có đề tài khoa học cấp tỉnh được nghiệm thu', 10, 10],
        [null, 'Hoặc', null, null],
        ['2', 'Có sáng kiến được công nhận, áp dụng rộng rãi', 8, null],
        ['3', 'Báo cáo đầy đủ, đúng thời hạn theo quy định', 5, 5],
        [null, 'Tổng cộng', 15, 15],
      ]),
    );
    const [first, second, third] = reading.criteria.map((one) => one.alternatives);
    expect(first).not.toBeNull();
    expect([second, third]).toEqual([first, null]);
  });

  it('counts one score cell merged over several rows once, with their maxima together', () => {
    const reading = readWorkbook(
      sheet(
        'Trường M',
        [
          ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
          ['1', 'Hoàn thành kế hoạch mở lớp trong năm', 5, 9],
          ['2', 'Gửi báo cáo đúng thời hạn quy định', 5, null],
          ['3', 'Tổ chức thao giảng, dự giờ thường xuyên', 10, 8],
          ['4', 'Nghiệm thu đề tài khoa học cấp trường', 10, 10],
        ],
        { merges: ['D2:D3'] },
      ),
    );
    expect(scores(reading, 'Trường M', 'self')).toEqual(['9', '8', '10']);
    expect(reading.criteria[0]?.text).toBe('Hoàn thành kế hoạch mở lớp trong năm\nGửi báo cáo đúng thời hạn quy định');
    expect(tree(reading)).toEqual(['1 10', '3 10', '4 10']);
  });

  it('shows the number 1.1 between 1.9 and 1.11 as 1.10 and keeps what the cell holds', () => {
    const rows: CellInput[][] = [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Công tác chuyên môn của nhà trường', 22, null],
    ];
    const labels: CellInput[] = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, '1.11'];
    labels.forEach((label, index) => rows.push([label, `Nội dung thành phần thứ ${String(index + 1)} của mục này`, 2, 2]));
    const reading = readWorkbook(sheet('Trường M', rows));
    expect(reading.criteria.slice(1).map((one) => one.number)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      '1.6',
      '1.7',
      '1.8',
      '1.9',
      '1.10',
      '1.11',
    ]);
    expect(reading.criteria[10]?.numberStored).toBe('1.1');
    expect(reading.criteria.every((one) => one.level === (one.number === '1' ? 1 : 2))).toBe(true);
  });
});

describe('read one sheet per unit', () => {
  it('gives one common tree and each sheet’s scores', () => {
    const reading = readWorkbook(...sheetPerSchool().sheets);
    expect(tree(reading)).toEqual(TREE);
    expect(reading.units.map((unit) => unit.name)).toEqual(['Tr.M', 'Tr.N', 'Tr.P']);
    expect(scores(reading, 'Tr.N', 'self')).toEqual(texts(SCHOOL_N));
  });

  it('reads the summary as claims of totals and places', () => {
    const reading = readWorkbook(...sheetPerSchool().sheets);
    const claims = reading.claims.filter((claim) => claim.stage === null && claim.unit === unitNamed(reading, 'Tr.N'));
    expect(claims.map((claim) => [claim.what, shown(claim.number)])).toEqual([
      ['total', '90'],
      ['place', '3'],
    ]);
  });

  it('keeps a maximum that differs on one sheet as that unit’s own', () => {
    const other = sheet('2 Tr.N', [
      ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      [],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['I', 'Công tác đào tạo, bồi dưỡng', 60],
      ['1', 'Hoàn thành kế hoạch mở lớp đào tạo, bồi dưỡng trong năm', 30, 28],
      ['2', 'Gửi báo cáo kết quả đào tạo đúng thời hạn quy định', 15, 14],
      ['3', 'Tổ chức thao giảng, dự giờ thường xuyên', 20, 19.5],
      ['II', 'Nghiên cứu khoa học, tổng kết thực tiễn', 40],
      ['1', 'Nghiệm thu đề tài khoa học cấp tỉnh, cấp trường', 25, 20],
      ['2', 'Xuất bản nội san, bản tin, kỷ yếu khoa học', 15, 13.5],
    ]);
    const [first, , third, summary] = sheetPerSchool().sheets;
    if (first === undefined || third === undefined || summary === undefined) throw new Error('No sheets');
    const reading = readWorkbook(other, first, third, summary);
    expect(tree(reading)[1]).toBe('  1 25');
    expect(shown(entry(reading, 'Tr.N', 'Hoàn thành').ownMaximum)).toBe('30');
    expect(shown(entry(reading, 'Tr.M', 'Hoàn thành').ownMaximum)).toBe('25');
  });

  it('gives a row that only one sheet has its place in the common tree, and nobody else an entry for it', () => {
    const rows = (extra: readonly (readonly CellInput[])[]): CellInput[][] => [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Hoàn thành kế hoạch mở lớp trong năm', 25, 24],
      ...extra.map((row) => [...row]),
      ['2', 'Gửi báo cáo đúng thời hạn quy định', 15, 15],
      ['3', 'Tổ chức thao giảng, dự giờ thường xuyên', 20, 18],
    ];
    const reading = readWorkbook(
      sheet('Trường M', rows([])),
      sheet('Trường N', rows([['1a', 'Mở thêm lớp theo đề nghị của địa phương', 5, 5]])),
      sheet('Trường P', rows([])),
    );
    expect(reading.criteria.map((one) => one.number)).toEqual(['1', '1a', '2', '3']);
    expect(scores(reading, 'Trường N', 'self')).toEqual(['24', '5', '15', '18']);
    expect(scores(reading, 'Trường P', 'self')).toEqual(['24', '15', '18']);
  });

  it('takes a slightly different wording in the same place for the same criterion', () => {
    const rows = (words: string): CellInput[][] => [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Hoàn thành kế hoạch mở lớp trong năm', 25, 24],
      ['2', words, 15, 15],
      ['3', 'Tổ chức thao giảng, dự giờ thường xuyên', 20, 18],
    ];
    const reading = readWorkbook(
      sheet('Trường M', rows('Gửi báo cáo đúng thời hạn')),
      sheet('Trường N', rows('Gửi báo cáo đúng hạn theo quy định')),
    );
    expect(reading.criteria).toHaveLength(3);
    expect(scores(reading, 'Trường N', 'self')).toEqual(['24', '15', '18']);
  });
});

describe('read schools as rows', () => {
  it('builds the tree from the merged heading, with the maxima of its texts', () => {
    const reading = readWorkbook(schoolsDown());
    expect(tree(reading)).toEqual([
      'A 60',
      '  I -',
      '    TC1 25',
      '    TC2 15',
      '  II -',
      '    TC1 20',
      'B 40',
      '  I -',
      '    TC1 25',
      '    TC2 15',
    ]);
    expect(criterion(reading, 'CHUYÊN MÔN').hasChildren).toBe(true);
    const first = [...(reading.entries.get(unitNamed(reading, 'Trường N'))?.values() ?? [])].map((one) =>
      shown(Object.values(one.scores)[0]),
    );
    expect(first).toEqual(texts(SCHOOL_N));
  });

  it('reads the columns of total and place as claims and the sums with what they ought to add', () => {
    const reading = readWorkbook(schoolsDown());
    const own = reading.claims.filter((claim) => claim.unit === unitNamed(reading, 'Trường P'));
    expect(own.map((claim) => [claim.what, shown(claim.number)])).toEqual([
      ['total', '90.5'],
      ['place', '2'],
    ]);
    expect(reading.statedSums[0]?.expected.map((at) => at.column)).toEqual([3, 4, 5, 6, 7]);
    expect(reading.formulaColumns.map((block) => [block.column, block.cells.length])).toEqual([[8, 4]]);
  });

  it('reads the row of maxima, and a bonus and a penalty column of their own', () => {
    const reading = readWorkbook(
      sheet('Tổng hợp', [
        ['TT', 'Tên trường', 'Đào tạo', 'Nghiên cứu khoa học', 'Điểm thưởng', 'Điểm trừ', 'Tổng điểm', 'Xếp hạng'],
        [null, 'Điểm tối đa', 60, 40, null, null, 100, null],
        [1, 'Trường M', 55, 38, 2, 1, 94, 1],
        [2, 'Trường N', 54, 36, null, 0.5, 89.5, 3],
        [3, 'Trường P', 50, 39, 1, null, 90, 2],
      ]),
    );
    expect(reading.criteria.map((one) => [one.text, one.maximum === null ? null : exactText(one.maximum)])).toEqual([
      ['Đào tạo', '60'],
      ['Nghiên cứu khoa học', '40'],
    ]);
    expect(shown(reading.declaredMaximum)).toBe('100');
    expect([...reading.bonusColumn.values()].map(shown)).toEqual(['2', 'missing', '1']);
    expect([...reading.penaltyColumn.values()].map(shown)).toEqual(['1', '0.5', 'missing']);
  });

  it('reads a criterion split into stages, and lets a sum add the columns of one stage', () => {
    const reading = readWorkbook(
      sheet(
        'Chấm điểm',
        [
          ['TT', 'Tên trường', 'Đào tạo (60đ)', null, 'Nghiên cứu khoa học (40đ)', null, 'Tổng điểm', 'Xếp hạng'],
          [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định', null, null],
          [1, 'Trường M', 55, 54, 38, 37, { f: 'D3+F3', v: 91 }, 1],
          [2, 'Trường N', 50, 49, 36, 36, { f: 'D4+F4', v: 85 }, 3],
          [3, 'Trường P', 52, 52, 39, 38, { f: 'D5+F5', v: 90 }, 2],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2', 'H1:H2'] },
      ),
    );
    expect(reading.stages).toEqual(['self', 'review1']);
    expect([scores(reading, 'Trường N', 'self'), scores(reading, 'Trường N', 'review1')]).toEqual([
      ['50', '36'],
      ['49', '36'],
    ]);
    expect(reading.statedSums[0]?.expected.map((at) => at.column)).toEqual([4, 6]);
  });

  it('keeps two rows of one name as two units', () => {
    const reading = readWorkbook(schoolsDown([[5, 'Trường M', 20, 10, 15, 20, 10, 75, 4]]));
    expect(reading.units.map((unit) => unit.name)).toEqual(['Trường M', 'Trường N', 'Trường P', 'Trường Q', 'Trường M']);
  });
});

describe('read criteria as rows with schools as columns', () => {
  it('gives every school its column', () => {
    const reading = readWorkbook(criteriaDownSheet());
    expect(tree(reading)).toEqual(TREE);
    const own = [...(reading.entries.get(unitNamed(reading, 'Trường N'))?.values() ?? [])].map((one) =>
      shown(Object.values(one.scores)[0]),
    );
    expect(own).toEqual(texts(SCHOOL_N));
    expect(
      reading.claims
        .filter((claim) => claim.unit === unitNamed(reading, 'Trường N'))
        .map((claim) => [claim.what, shown(claim.number)]),
    ).toEqual([
      ['total', '90'],
      ['place', '3'],
    ]);
  });

  it('gives every school its pair of columns', () => {
    const reading = readWorkbook(criteriaDownPairsSheet());
    expect(reading.stages).toEqual(['self', 'review1']);
    expect(scores(reading, 'Trường M', 'self')).toEqual(texts(SCHOOL_M));
    expect(scores(reading, 'Trường M', 'review1')).toEqual(texts(SCHOOL_M.map((score) => score - 0.5)));
  });
});

describe('read the sheets beside the scores', () => {
  it('takes kinds, sentences and units of measure from Bộ tiêu chí', () => {
    const reading = readWorkbook(criteriaDownSheet(), criteriaListSheet());
    const classes = criterion(reading, 'Hoàn thành kế hoạch');
    expect([classes.method.kind, classes.unitOfMeasure, classes.sentence]).toEqual([
      'ratioToTarget',
      'lớp',
      'Đạt 100% kế hoạch được điểm tối đa; không đạt tính theo tỷ lệ',
    ]);
    expect(criterion(reading, 'Nghiệm thu').method.kind).toBe('perUnit');
    expect(reading.sentenceProblems).toEqual([]);
  });

  it('leaves a criterion manual when its sentence is not understood or contradicts the maximum, and says which', () => {
    const reading = readWorkbook(
      sheet('Trường M', [
        ['TT', 'Nội dung', 'Điểm tối đa', 'Cách chấm điểm', 'Điểm tự chấm'],
        ['I', 'Công tác chuyên môn của nhà trường', 20, 'Tổng điểm của nhóm không vượt quá 12 điểm', null],
        ['1', 'Hoàn thành kế hoạch mở lớp trong năm', 5, 'Mỗi lớp được 1 điểm, tối đa 6 điểm', 4],
        ['2', 'Gửi báo cáo đúng thời hạn quy định', 5, 'xét theo thực tế', 5],
        ['3', 'Tổ chức thao giảng, dự giờ thường xuyên', 10, 'Mỗi buổi được 2 điểm, tối đa 10 điểm', 8],
      ]),
    );
    expect(reading.criteria.map((one) => one.method.kind)).toEqual(['manual', 'manual', 'manual', 'perUnit']);
    expect(
      reading.criteria[0]?.cap === null || reading.criteria[0] === undefined ? null : exactText(reading.criteria[0].cap),
    ).toBe('12');
    expect(reading.sentenceProblems.map((one) => [one.criterion, one.problem, one.at.row, one.words])).toEqual([
      ['c2', 'contradictsMaximum', 3, ['Mỗi lớp được 1 điểm, tối đa 6 điểm']],
      ['c3', 'notUnderstood', 4, ['xét theo thực tế']],
    ]);
  });

  it('gives units their role, registrations and bars from Đơn vị, matched by name', () => {
    const reading = readWorkbook(schoolsDown(), unitListSheet());
    expect(reading.units.map((unit) => [unit.name, unit.role, unit.registered])).toEqual([
      ['Trường M', 'leader', ['Cờ thi đua']],
      ['Trường N', 'deputy', ['Bằng khen']],
      ['Trường P', 'member', ['Cờ thi đua', 'Bằng khen']],
      ['Trường Q', null, []],
    ]);
    expect(reading.units[2]?.disqualification).toMatchObject({
      reason: 'Có cá nhân bị kỷ luật cảnh cáo',
      legalBasis: 'Quyết định số 05-QĐ/TCT',
    });
    expect(reading.units[0]?.disqualification).toBeNull();
    expect(reading.expectedUnits?.map((one) => one.text)).toEqual(['Trường M', 'Trường N', 'Trường P']);
  });

  it('has no registrations and no expected units where there is no such sheet', () => {
    const reading = readWorkbook(schoolsDown());
    expect(reading.units.every((unit) => unit.registered === null)).toBe(true);
    expect(reading.expectedUnits).toBeNull();
  });

  it('reads the counts above the ballots and one vote per row', () => {
    const { ballots } = readWorkbook(schoolsDown(), ballotSheet());
    expect([ballots?.members, ballots?.present, ballots?.written, ballots?.issued, ballots?.returned].map(shown)).toEqual([
      '12',
      '11',
      '1',
      '12',
      '12',
    ]);
    expect(
      ballots?.votes.map((vote) => [vote.unit, vote.award, shown(vote.votesFor), shown(vote.votesAgainst), shown(vote.invalid)]),
    ).toEqual([
      ['u1', 'Cờ thi đua của Giám đốc Học viện', '11', '1', '0'],
      ['u2', 'Cờ thi đua của Giám đốc Học viện', '7', '5', '0'],
    ]);
  });

  it('reads counts that stand after a colon, and leaves a count nobody wrote null', () => {
    const { ballots } = readWorkbook(
      schoolsDown(),
      sheet('Bỏ phiếu', [
        ['KẾT QUẢ BỎ PHIẾU'],
        ['Tổng số thành viên: 12 đơn vị'],
        ['Số phiếu phát ra: 12 phiếu; thu về: 11 phiếu'],
        ['TT', 'Đơn vị', 'Hình thức', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'],
        [1, 'Trường M', 'Cờ thi đua', 11, 0, 0],
        [2, 'Trường N', 'Cờ thi đua', 9, 2, 0],
      ]),
    );
    expect([ballots?.members, ballots?.issued, ballots?.returned].map(shown)).toEqual(['12', '12', '11']);
    expect([ballots?.present, ballots?.written]).toEqual([null, null]);
  });

  it('tells the round of a vote from what stands behind the name of the award', () => {
    const { ballots } = readWorkbook(
      schoolsDown(),
      sheet('Bỏ phiếu', [
        ['TT', 'Đơn vị', 'Hình thức', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'],
        [1, 'Trường M', 'Cờ thi đua', 7, 4, 0],
        [2, 'Trường M', 'Cờ thi đua (vòng 2)', 9, 2, 0],
        [3, 'Trường N', 'Bằng khen - lần thứ hai', 9, 2, 0],
        [4, 'Trường N', 'Vòng 2', 9, 2, 0],
      ]),
    );
    expect(ballots?.votes.map(({ award, round }) => [award, round])).toEqual([
      ['Cờ thi đua', 1],
      ['Cờ thi đua', 2],
      ['Bằng khen', 2],
      [null, 2],
    ]);
  });

  it('reads totals with their parts and subsets from Số liệu', () => {
    const { indicators } = readWorkbook(schoolsDown(), indicatorSheet());
    expect(
      indicators
        .slice(0, 2)
        .map((one) => [
          one.unitName,
          one.name,
          shown(one.total),
          one.parts.map((part) => [part.name, shown(part.number), part.isSubset]),
        ]),
    ).toEqual([
      [
        'Trường M',
        'Học viên',
        '990',
        [
          ['Nam', '344', false],
          ['Nữ', '646', false],
        ],
      ],
      ['Trường M', 'Giảng viên', '40', [['Trong đó: thạc sĩ', '31', true]]],
    ]);
  });

  it('states only what a title states of cluster, year and period', () => {
    expect(readWorkbook(selfScoreSheet()).cluster).toEqual({ name: null, year: 2026, period: 'year' });
    const titled = (title: string) =>
      readWorkbook(
        sheet('Trường M', [
          [title],
          [],
          ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
          ['1', 'Hoàn thành kế hoạch mở lớp trong năm', 25, 24],
          ['2', 'Gửi báo cáo đúng thời hạn quy định', 15, 15],
          ['3', 'Tổ chức thao giảng, dự giờ thường xuyên', 20, 18],
        ]),
      ).cluster;
    expect(titled('BẢNG CHẤM ĐIỂM CỤM THI ĐUA SỐ 2 NĂM 2025')).toEqual({ name: 'CỤM THI ĐUA SỐ 2', year: 2025, period: 'year' });
    expect(titled('CHẤM ĐIỂM 6 THÁNG ĐẦU NĂM 2026')).toEqual({ name: null, year: 2026, period: 'half' });
    expect(titled('BẢNG CHẤM ĐIỂM THI ĐUA')).toEqual({ name: null, year: null, period: null });
    expect(titled('CHẤM ĐIỂM QUÝ I NĂM 2026')).toEqual({ name: null, year: 2026, period: null });
    expect(titled('NĂM HỌC 2024-2025')).toEqual({ name: null, year: null, period: null });
  });

  it('lists formulas that point outside the workbook, and no other', () => {
    const linked = sheet('Trường M', [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Hoàn thành kế hoạch mở lớp trong năm', 25, { f: '[1]Sheet1!A1', v: 24 }],
      ['2', 'Gửi báo cáo đúng thời hạn quy định', 15, { f: "'C:\\tệp\\[cũ.xlsx]Điểm'!B2", v: 15 }],
      ['3', 'Tổ chức thao giảng, dự giờ thường xuyên', 20, { f: 'Bảng1[[#This Row],[Điểm]]', v: 18 }],
      ['4', 'Nghiệm thu đề tài khoa học cấp trường', 10, { f: 'IF(A1="[x]!",1,2)', v: 2 }],
    ]);
    expect(readWorkbook(linked).externalLinks.map((link) => link.at.row)).toEqual([2, 3]);
  });
});

describe('names of schools', () => {
  it('are kept in one form of their letters with single spaces, however the cell has them', () => {
    const book = criteriaDownSheet();
    const cells = new Map(book.rows.get(4));
    const cell = cells.get(4);
    if (cell === undefined) throw new Error('No name in D4');
    cells.set(4, { ...cell, value: { kind: 'text', text: 'Trường\u00A0 Hòa  Khê '.normalize('NFD') } });
    const reading = readWorkbook({ ...book, rows: new Map([...book.rows, [4, cells]]) });
    expect(reading.units[0]?.name).toBe('Trường Hòa Khê');
  });
});
