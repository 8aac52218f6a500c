/** Which number is the total of a list, and how the statement is told: its sentence, its place, its thing and its parts. */
import { decimalText } from '../../../src/core/domain/points';
import { proofread } from '../../../src/core/proofread/proofread';
import { reportLines } from '../../../src/core/proofread/text/reportText';

interface Told {
  readonly text: string;
  readonly at: string;
  readonly subject: string;
  readonly sum: string;
  readonly parts: readonly string[];
  readonly verdict: string;
}

const told = (text: string): readonly Told[] =>
  proofread(reportLines(text)).statements.map(({ text: sentence, at, subject, stated, sum, parts, verdict }) => ({
    text: sentence,
    at: `${String(at.line)}:${String(at.column)}`,
    subject,
    sum: `${decimalText(stated)} = ${decimalText(sum)}`,
    parts: parts.map((part) => `${decimalText(part.value)} «${part.text}»`),
    verdict,
  }));

const short = (text: string): readonly string[] =>
  told(text).map(
    ({ subject, sum, parts, verdict }) =>
      `${verdict} ${sum.split(' ')[0] ?? ''} ${subject} = ${parts.map((part) => part.split(' ')[0]).join(' + ')}`,
  );

const check = (rows: readonly (readonly [text: string, found: readonly string[]])[]) => {
  it.each(rows)('%s', (text, found) => {
    expect(short(text)).toEqual(found);
  });
};

describe('how a statement is told', () => {
  it('with its sentence, its place in the line, the thing counted and each part in its words', () => {
    expect(told('Năm qua có đổi mới. Đã mở 20 lớp, gồm: 12 lớp ngắn hạn, 8 lớp dài hạn. Kết quả tốt.')).toEqual([
      {
        text: 'Đã mở 20 lớp, gồm: 12 lớp ngắn hạn, 8 lớp dài hạn.',
        at: '1:27',
        subject: 'lớp',
        sum: '20 = 20',
        parts: ['12 «12 lớp ngắn hạn»', '8 «8 lớp dài hạn»'],
        verdict: 'agrees',
      },
    ]);
  });

  it('over the lines of a list, in which the total stands above', () => {
    expect(told('Kết quả:\n1. Mở 20 lớp, cụ thể:\n- 12 lớp ngắn hạn;\n- 9 lớp dài hạn.')).toEqual([
      {
        text: 'Mở 20 lớp, cụ thể:',
        at: '2:7',
        subject: 'lớp',
        sum: '20 = 21',
        parts: ['12 «12 lớp ngắn hạn»', '9 «9 lớp dài hạn»'],
        verdict: 'differs',
      },
    ]);
  });

  it('in the scale in which all of it is printed', () => {
    expect(told('Kinh phí 120 triệu đồng, gồm: 70 triệu đồng cho lớp A, 50 triệu đồng cho lớp B.')).toEqual([
      {
        text: 'Kinh phí 120 triệu đồng, gồm: 70 triệu đồng cho lớp A, 50 triệu đồng cho lớp B.',
        at: '1:10',
        subject: 'triệu đồng',
        sum: '120 = 120',
        parts: ['70 «70 triệu đồng cho lớp A»', '50 «50 triệu đồng cho lớp B»'],
        verdict: 'agrees',
      },
    ]);
    const [mixed] = told('Kinh phí 1,2 tỷ đồng, gồm: 700 triệu đồng cho lớp A, 500 triệu đồng cho lớp B.');
    expect([mixed?.sum, mixed?.verdict]).toEqual(['1200000000 = 1200000000', 'agrees']);
  });

  it('in two hundred and forty letters at most', () => {
    const long = `Trường đã ${'rất '.repeat(60)}cố gắng mở 20 lớp, gồm: 12 lớp ngắn hạn, 8 lớp dài hạn.`;
    const [one] = told(long);
    expect(one?.text).toHaveLength(240);
    expect(one?.text).toMatch(/^Trường đã rất .*r…$/);
  });
});

describe('the total of a list', () => {
  check([
    // Its noun before the number, or several of them.
    ['Tổng số giảng viên: 23, trong đó: nam 10, nữ 13.', ['agrees 23 giảng viên = 10 + 13']],
    ['Số lượng giảng viên 23, trong đó: nam 10, nữ 13.', ['agrees 23 giảng viên = 10 + 13']],
    ['Khen thưởng 46 tập thể, cá nhân, gồm: 20 tập thể, 26 cá nhân.', ['agrees 46 tập thể, cá nhân = 20 + 26']],
    ['Khen thưởng 46 tập thể và cá nhân, gồm: 20 tập thể, 27 cá nhân.', ['differs 46 tập thể, cá nhân = 20 + 27']],
    // Two totals, each in a segment of its own.
    [
      'Tổng số lớp: 20; tổng số học viên: 900; gồm: 12 lớp A với 500 học viên; 8 lớp B với 400 học viên.',
      ['agrees 20 lớp = 12 + 8', 'agrees 900 học viên = 500 + 400'],
    ],
    // A sentence before a label that divides what was counted there.
    ['Có 40 giảng viên. Trong đó: nam 18, nữ 22.', ['agrees 40 giảng viên = 18 + 22']],
    ['Có 40 giảng viên; trong đó: nam 18, nữ 23.', ['differs 40 giảng viên = 18 + 23']],
    ['Có 40 giảng viên. Về giới tính: nam 18, nữ 22.', ['agrees 40 giảng viên = 18 + 22']],
    ['Có 40 giảng viên. Về trình độ: 25 thạc sĩ, 15 cử nhân.', []],
    ['Có 40 giảng viên. Trường đã cử 12 người, trong đó: nam 5, nữ 7.', ['agrees 12 người = 5 + 7']],
    // Not what a sentence in between speaks of.
    ['Có 40 giảng viên. Năm qua nhiều khó khăn. Trong đó: nam 18, nữ 23.', []],
    // The line before, for a line that begins with the word.
    ['Có 40 giảng viên\nTrong đó: nam 18, nữ 22', ['agrees 40 giảng viên = 18 + 22']],
    // A division of the same in a second step.
    ['Có 180 học viên, chia làm 4 đoàn, trong đó: 100 học viên nam, 80 học viên nữ.', ['agrees 180 học viên = 100 + 80']],
    // Percents and last year's numbers are no totals.
    ['Đạt 98%, gồm: 12 lớp ngắn hạn, 8 lớp dài hạn.', []],
    ['Mở 20 lớp (năm trước 15 lớp), gồm: 12 lớp ngắn hạn, 8 lớp dài hạn.', ['agrees 20 lớp = 12 + 8']],
    // No totals: words that begin with «tổng».
    ['Tổng kết 3 năm, có 5 lớp A, 4 lớp B.', []],
  ]);
});

describe('several divisions of one total', () => {
  check([
    [
      'Có 40 giảng viên, trong đó: Giới tính: nam 18, nữ 22; Trình độ: thạc sĩ 25, cử nhân 15.',
      ['agrees 40 giảng viên = 18 + 22', 'agrees 40 giảng viên = 25 + 15'],
    ],
    [
      'Có 40 giảng viên, trong đó: nam 18, nữ 22; thạc sĩ 25, cử nhân 15.',
      ['agrees 40 giảng viên = 18 + 22', 'agrees 40 giảng viên = 25 + 15'],
    ],
    // Another total begins behind the semicolon.
    ['Có 40 giảng viên, gồm: 18 giảng viên nam; 22 giảng viên nữ; tổng số 15 phòng.', ['agrees 40 giảng viên = 18 + 22']],
    [
      'Có 40 giảng viên, gồm: 18 giảng viên nam; 22 giảng viên nữ; ngoài ra có 5 giảng viên mời.',
      ['agrees 40 giảng viên = 18 + 22'],
    ],
  ]);
});

describe('totals behind their parts', () => {
  check([
    ['Mở 5 lớp A; 4 lớp B; tổng cộng: 9 lớp.', ['agrees 9 lớp = 5 + 4']],
    ['Mở 5 lớp A, 4 lớp B, tổng cộng là 9 lớp.', ['agrees 9 lớp = 5 + 4']],
    // Commas alone part too little to be sure.
    ['Mở 5 lớp A, 4 lớp B, tổng cộng là 10 lớp.', []],
    ['Mở 5 lớp A; 4 lớp B. Cộng 9 lớp.', ['agrees 9 lớp = 5 + 4']],
    ['Mở 5 lớp A; 4 lớp B. Cộng 10 lớp.', ['differs 10 lớp = 5 + 4']],
    ['Mở 5 lớp A; 4 lớp B; cả năm có 9 lớp.', ['agrees 9 lớp = 5 + 4']],
    ['Mở 5 lớp A; 4 lớp B; cả năm có 10 lớp.', []],
    // The last that add up.
    ['Có 7 lớp cũ; mở 5 lớp A; 4 lớp B; tổng cộng 9 lớp.', ['agrees 9 lớp = 5 + 4']],
    // Far off: of another matter.
    ['Mở 5 lớp A; 4 lớp B; tổng cộng 90 lớp.', []],
    ['Mở 5 lớp A; 4 lớp B; tổng cộng hơn 8 lớp.', []],
    ['Mở 5 lớp A; 4 lớp B; tổng cộng 90% kế hoạch.', []],
    // A list that some other word opened is read there.
    ['Mở 9 lớp, gồm: 5 lớp A; 4 lớp B; tổng cộng 9 lớp.', ['agrees 9 lớp = 5 + 4']],
    // Under the lines of a list.
    ['Kết quả:\n- 5 lớp A\n- 4 lớp B\nTổng cộng: 9 lớp', ['agrees 9 lớp = 5 + 4']],
    ['Kết quả:\n- 5 lớp A\n- 4 lớp B\nTổng cộng: 10 lớp', ['differs 10 lớp = 5 + 4']],
    ['- 5 lớp A\n- 4 lớp B\n+ Cộng: 9 lớp', ['agrees 9 lớp = 5 + 4']],
    [
      'Kết quả:\n- 5 lớp A với 100 học viên\n- 4 lớp B với 80 học viên\nTổng cộng: 9 lớp, 180 học viên',
      ['agrees 9 lớp = 5 + 4', 'agrees 180 học viên = 100 + 80'],
    ],
    ['Kết quả:\n- 5 lớp A\n- 4 lớp B\nTổng cộng: 9 lớp, gồm 3 lớp C, 6 lớp D', ['agrees 9 lớp = 3 + 6']],
  ]);
});
