/** The lists a new workbook begins with, held against DOMAIN. */
import { decimalText } from '../../../src/core/domain/points';
import { LEGAL_LIMITS } from '../../../src/core/policies/legalLimits';
import { REGISTRATION_CONDITIONS } from '../../../src/core/policies/registrationConditions';
import { STANDARD_RULES } from '../../../src/core/policies/standardRules';
import { STATISTICS_FORM } from '../../../src/core/policies/statisticsForm';

it('standard schools: level 1 has 55 criteria in 6 groups, level 2 has 67, by 11-QĐ/TW of 19/5/2021 (DOMAIN S11)', () => {
  expect(
    STANDARD_RULES.map(({ level, group, criteria }) => [level, group, criteria === null ? null : decimalText(criteria)]),
  ).toEqual([
    [1, null, '55'],
    [1, 'Thể chế, quy chế', null],
    [1, 'Đội ngũ cán bộ, viên chức', null],
    [1, 'Đào tạo, bồi dưỡng', null],
    [1, 'Nghiên cứu khoa học, tổng kết thực tiễn', null],
    [1, 'Văn hóa trường Đảng', null],
    [1, 'Cơ sở vật chất và tài chính', null],
    [2, null, '67'],
  ]);
  for (const { document, from, to } of STANDARD_RULES)
    expect([document, from, to]).toEqual(['Quy định 11-QĐ/TW', { year: 2021, month: 5, day: 19 }, null]);
});

it('the law of Chiến sĩ thi đua cơ sở: 15% by decree 91 to the end of 2023, no ceiling by the law in force from 01/01/2024 (DOMAIN §3.1, §3.2)', () => {
  expect(LEGAL_LIMITS.map((one) => ({ ...one, most: one.most === null ? null : decimalText(one.most) }))).toEqual([
    {
      about: 'Chiến sĩ thi đua cơ sở',
      most: '15',
      base: 'số cá nhân đạt Lao động tiên tiến',
      document: 'Nghị định 91/2017/NĐ-CP',
      clause: 'Điều 9 khoản 3',
      from: null,
      to: { year: 2023, month: 12, day: 31 },
      warns: true,
    },
    {
      about: 'Chiến sĩ thi đua cơ sở',
      most: null,
      base: null,
      document: 'Luật Thi đua, khen thưởng 06/2022/QH15',
      clause: 'Điều 23',
      from: { year: 2024, month: 1, day: 1 },
      to: null,
      warns: false,
    },
  ]);
});

it('conditions of a registration: three drafts of practice, and the bar of decree 152 from 01/7/2025 (DOMAIN §3.4)', () => {
  expect(REGISTRATION_CONDITIONS.map(({ kind, applies }) => [kind, applies])).toEqual([
    ['pledge', true],
    ['reports', true],
    ['discipline', true],
    ['underReview', true],
  ]);
  const [pledge, reports, discipline, underReview] = REGISTRATION_CONDITIONS;
  for (const draft of [pledge, reports, discipline]) {
    expect([draft?.from, draft?.to]).toEqual([null, null]);
    expect(draft?.document).toMatch(/^Quy chế của Cụm \(dự thảo/);
  }
  expect(underReview).toMatchObject({
    document: 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4',
    from: { year: 2025, month: 7, day: 1 },
    to: null,
  });
});

describe('statistics (DOMAIN S2, S6, S7, S12)', () => {
  const line = ({ number, text, division, measure }: (typeof STATISTICS_FORM)[number]): string =>
    `${number} ${text} [${measure}]${division === '' ? '' : ` ${division}`}`;

  it('ask for staff by sex and by degree, for political theory within them, for lecturers by rank', () => {
    expect(STATISTICS_FORM.filter(({ number }) => /^[12](\.|$)/.test(number)).map(line)).toEqual([
      '1 Cán bộ, viên chức, người lao động [người]',
      '1.1 Nam [người] Giới tính',
      '1.2 Nữ [người] Giới tính',
      '1.3 Tiến sĩ [người] Trình độ',
      '1.4 Thạc sĩ [người] Trình độ',
      '1.5 Cử nhân [người] Trình độ',
      '1.6 Trình độ khác [người] Trình độ',
      '1.7 Cao cấp lý luận chính trị [người] Trong đó',
      '1.8 Cử nhân lý luận chính trị [người] Trong đó',
      '1.9 Trung cấp lý luận chính trị [người] Trong đó',
      '2 Giảng viên [người]',
      '2.1 Giảng viên chính trở lên [người] Hạng',
      '2.2 Giảng viên [người] Hạng',
      '2.3 Giảng viên kiêm nhiệm [người] Hạng',
    ]);
  });

  it('ask for classes and trainees of both streams, which are never one', () => {
    expect(STATISTICS_FORM.filter(({ number }) => /^[34](\.|$)/.test(number)).map(line)).toEqual([
      '3 Lớp đào tạo, bồi dưỡng [lớp]',
      '3.1 Hệ đào tạo [lớp] Hệ',
      '3.2 Hệ bồi dưỡng [lớp] Hệ',
      '4 Học viên [học viên]',
      '4.1 Hệ đào tạo [học viên] Hệ',
      '4.2 Hệ bồi dưỡng [học viên] Hệ',
    ]);
  });

  it('ask for research by level, field study by place, information and activities', () => {
    expect(STATISTICS_FORM.slice(20).map(line)).toEqual([
      '5 Hội thảo, tọa đàm khoa học [cuộc]',
      '6 Bài tham luận [bài]',
      '7 Đề tài khoa học [đề tài]',
      '7.1 Cấp tỉnh [đề tài] Cấp',
      '7.2 Cấp cơ sở (cấp trường) [đề tài] Cấp',
      '7.3 Cấp khoa [đề tài] Cấp',
      '8 Giảng viên nghiên cứu thực tế dài hạn ở cơ sở [lượt]',
      '9 Đoàn học viên nghiên cứu thực tế [đoàn]',
      '9.1 Trong tỉnh [đoàn] Nơi',
      '9.2 Ngoài tỉnh [đoàn] Nơi',
      '10 Bản tin, nội san [số]',
      '11 Tin, bài trên trang thông tin điện tử [bài]',
      '12 Bài đăng tạp chí, báo [bài]',
      '13 Hoạt động của Cụm đã tham gia [hoạt động]',
    ]);
  });
});
