import { proofread } from '../../../src/core/proofread/proofread';
import { reportLines } from '../../../src/core/proofread/text/reportText';
import { saidOf } from '../../proofread/sample';

const found = (text: string) => proofread(reportLines(text));
const said = (text: string): readonly string[] => saidOf(found(text)).filter((one) => !one.startsWith('alarms'));
const doubts = (text: string): readonly (string | null)[] => found(text).statements.map(({ doubt }) => doubt);
const issues = (text: string): readonly string[] =>
  found(text).issues.map(({ rule, code, severity }) => `${rule} ${code} ${severity}`);

describe('parts of parts', () => {
  it.each<readonly [text: string, found: readonly string[]]>([
    [
      'Mở 20 lớp, gồm:\n- Đào tạo: 12 lớp, trong đó 5 lớp ngày, 7 lớp đêm;\n- Bồi dưỡng: 8 lớp.',
      ['agrees 20 = 12 + 8', 'agrees 12 = 5 + 7'],
    ],
    [
      'Mở 20 lớp, gồm:\n- Đào tạo: 12 lớp, trong đó 5 lớp ngày, 6 lớp đêm, còn lại 2 lớp khác;\n- Bồi dưỡng: 8 lớp.',
      ['agrees 20 = 12 + 8', 'differs 12 = 5 + 6 + 2'],
    ],
    [
      'Mở 20 lớp, gồm:\n- Đào tạo 12 lớp:\n+ 5 lớp ngày;\n+ 7 lớp đêm;\n- Bồi dưỡng 8 lớp:\n+ 3 lớp ngày;\n+ 2 lớp đêm;\n+ 2 lớp chiều.',
      ['agrees 20 = 12 + 8', 'agrees 12 = 5 + 7', 'differs 8 = 3 + 2 + 2'],
    ],
    // Behind a semicolon the first ones may end; items of a list may not.
    ['Mở 20 lớp, gồm: 12 lớp A; 8 lớp B; hoãn 3 lớp C.', ['agrees 20 = 12 + 8']],
    ['Mở 20 lớp, gồm:\n- 12 lớp A;\n- 8 lớp B;\n- 3 lớp C.', ['differs 20 = 12 + 8 + 3']],
  ])('«%s»', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('two totals beside each other', () => {
  it.each<readonly [text: string, found: readonly string[]]>([
    [
      'Tổng số lớp: 9; tổng số học viên: 300; gồm: 5 lớp A với 200 học viên; 4 lớp B với 100 học viên.',
      ['agrees 9 = 5 + 4', 'agrees 300 = 200 + 100'],
    ],
    [
      'Tổng số lớp: 9; tổng số học viên: 301; gồm: 5 lớp A với 200 học viên; 4 lớp B với 100 học viên.',
      ['agrees 9 = 5 + 4', 'differs 301 = 200 + 100'],
    ],
    // Numbers without the thing go to the total whose thing is not named with them.
    [
      'Mở 9 lớp với 401 học viên, gồm: hệ A 05 với 201 học viên; hệ B 04 với 200 học viên.',
      ['agrees 9 = 5 + 4', 'agrees 401 = 201 + 200'],
    ],
    ['Mở 9 lớp với 401 học viên, gồm: hệ A 05 lớp với 201; hệ B 04 lớp với 200.', ['agrees 9 = 5 + 4', 'agrees 401 = 201 + 200']],
  ])('«%s»', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('kinds of a thing', () => {
  it.each<readonly [text: string, found: readonly string[]]>([
    ['Có 18 thí sinh đạt giải, gồm: 01 giải nhất, 17 giải ba.', ['agrees 18 = 1 + 17']],
    ['Mua 25 thiết bị, gồm: 15 máy tính, 10 máy in.', ['agrees 25 = 15 + 10']],
    ['Có 18 thí sinh, gồm: 01 buổi thi, 17 ngày ôn.', []],
    ['Có 18 thí sinh, gồm: 01 triệu đồng, 17 triệu đồng.', []],
    ['Có 60 giảng viên, gồm: 20 lượt người đi học, 40 lượt người đi thực tế.', ['agrees 60 = 20 + 40']],
    ['Mở 20 lớp, gồm: 12 học viên A, 9 học viên B.', []],
  ])('«%s»', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('why nobody can be sure', () => {
  it.each<readonly [text: string, doubts: readonly (string | null)[]]>([
    ['Mở khoảng 20 lớp, gồm: 12 lớp ngắn hạn, 9 lớp dài hạn.', ['rough']],
    ['Có 60 giảng viên, gồm: 40 thạc sĩ, 30 nữ.', ['overlap']],
    ['Mở 20 lớp, trong đó tiêu biểu: 12 lớp ngắn hạn, 5 lớp dài hạn.', ['incomplete']],
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, 5 lớp dài hạn, v.v.', ['incomplete']],
    ['Có 07 đơn vị, gồm 03 khoa, 03 phòng và Cơ sở 2 ở thị xã.', ['incomplete']],
    ['Có 40 giảng viên, trong đó nữ 22.', ['subset']],
    ['Có 45 bài tham luận, trong đó 38 bài được đăng, 15 bài trình bày.', ['overlap']],
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, 8 lớp dài hạn.', [null]],
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, 9 lớp dài hạn.', [null]],
  ])('«%s»: %j', (text, expected) => {
    expect(doubts(text)).toEqual(expected);
  });
});

describe('what is told of it', () => {
  it.each<readonly [text: string, issues: readonly string[]]>([
    ['Có 40 giảng viên, trong đó có 42 giảng viên nữ.', ['REL-02 subsetAbove error']],
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, 9 lớp dài hạn.', ['REL-01 sumDiffers error']],
    ['Đạt 44/55 tiêu chí, chiếm tỷ lệ: 85%.', ['REL-03 shareDiffers error']],
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, 8 lớp dài hạn.', []],
    ['Mở khoảng 20 lớp, gồm: 12 lớp ngắn hạn, 9 lớp dài hạn.', []],
  ])('«%s»: %j', (text, expected) => {
    expect(issues(text)).toEqual(expected);
  });
});

describe('totals behind their parts', () => {
  it.each<readonly [text: string, found: readonly string[]]>([
    ['- Lớp A: 5 lớp\n- Lớp B: 4 lớp\nTổng cộng: 9 lớp', ['agrees 9 = 5 + 4']],
    ['- Lớp A: 5 lớp\n- Lớp B: 4 lớp\nTổng cộng: 10 lớp', ['differs 10 = 5 + 4']],
    ['Đã mở:\n5 lớp A;\n4 lớp B;\nTổng cộng: 9 lớp', ['agrees 9 = 5 + 4']],
    ['- Lớp A: 5 lớp\n- Lớp B: 4 lớp\n- Tổng cộng: 9 lớp', []],
    ['Mở 5 lớp A, 4 lớp B. Tổng cộng: 9 lớp.', ['agrees 9 = 5 + 4']],
    ['Năm nay có 7 đoàn. Mở 5 lớp A; 4 lớp B; cộng 9 lớp.', ['agrees 9 = 5 + 4']],
    ['Mở 5 lớp A; khoảng 4 lớp B; tổng cộng 10 lớp.', []],
  ])('«%s»', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a share far from its number', () => {
  const words = 'theo đánh giá chung của các đồng chí trong Ban Giám hiệu và toàn thể hội nghị viên chức đầu năm học';
  it.each<readonly [text: string, percents: number]>([
    ['Đạt 44/55 tiêu chí, tương ứng với tỷ lệ 80%.', 1],
    ['Đạt 44/55 tiêu chí, tương đương   với   80%.', 1],
    [`Đạt 44/55 tiêu chí ${words}, đạt 80%.`, 0],
    ['Đạt 44/55 tiêu chí; đạt 80%.', 0],
    ['Đạt 44/55 tiêu chí. Đạt 80%.', 0],
    ['Đạt 44/55 tiêu chí, năm trước 3, đạt 80%.', 0],
    ['Đạt 44/55 tiêu chí, tăng 80%.', 0],
    ['Có 30 người, chiếm 75% trong tổng số 40 người.', 1],
    ['Có 30 người, chiếm 75% của tổng 40 người.', 1],
    ['Có 30 người, chiếm khoảng 75% tổng số 40 người.', 0],
    ['Có 30 người, chiếm 75% và tổng số 40 người.', 0],
  ])('«%s»: %i', (text, count) => {
    expect(found(text).shares).toHaveLength(count);
  });
});
