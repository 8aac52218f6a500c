import { hasNoMarks, stripMarks } from '../shared/foldHeading';
import { nameKey } from '../shared/nameKey';

/** Provinces and cities, those before 2025 as well: schools are often called by the province alone. */
const PROVINCES: readonly string[] = [
  'An Giang',
  'Bà Rịa - Vũng Tàu',
  'Bạc Liêu',
  'Bắc Giang',
  'Bắc Kạn',
  'Bắc Ninh',
  'Bến Tre',
  'Bình Dương',
  'Bình Định',
  'Bình Phước',
  'Bình Thuận',
  'Cà Mau',
  'Cao Bằng',
  'Cần Thơ',
  'Đà Nẵng',
  'Đắk Lắk',
  'Đắk Nông',
  'Điện Biên',
  'Đồng Nai',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Giang',
  'Hà Nam',
  'Hà Nội',
  'Hà Tĩnh',
  'Hải Dương',
  'Hải Phòng',
  'Hậu Giang',
  'Hòa Bình',
  'Huế',
  'Hưng Yên',
  'Khánh Hòa',
  'Kiên Giang',
  'Kon Tum',
  'Lai Châu',
  'Lạng Sơn',
  'Lào Cai',
  'Lâm Đồng',
  'Long An',
  'Nam Định',
  'Nghệ An',
  'Ninh Bình',
  'Ninh Thuận',
  'Phú Thọ',
  'Phú Yên',
  'Quảng Bình',
  'Quảng Nam',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sóc Trăng',
  'Sơn La',
  'Tây Ninh',
  'Thái Bình',
  'Thái Nguyên',
  'Thanh Hóa',
  'Thừa Thiên Huế',
  'Tiền Giang',
  'Trà Vinh',
  'Tuyên Quang',
  'Vĩnh Long',
  'Vĩnh Phúc',
  'Yên Bái',
  'Hồ Chí Minh',
  // Other spellings that offices use.
  'Bắc Cạn',
  'Đắc Lắc',
  'Đăk Lăk',
  'Đắc Nông',
  'Đăk Nông',
  'Kontum',
];
const MARKED: ReadonlySet<string> = new Set(PROVINCES.map(nameKey));
const PLAIN: ReadonlySet<string> = new Set(PROVINCES.map(stripMarks));
/** What a province's name begins with. */
export const PROVINCE_FIRST_WORDS: ReadonlySet<string> = new Set([...PLAIN].map((name) => name.split(' ')[0] ?? ''));
const LONGEST = 40;

/** Whether a text is the name of a province: `Hà Giang`, `TP. Hồ Chí Minh`, `Ha Giang`; `Hoa Bình` is none. */
export function isProvince(text: string): boolean {
  if (text.length > LONGEST) return false;
  const name = text
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/ ?[-\u2010-\u2015] ?/g, ' - ')
    .trim()
    .replace(/^(?:(?:tỉnh|thành phố|tp|tinh|thanh pho) |tp\. ?)/iu, '')
    .replace(/^thừa thiên - huế$/iu, 'Thừa Thiên Huế');
  // Equal with their marks are equal without: what is no province here is none.
  return PLAIN.has(stripMarks(name)) && (hasNoMarks(name) || MARKED.has(nameKey(name)));
}
