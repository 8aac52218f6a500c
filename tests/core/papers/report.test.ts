import { points } from '../../../src/core/domain/points';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import { award } from '../../builders/readings';
import { appraisal, type AppraisalSpec } from '../render/appraisals';
import { indicator, linesOf, made, saying } from './made';

const SPEC: AppraisalSpec = {
  criteria: [
    { id: 'I', maximum: '60' },
    { id: 'II', maximum: '40' },
  ],
  units: { A: { I: '58.5', II: '37.25' }, B: { I: '57', II: '38' }, C: { I: '50', II: '30' } },
  policy: {
    rounding: { at: 'criterion', decimals: 2 },
    awards: [award('co', { name: 'Cờ thi đua' }), award('bang', { name: 'Bằng khen', quota: { fixed: 1 } })],
  },
};
const FIGURES = [
  indicator('Trường A', 'Số lớp', '20', { 'Hệ đào tạo': '7', 'Hệ bồi dưỡng': '13' }),
  indicator('Trường B', 'Số lớp', '1000', { 'Hệ đào tạo': '400', 'Hệ bồi dưỡng': '600' }),
  indicator('Trường C', 'Số lớp', '8', { 'Hệ đào tạo': '3', 'Hệ bồi dưỡng': '5' }),
  indicator('Trường A', 'Cán bộ, viên chức', '35', { Nam: '17', Nữ: '18' }, { 'Trong đó: Đảng viên': '30' }),
  indicator('Trường B', 'Cán bộ, viên chức', '42', { Nam: '20', Nữ: '22' }, { 'Trong đó: Đảng viên': '40' }),
  indicator('Trường C', 'Cán bộ, viên chức', '30', { Nam: '10', Nữ: '20' }, { 'Trong đó: Đảng viên': '25' }),
  indicator('Trường A', 'Số đề tài khoa học', '2'),
  indicator('Trường B', 'Số đề tài khoa học', '3'),
  indicator('Trường C', 'Số đề tài khoa học', '4'),
  indicator('Tổng cộng', 'Số lớp', '1028', { 'Hệ đào tạo': '410', 'Hệ bồi dưỡng': '618' }),
];
const cluster = (period: 'year' | 'half') => ({ name: 'Cụm thi đua số 2', year: 2026, period });
const year = (figures = FIGURES): Appraisal => saying(appraisal(SPEC), { indicators: figures, cluster: cluster('year') });
const lines = (of: Appraisal, kind: 'yearEndReport' | 'midYearReport' = 'yearEndReport'): readonly string[] =>
  linesOf(made(of, kind));

/** From a heading up to the next one given. */
function between(all: readonly string[], from: string, to: string): readonly string[] {
  return all.slice(all.indexOf(from) + 1, all.indexOf(to));
}

describe('the figures of a report', () => {
  it('are the sums of the members’ cells, a row of totals on the sheet not among them', () => {
    expect(lines(year())).toContain('- Tổng số 1.028 lớp, trong đó: hệ đào tạo 410 lớp; hệ bồi dưỡng 618 lớp.');
  });

  it('stand under the heading they belong to', () => {
    const all = lines(year());
    expect(between(all, '1. Đặc điểm chung', '2. Thuận lợi, khó khăn')).toContain(
      '- Cán bộ, viên chức: tổng số 107, trong đó: nam 47; nữ 60.',
    );
    expect(
      between(
        all,
        '2.1. Công tác đào tạo, bồi dưỡng',
        '2.2. Công tác nghiên cứu khoa học, tổng kết thực tiễn, nghiên cứu thực tế',
      ),
    ).toContain('- Tổng số 1.028 lớp, trong đó: hệ đào tạo 410 lớp; hệ bồi dưỡng 618 lớp.');
    expect(
      between(
        all,
        '2.2. Công tác nghiên cứu khoa học, tổng kết thực tiễn, nghiên cứu thực tế',
        '2.3. Công tác thông tin, tư liệu, hoạt động báo chí',
      ),
    ).toContain('- Tổng số 09 đề tài khoa học.');
  });

  it('tell a subset apart from the parts', () => {
    expect(lines(year())).toContain('- Riêng đảng viên: 95.');
  });

  it('are left open, with the schools that lack them, where one is not given: a sum of some is no sum', () => {
    const all = lines(
      year([...FIGURES.slice(1), indicator('Trường A', 'Số lớp', null, { 'Hệ đào tạo': '7', 'Hệ bồi dưỡng': '13' })]),
    );
    expect(all).toContain('- Số lớp: «……… (trang Số liệu chưa đủ số của Trường A)»');
    expect(all.join('\n')).not.toContain('1.028');
  });

  it('are left open where a school stands there twice', () => {
    const twice = [...FIGURES, indicator('Trường B', 'Số lớp', '900', { 'Hệ đào tạo': '400', 'Hệ bồi dưỡng': '500' })];
    expect(lines(year(twice))).toContain('- Số lớp: «……… (trang Số liệu chưa đủ số của Trường B)»');
  });

  it('are not told with parts that do not add up', () => {
    const wrong = [indicator('Trường A', 'Số lớp', '20', { 'Hệ đào tạo': '7', 'Hệ bồi dưỡng': '12' }), ...FIGURES.slice(1)];
    expect(lines(year(wrong))).toContain('- Tổng số 1.028 lớp.');
    expect(lines(year(wrong))).toContain(
      '- Số lớp: «……… (các phần trên trang Số liệu cộng lại lệch -1 so với tổng, cần kiểm tra)»',
    );
  });

  it('stand school by school in an appendix, the sum in the last row', () => {
    expect(lines(year())).toContain('1 | Trường A | 20 | 7 | 13 | 35 | 17 | 18 | 30 | 2');
    expect(lines(year())).toContain(' | Tổng cộng | 1.028 | 410 | 618 | 107 | 47 | 60 | 95 | 9');
  });
});

describe('a report', () => {
  it('of half a year has the headings of 76-BC/TCT in their order, and neither scores nor awards', () => {
    const half = saying(appraisal(SPEC), { indicators: FIGURES, cluster: cluster('half') });
    const wanted = [
      'I. ĐẶC ĐIỂM, TÌNH HÌNH',
      '1. Đặc điểm chung',
      '2. Thuận lợi, khó khăn',
      '2.1. Thuận lợi',
      '2.2. Khó khăn',
      'II. KẾT QUẢ ĐẠT ĐƯỢC',
      '1. Về công tác tổ chức, triển khai phong trào thi đua',
      '2. Kết quả đạt được trong việc thực hiện các nhiệm vụ chuyên môn',
      '2.1. Công tác đào tạo, bồi dưỡng',
      '2.2. Công tác nghiên cứu khoa học, tổng kết thực tiễn, nghiên cứu thực tế',
      '2.3. Công tác thông tin, tư liệu, hoạt động báo chí',
      '3. Các công tác khác',
      '4. Đánh giá chung',
      '- Ưu điểm',
      '- Hạn chế',
      '- Nguyên nhân của hạn chế',
      'III. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026',
      '1. Phương hướng, nhiệm vụ trọng tâm',
      '2. Giải pháp tổ chức thực hiện',
      '3. Đề xuất, kiến nghị',
    ];
    const all = lines(half, 'midYearReport');
    expect(all.filter((line) => wanted.includes(line))).toEqual(wanted);
    expect(all.join('\n')).not.toMatch(/xếp hạng|Cờ thi đua/);
    expect(all).toContain('Sơ kết phong trào thi đua 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm 2026');
  });

  it('leaves every piece of prose open: nothing under a heading is invented', () => {
    const bare = lines(saying(appraisal(SPEC), { cluster: cluster('half') }), 'midYearReport');
    const prose = between(bare, 'II. KẾT QUẢ ĐẠT ĐƯỢC', 'III. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026').filter(
      (line) => !/^(?:\d\.|- (?:Ưu|Hạn|Nguyên))/.test(line),
    );
    expect(prose).toHaveLength(8);
    for (const line of prose) expect(line).toMatch(/^«……… \(.+\)»$/);
  });

  it('of the year puts the points of the groups beside the total they add up to', () => {
    expect(lines(year())).toContain('1 | Trường A | 58,50 | 37,25 | 0,00 | 0,00 | 95,75 | 1');
  });

  it('says by how much printed parts differ from the printed total, where a ceiling cut it', () => {
    const capped = appraisal({
      ...SPEC,
      policy: {
        ...SPEC.policy,
        caps: { total: points('90'), bonus: null, penalty: null, penaltyFloor: 'total', bonusMayExceedTotal: false },
      },
    });
    const notes = lines(saying(capped, { cluster: cluster('year') })).filter((line) => line.includes('cộng lại bằng'));
    expect(notes).toEqual([
      'Trường A: các cột in trên bảng cộng lại bằng 95,75, tổng điểm là 90,00; khác nhau do mức trần, mức sàn hoặc do làm tròn theo quy định chấm điểm.',
      'Trường B: các cột in trên bảng cộng lại bằng 95,00, tổng điểm là 90,00; khác nhau do mức trần, mức sàn hoặc do làm tròn theo quy định chấm điểm.',
    ]);
  });
});

describe('the table of points', () => {
  const groups = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `G${at + 1}`, maximum: '5' }));
  const headings = (count: number): readonly string[] => {
    const points5 = Object.fromEntries(groups(count).map(({ id }) => [id, '5']));
    const of = appraisal({ criteria: groups(count), units: { A: points5, B: points5 } });
    const [text = ''] = linesOf(made(saying(of, { cluster: cluster('year') }), 'yearEndReport')).filter((line) => line.includes(' | Điểm trừ | ')); // prettier-ignore
    return text.split(' | ');
  };

  it('has a column for each of twelve groups, and one for all of thirteen, which would not fit a page', () => {
    const beside = headings(13).length - 1;
    expect(headings(12)).toHaveLength(beside + 12);
    expect(headings(2)).toHaveLength(beside + 2);
    expect(headings(13).filter((one) => /G\d/.test(one))).toEqual([]);
  });
});
