import { PROVINCE_ORDERS } from '../../../src/core/policies/provinces';
import { isProvince } from '../../../src/core/recognise/provinces';
import { stripMarks } from '../../../src/core/shared/foldHeading';

/** The 63 provinces and cities until 30 June 2025, in the order of the alphabet. */
const BEFORE = (
  'An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|' +
  'Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|' +
  'Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|' +
  'Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|' +
  'Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái'
).split('|');

/** Nghị quyết 202/2025/QH15, Điều 1: clauses 1 to 23, in the order of the resolution. */
const MERGED = [
  'Tuyên Quang < Hà Giang',
  'Lào Cai < Yên Bái',
  'Thái Nguyên < Bắc Kạn',
  'Phú Thọ < Vĩnh Phúc, Hòa Bình',
  'Bắc Ninh < Bắc Giang',
  'Hưng Yên < Thái Bình',
  'Hải Phòng < Hải Dương',
  'Ninh Bình < Hà Nam, Nam Định',
  'Quảng Trị < Quảng Bình',
  'Đà Nẵng < Quảng Nam',
  'Quảng Ngãi < Kon Tum',
  'Gia Lai < Bình Định',
  'Khánh Hòa < Ninh Thuận',
  'Lâm Đồng < Đắk Nông, Bình Thuận',
  'Đắk Lắk < Phú Yên',
  'Hồ Chí Minh < Bà Rịa - Vũng Tàu, Bình Dương',
  'Đồng Nai < Bình Phước',
  'Tây Ninh < Long An',
  'Cần Thơ < Sóc Trăng, Hậu Giang',
  'Vĩnh Long < Bến Tre, Trà Vinh',
  'Đồng Tháp < Tiền Giang',
  'Cà Mau < Bạc Liêu',
  'An Giang < Kiên Giang',
];

const order = PROVINCE_ORDERS.find(({ document }) => document === 'Nghị quyết 202/2025/QH15');
const mergers = order?.mergers ?? [];
const unchanged = order?.unchanged ?? [];

/** Where each of the 63 went. */
const went = (name: string): readonly string[] => [
  ...mergers.filter(({ province, joined }) => province === name || joined.includes(name)).map(({ province }) => province),
  ...unchanged.filter((one) => one === name),
];

describe('the provinces of July 2025', () => {
  it('were 63', () => {
    expect(new Set(BEFORE).size).toBe(63);
  });

  it.each(BEFORE)('%s leads to exactly one of today', (name) => {
    expect(went(name)).toHaveLength(1);
  });

  it('are 34: 23 formed of 52, 11 as they were', () => {
    expect(new Set(BEFORE.flatMap(went)).size).toBe(34);
    expect(mergers).toHaveLength(23);
    expect(mergers.flatMap(({ province, joined }) => [province, ...joined])).toHaveLength(52);
    expect(unchanged).toHaveLength(11);
  });

  it('were joined as the resolution says', () => {
    expect(mergers.map(({ province, joined }) => `${province} < ${joined.join(', ')}`)).toEqual(MERGED);
  });

  it('work from 1 July 2025, and Huế has its name from 1 January', () => {
    expect(order).toMatchObject({ passed: '2025-06-12', from: '2025-07-01' });
    expect(PROVINCE_ORDERS.filter((one) => one.mergers.some(({ joined }) => joined.includes('Thừa Thiên Huế')))).toMatchObject([
      { document: 'Nghị quyết 175/2024/QH15', passed: '2024-11-30', from: '2025-01-01', mergers: [{ province: 'Huế' }] },
    ]);
  });

  it.each([...BEFORE, 'Thừa Thiên Huế'])('%s is known as a province, with and without its marks', (name) => {
    expect(isProvince(name)).toBe(true);
    expect(isProvince(stripMarks(name))).toBe(true);
    expect(isProvince(`tỉnh ${name}`)).toBe(true);
  });

  it.each([
    'TP. Hồ Chí Minh',
    'TP.Hồ Chí Minh',
    'TP Huế',
    'Bà Rịa – Vũng Tàu',
    'Bà Rịa-Vũng Tàu',
    'Thừa Thiên - Huế',
    'Hoà Bình',
    'Thanh Hoá',
    'Đắc Lắc',
    'Bắc Cạn',
    'Kontum',
  ])('«%s» is one, as offices write it', (name) => {
    expect(isProvince(name)).toBe(true);
  });

  it.each(['Hoa Bình', 'Bắc Bình', 'TPHuế', 'tỉnh'])('«%s» is none', (name) => {
    expect(isProvince(name)).toBe(false);
  });
});
