import { sheet } from '../../builders/workbook';
import { entry, readWorkbook, scores, shown, tree } from './readWorkbook';

const HEAD = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'] as const;

describe('read the levels of criteria', () => {
  it('a heading in capitals that states its points and its score', () => {
    const reading = readWorkbook(
      sheet('Trường M', [
        HEAD,
        [null, 'ĐÀO TẠO (TỐI ĐA 15 ĐIỂM)', 15, 14],
        ['1', 'Mở lớp đúng kế hoạch', 10, 9],
        ['2', 'Gửi báo cáo đúng hạn', 5, 5],
        [null, 'KHOA HỌC (10 điểm)', 10, 8],
        ['1', 'Nghiệm thu đề tài', 10, 8],
      ]),
    );
    expect(tree(reading)).toEqual([' 15', '  1 10', '  2 5', ' 10', '  1 10']);
  });

  it('I right above II begins a series, even after H', () => {
    const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const reading = readWorkbook(
      sheet('Trường M', [
        HEAD,
        ...letters.map((letter) => [letter, `Nội dung thi đua thứ ${letter}`, 5, 4] as const),
        ['H', 'Điểm thưởng', 4, null],
        ['I', 'Đăng cai hội nghị', 1, 1],
        ['II', 'Được tặng bằng khen', 3, 3],
      ]),
    );
    expect(tree(reading).slice(-3)).toEqual(['H 4', '  I 1', '  II 3']);
  });

  it('a number before words of points is a number', () => {
    const reading = readWorkbook(
      sheet('Trường M', [
        ['Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
        ['1. Mở lớp đúng kế hoạch', 10, 9],
        ['2. Điểm danh học viên', 5, 5],
      ]),
    );
    expect(reading.criteria.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 Mở lớp đúng kế hoạch',
      '2 Điểm danh học viên',
    ]);
  });

  it('a heading of a number and its maximum alone', () => {
    const reading = readWorkbook(
      sheet(
        'Cụm',
        [
          ['TT', 'Tên trường', 'I. Đào tạo (15 điểm)', null, 'Tổng điểm'],
          [null, null, '1 (10 điểm)', '2 (5đ)'],
          [1, 'Trường M', 9, 5, 14],
          [2, 'Trường N', 8, 4, 12],
        ],
        { merges: ['C1:D1', 'A1:A2', 'B1:B2', 'E1:E2'] },
      ),
    );
    expect(tree(reading)).toEqual(['I 15', '  1 10', '  2 5']);
  });

  it('the only group of all criteria stays a group when it states its maximum', () => {
    const reading = readWorkbook(
      sheet(
        'Cụm',
        [
          ['TT', 'Tên trường', 'TIÊU CHÍ CHUNG (15 điểm)', null, 'Tổng điểm'],
          [null, null, '1. Mở lớp (10 điểm)', '2. Báo cáo (5 điểm)'],
          [1, 'Trường M', 9, 5, 14],
        ],
        { merges: ['C1:D1', 'A1:A2', 'B1:B2', 'E1:E2'] },
      ),
    );
    expect(tree(reading)).toEqual([' 15', '  1 10', '  2 5']);
  });

  it('of several points in a heading the last is its maximum', () => {
    const reading = readWorkbook(
      sheet('Cụm', [
        ['TT', 'Tên trường', '1. Thực hành 5S (trung bình từ 20 điểm trở lên) (2 điểm)', '2. Báo cáo (5 điểm)', 'Tổng điểm'],
        [1, 'Trường M', 2, 5, 7],
      ]),
    );
    expect(tree(reading)).toEqual(['1 2', '2 5']);
  });
});

describe('read the kind of a criterion', () => {
  const kindOf = (heading: string): string | undefined =>
    readWorkbook(
      sheet('Cụm', [
        ['TT', 'Tên trường', '1. Mở lớp (5 điểm)', heading, 'Tổng điểm'],
        [1, 'Trường M', 4, 2, 6],
      ]),
    ).criteria[1]?.kind;

  it.each([
    '2. Công tác truyền thông: trừ điểm khi để xảy ra sự cố (5 điểm)',
    '2. Gửi báo cáo đúng hạn (chậm một ngày trừ điểm) (5 điểm)',
    '2. Điều kiện dạy và học, cơ sở vật chất (5 điểm)',
  ])('%s is scored like any other', (heading) => {
    expect(kindOf(heading)).toBe('points');
  });
});

describe('read scores', () => {
  it('deductions that stand alone on a sheet are not lost', () => {
    const reading = readWorkbook(
      sheet('Trường M', [
        ['#', 'Nội dung vi phạm', 'Điểm trừ tối đa', 'Điểm trừ'],
        [1, 'Gửi báo cáo chậm', 5, 2],
        [2, 'Vắng họp', 5, 0],
      ]),
    );
    expect(scores(reading, 'Trường M', 'self')).toEqual(['2', '0']);
  });

  it('full-width digits in a column are numbers of that column', () => {
    const reading = readWorkbook(
      sheet('Trường M', [HEAD, ['1', 'Mở lớp đúng kế hoạch', 10, '９.５'], ['2', 'Gửi báo cáo đúng hạn', 5, '５']]),
    );
    expect(scores(reading, 'Trường M', 'self')).toEqual(['9.5', '5']);
  });

  it('a maximum written as 5đ or -5 on a unit own sheet is that maximum', () => {
    const rows = (name: string) =>
      sheet(name, [
        HEAD,
        ['1', 'Mở lớp đúng kế hoạch', '10đ', 9],
        ['2', 'Vi phạm kỷ luật', -5, -1],
        ['3', 'Gửi báo cáo', '5 điểm', 5],
      ]);
    const reading = readWorkbook(rows('Trường M'), rows('Trường N'));
    expect(shown(entry(reading, 'Trường N', 'Mở lớp').ownMaximum)).toBe('10');
    expect(shown(entry(reading, 'Trường N', 'Vi phạm').ownMaximum)).toBe('5');
    expect(shown(entry(reading, 'Trường N', 'Gửi').ownMaximum)).toBe('5');
  });
});
