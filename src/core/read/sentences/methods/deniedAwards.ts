import { stripMarks } from '../../../shared/foldHeading';

/** The words in which awards are denied, without marks: the verbs, the awards, and what only says which or when. */
const KNOWN = new Set(
  (
    'duoc xem xet de binh xep cong tang nghi hang loai nhan dua vao ra khoi dien danh sach du dieu kien tu cach tham gia thuoc doi tuong ' +
    'thi dua khen thuong danh hieu bang giay co phong trao cum khoi hinh thuc cac moi bat ky ki nao khac tat ca nhung ' +
    'hang hang nam cuoi ca toan chung ky do nay dot lan thanh tich ket qua bac chi va hoac hay tai ' +
    ', / . : ( ) and or not but date named'
  ).split(' '),
);
/** From here on it is said whom, whose and when. */
const WHOM =
  / (?:if|whom|doi voi|voi|cho|neu|khi|trong|cua|cap|don vi(?! dan dau)|(?:nha )?truong|tap the(?! lao dong)|co so|co quan|to chuc|trung tam|thanh vien|then) /u;

/** Behind it stands why; typed without marks `do` may be `đó`. */
const WHY = / (?:do|vì|bởi) /u;

/** `Không xét danh … hiệu thi đua`, `không xét Cờ và Huân chương`: a word among them that is not known may change what is denied. */
export function deniesPlainly(said: string): boolean {
  const [what = said] = said.split(WHY);
  const folded = ` ${stripMarks(what).toLowerCase().trim()} `.replace(/ don vi dan dau(?= )/u, ' ');
  const denied = (folded.split(WHOM)[0] ?? folded).trim();
  // `Bang khen va Co luan luu`: typed without marks the flag is a verb, and something was to follow; of all there is no more
  if (/(?:^| )(?:,|and|or|va|hoac)$/u.test(denied) && !/ thi dua /u.test(denied)) return false;
  return denied === '' || (denied.split(/ +/u).every((one) => KNOWN.has(one)) && !BROKEN.test(` ${denied} `));
}

/** Half of a word of two. */
const BROKEN =
  / (?:danh (?!hieu |sach )|khen (?!thuong |, |va |and |or |hoac |$)|thi (?!dua )|(?:bang|giay) (?!khen ))|(?<! danh) hieu | (?<!thi )dua (?!vao|ra)/u;
