import { proofread } from '../../../src/core/proofread/proofread';
import { reportLines } from '../../../src/core/proofread/text/reportText';
import { saidOf } from '../../proofread/sample';

/** What is said of a text, without the number of alarms. */
const said = (text: string): readonly string[] => saidOf(proofread(reportLines(text))).filter((one) => !one.startsWith('alarms'));

describe('a total and its parts', () => {
  it.each<readonly [text: string, found: readonly string[]]>([
    // What claims to be whole.
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, 8 lớp dài hạn.', ['agrees 20 = 12 + 8']],
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, 9 lớp dài hạn.', ['differs 20 = 12 + 9']],
    ['Mở 20 lớp, bao gồm 12 lớp ngắn hạn và 8 lớp dài hạn.', ['agrees 20 = 12 + 8']],
    ['Mở 20 lớp, cụ thể: 12 lớp ngắn hạn; 9 lớp dài hạn.', ['differs 20 = 12 + 9']],
    // A complement makes «trong đó» whole; one part alone is a subset.
    ['Có 40 giảng viên, trong đó: nam 18, nữ 22.', ['agrees 40 = 18 + 22']],
    ['Có 40 giảng viên, trong đó: nam 18, nữ 23.', ['differs 40 = 18 + 23']],
    ['Có 40 giảng viên, trong đó nữ 22.', ['unsure 40 = 22']],
    ['Có 40 giảng viên, trong đó có 42 giảng viên nữ.', ['differs 40 = 42']],
    // Rough numbers, persons and their turns, what may overlap: nobody can be sure.
    ['Mở khoảng 20 lớp, gồm: 12 lớp ngắn hạn, 9 lớp dài hạn.', ['unsure 20 = 12 + 9']],
    ['Mở 20 lớp, gồm: hơn 12 lớp ngắn hạn, 9 lớp dài hạn.', ['unsure 20 = 12 + 9']],
    ['Mở 20 lớp, trong đó: 12 lớp ngắn hạn, 5 lớp dài hạn, còn lại 3 lớp khác.', ['agrees 20 = 12 + 5 + 3']],
    ['Mở 20 lớp, trong đó: 12 lớp ngắn hạn, 5 lớp dài hạn, còn lại 2 lớp khác.', ['differs 20 = 12 + 5 + 2']],
    ['Mở 20 lớp, trong đó tiêu biểu: 12 lớp ngắn hạn, 5 lớp dài hạn.', ['unsure 20 = 12 + 5']],
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, 5 lớp dài hạn, v.v.', ['unsure 20 = 12 + 5']],
    // A total that only begins the sentence.
    ['Tổng số thành viên: 11; có mặt: 10; vắng: 01.', ['agrees 11 = 10 + 1']],
    ['Tổng số thành viên: 11; có mặt: 10; vắng: 02.', ['differs 11 = 10 + 2']],
    // Percents are no parts, nor is growth.
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn (60%), 8 lớp dài hạn (40%).', ['agrees 20 = 12 + 8']],
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, tăng 2 lớp, 8 lớp dài hạn.', ['agrees 20 = 12 + 8']],
    // Totals behind their parts.
    ['Mở 5 lớp A; 4 lớp B; tổng cộng 9 lớp.', ['agrees 9 = 5 + 4']],
    ['Mở 5 lớp A; 4 lớp B; tổng cộng 10 lớp.', ['differs 10 = 5 + 4']],
    ['Mở 5 lớp A; 4 lớp B; cộng chung: 9 lớp.', ['agrees 9 = 5 + 4']],
    ['Mở 5 lớp A; 4 lớp B; tổng cộng khoảng 10 lớp.', []],
    ['Mở 5 lớp A; 4 lớp B; tổng số 10 lớp.', []],
    // Two quantities, each with its own parts.
    [
      'Mở 9 lớp với 300 học viên, gồm: 5 lớp A với 200 học viên; 4 lớp B với 100 học viên.',
      ['agrees 9 = 5 + 4', 'agrees 300 = 200 + 100'],
    ],
    [
      'Mở 9 lớp với 310 học viên, gồm: 5 lớp A với 200 học viên; 4 lớp B với 100 học viên.',
      ['agrees 9 = 5 + 4', 'differs 310 = 200 + 100'],
    ],
    // What is divided right behind «có»: out of a number, and by sex.
    ['Trong 06 trường có 04 trường đạt chuẩn và 02 trường chưa đạt.', ['agrees 6 = 4 + 2']],
    ['Trong 06 trường có 04 trường đạt chuẩn và 03 trường chưa đạt.', ['differs 6 = 4 + 3']],
    [
      'Trong số 42 nhiệm vụ được giao theo chương trình công tác năm, có 31 nhiệm vụ đã xong, 11 nhiệm vụ đang làm.',
      ['agrees 42 = 31 + 11'],
    ],
    ['Lớp có 705 học viên hệ đào tạo có 412 nam và 293 nữ.', ['agrees 705 = 412 + 293']],
    ['Lớp có 705 học viên hệ đào tạo có 412 nam và 294 nữ.', ['differs 705 = 412 + 294']],
    ['Trong 03 năm có 12 lớp và 04 đề tài.', []],
    // Grades part all: nobody has two of them.
    ['202 học viên dự thi, kết quả: giỏi 21, khá 168, trung bình 12, không đạt 01.', ['agrees 202 = 21 + 168 + 12 + 1']],
    ['202 học viên dự thi, kết quả: giỏi 21, khá 168, trung bình 12, không đạt 02.', ['differs 202 = 21 + 168 + 12 + 2']],
    ['Mở 5 lớp, kết quả: giỏi 21, khá 168, trung bình 12.', []],
    // Three things named in brackets are the things.
    ['Tổ chức 11 hội thảo (cấp tỉnh 02 hội thảo; cấp trường 08 hội thảo; liên kết 01 hội thảo).', ['agrees 11 = 2 + 8 + 1']],
    ['Tổ chức 11 hội thảo (cấp tỉnh 02 hội thảo; cấp trường 08 hội thảo; liên kết 02 hội thảo).', ['differs 11 = 2 + 8 + 2']],
    ['Tổ chức 11 hội thảo (có 02 hội thảo cấp tỉnh).', []],
    // Names by number count nothing; words that only end like such names do not make them.
    ['60 người làm việc tại 02 cơ sở, gồm: Cơ sở 1 (phường A) 40 người; Cơ sở 2 (phường B) 20 người.', ['agrees 60 = 40 + 20']],
    ['Có 87 học viên, gồm: khối Đảng 30; khối chính quyền 40; công an, quân đội 17.', ['agrees 87 = 30 + 40 + 17']],
    ['Khen 36 trường hợp, cụ thể: Bằng khen 06; Kỷ niệm chương 03; Giấy khen 27.', ['agrees 36 = 6 + 3 + 27']],
    ['Có 40 học viên, gồm: dân tộc Kinh 28; dân tộc thiểu số 12.', ['agrees 40 = 28 + 12']],
    ['Xử lý 05 đảng viên, gồm: khiển trách 03; vi phạm pháp luật 02.', ['agrees 5 = 3 + 2']],
    // Parts that fall short overlap with nothing, where another thing of theirs adds up.
    [
      'Mở 312 lớp với 900 học viên, gồm: trung cấp lý luận chính trị 97 lớp, 400 học viên; đại học 215 lớp, 450 học viên.',
      ['agrees 312 = 97 + 215', 'differs 900 = 400 + 450'],
    ],
    // Nothing that is stated as a sum.
    ['Mở 20 lớp. Có 12 giảng viên, 8 phòng học.', []],
    ['Mở 20 lớp và viết 12 bài.', []],
  ])('«%s»', (text, found) => {
    expect(said(text)).toEqual(found);
  });

  it('are not the first items of a list that goes on counting the same thing', () => {
    const list = 'Cử 23 người đi học, cụ thể:\n- Nghiên cứu sinh 04 người;\n- Cao cấp 07 người;\n- Bồi dưỡng 12 người;\n';
    expect(said(`${list}- Học ngoại ngữ 03 người.`)).toEqual(['differs 23 = 4 + 7 + 12 + 3']);
    expect(said(`${list}- Trong đó, tự túc 03 người.`)).toEqual(['agrees 23 = 4 + 7 + 12', 'unsure 12 = 3']);
    expect(said(`${list}- Ngoài ra, 03 người tự học.`)).toEqual(['agrees 23 = 4 + 7 + 12']);
    expect(said(`${list}- Mở 03 lớp tại trường.`)).toEqual(['agrees 23 = 4 + 7 + 12']);
  });

  it('items of a list below it', () => {
    expect(said('Mở 9 lớp, gồm:\n- 5 lớp A;\n- 4 lớp B.')).toEqual(['agrees 9 = 5 + 4']);
    expect(said('Mở 9 lớp, gồm:\n- 5 lớp A;\n- 3 lớp B.')).toEqual(['differs 9 = 5 + 3']);
    expect(said('Mở 9 lớp, gồm:\n5 lớp A;\n3 lớp B.')).toEqual(['differs 9 = 5 + 3']);
    expect(said('Tổng số lớp: 9\n- Lớp A: 5\n- Lớp B: 4')).toEqual(['agrees 9 = 5 + 4']);
    // A thing named before its number, and what has a side's name and one number only.
    expect(said('Đăng ký 15 đề tài:\n+ Đề tài cấp tỉnh: 02;\n+ Đề tài cấp cơ sở: 13.')).toEqual(['agrees 15 = 2 + 13']);
    expect(
      said('- Bồi dưỡng: 06 lớp/371 học viên:\n+ Ngạch chuyên viên: 04 lớp/252 học viên;\n+ Ngạch cán sự: 02 lớp/119 học viên.'),
    ).toEqual(['agrees 6 = 4 + 2', 'agrees 371 = 252 + 119']);
  });

  it('a line of the total under a list', () => {
    expect(said('Đã mở:\n- 5 lớp A;\n- 4 lớp B.\nTổng cộng: 9 lớp.')).toEqual(['agrees 9 = 5 + 4']);
    expect(said('Đã mở:\n- 5 lớp A;\n- 4 lớp B.\nTổng cộng: 10 lớp.')).toEqual(['differs 10 = 5 + 4']);
    expect(said('- 5 lớp A;\n- 4 lớp B.\nTổng cộng: 9 lớp.')).toEqual(['agrees 9 = 5 + 4']);
    expect(said('Đã mở 5 lớp A.\nTổng cộng: 9 lớp.')).toEqual([]);
  });

  it('a table whose last row sums it', () => {
    expect(said('TT\tLớp\tSố lớp\n1\tA\t5\n2\tB\t4\n\tTổng cộng\t9')).toEqual(['agrees 9 = 5 + 4']);
    expect(said('TT\tLớp\tSố lớp\n1\tA\t5\n2\tB\t4\n\tTổng cộng\t10')).toEqual(['differs 10 = 5 + 4']);
  });
});

describe('a share beside what it is of', () => {
  it.each<readonly [text: string, found: readonly string[]]>([
    ['Đạt 44/55 tiêu chí, đạt 80%.', []],
    ['Đạt 44/55 tiêu chí, đạt 81%.', ['percent 81 of 44 / 55']],
    ['Đạt 44/55 tiêu chí, chiếm tỷ lệ: 85%.', ['percent 85 of 44 / 55']],
    ['Có 100% chi bộ (12/12).', []],
    ['Có 100% chi bộ (11/12).', ['percent 100 of 11 / 12']],
    ['Có 1.100/1.200 học viên, đạt 95%.', ['percent 95 of 1100 / 1200']],
    // Cut instead of rounded: 2/3 is 66,67%.
    ['Đạt 2/3 tiêu chí, đạt 66%.', []],
    ['Đạt 2/3 tiêu chí, đạt 66,6%.', []],
    ['Đạt 2/3 tiêu chí, đạt 65%.', ['percent 65 of 2 / 3']],
    ['Đạt 2/3 tiêu chí, đạt 66,5%.', ['percent 66.5 of 2 / 3']],
    ['Đạt 5/0 tiêu chí, đạt 80%.', []],
    ['Đạt 44/55 tiêu chí. Đạt 81%.', []],
    ['Đạt 44/55 tiêu chí, tăng 81%.', []],
    ['Đạt 44/55 tiêu chí, đạt khoảng 81%.', []],
    ['Mở 20 lớp, gồm: 12 lớp A, chiếm 60%; 8 lớp B, chiếm 40%.', []],
    ['Mở 20 lớp, gồm: 12 lớp A, chiếm 62%; 8 lớp B, chiếm 40%.', ['percent 62 of 12 / 20']],
    ['Mở 20 lớp, gồm: 12 lớp A, chiếm 62% kế hoạch; 8 lớp B, chiếm 40%.', []],
    ['Mở 20 lớp, gồm: 12 lớp A, chiếm 62% tổng số; 8 lớp B, chiếm 40%.', ['percent 62 of 12 / 20']],
    ['Mở khoảng 20 lớp, gồm: 12 lớp A, chiếm 62%; 8 lớp B, chiếm 40%.', []],
  ])('«%s»', (text, found) => {
    expect(said(text).filter((one) => one.startsWith('percent'))).toEqual(found);
  });
});
