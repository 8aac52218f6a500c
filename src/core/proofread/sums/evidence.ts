import { absolute, add, compare, divide, ONE, points, subtract, type Points } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';

/** Pairs that leave nothing out: who names both and nothing else has named all. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bnam\b/, /\bnu\b/],
  [/\btrong tinh\b|\btai tinh\b/, /\bngoai tinh\b/],
  [/\btrong nuoc\b/, /\b(?:ngoai nuoc|nuoc ngoai)\b/],
  [/\bdao tao\b/, /\bboi duong\b/],
  [/\bbien che\b|\bvien chuc\b|\bcong chuc\b/, /\bhop dong\b/],
  [/\btap trung\b/, /\bkhong tap trung\b|\bvua lam vua hoc\b|\btai chuc\b/],
  [/\btruc tiep\b/, /\btruc tuyen\b/],
  [/\bchinh thuc\b/, /\bdu bi\b/],
  [/\bly thuyet\b/, /\bthuc (?:hanh|te)\b|\bthao luan\b/],
  [/\btap the\b/, /\bca nhan\b/],
  [/\bdung han\b/, /\b(?:qua|tre) han\b/],
  [/\btrung uong\b/, /\bdia phuong\b/],
  [/\bco huu\b|\bchuyen trach\b/, /\bkiem nhiem\b|\bthinh giang\b/],
  [/\bdat\b/, /\b(?:khong|chua) dat\b/],
  [/\bhop le\b/, /\bkhong hop le\b/],
  [/\bdong y\b/, /\bkhong dong y\b/],
  [/\bhoan thanh\b/, /\b(?:khong|chua) hoan thanh\b/],
  [/\bco mat\b/, /\bvang(?: mat)?\b/],
  [/\bxay moi\b|\bmo moi\b|\bkhai giang\b/, /\bsua chua\b|\bchuyen tiep\b|\bduy tri\b/],
];

/** Two parts that are all there can be: men and women, in the province and out of it. */
export function areComplements(texts: readonly string[]): boolean {
  if (texts.length !== 2) return false;
  const [one = '', other = ''] = texts.map(stripMarks);
  return COMPLEMENTS.some(
    ([first, second]) => (first.test(one) && second.test(other)) || (first.test(other) && second.test(one)),
  );
}

/** Of what a part of a group of people speaks; parts that speak of two such things may be the same people. */
const SIDES: readonly (readonly [string, RegExp])[] = [
  ['post', /\bgiang vien\b|\bchuyen vien\b|\bke toan\b|\bvan thu\b|\bbao ve\b|\blai xe\b|\bhieu truong\b|\btruong khoa\b/],
  ['sex', /\bnu\b|\bnam\b(?! hoc)/],
  ['people', /\bdan toc\b|\bthieu so\b/],
  ['belief', /\bton giao\b|\bcong giao\b/],
  ['party', /\bdang vien\b|\bdoan vien\b/],
  ['age', /\btuoi\b/],
  ['politics', /\bcao cap\b|\btrung cap (?:ly luan|llct|chinh tri)\b|\bso cap\b/],
  ['degree', /\btien s[iy]\b|\bthac s[iy]\b|\bcu nhan\b|\bdai hoc\b|\bcao dang\b|\btrung cap\b/],
  ['merit', /\bchien si thi dua\b|\blao dong tien tien\b|\bgioi\b|\bxuat sac\b/],
];

/** Whether parts speak of different sides of the same people, so that one person may stand in two of them. */
export function mayOverlap(texts: readonly string[]): boolean {
  const all = texts.map(stripMarks);
  const hasDegrees = all.some((text) => DEGREE.test(text));
  const sides = all.flatMap((text) => {
    const side = SIDES.find(([, words]) => words.test(text));
    if (side === undefined) return [];
    // `trung cấp` beside `cao cấp` and no degree is one of political theory.
    return [side[0] === 'degree' && !hasDegrees ? 'politics' : side[0]];
  });
  return new Set(sides).size > 1;
}

const DEGREE = /\btien s[iy]\b|\bthac s[iy]\b|\bcu nhan\b|\bdai hoc\b|\bcao dang\b/;

const STATE =
  /\b(?:duoc (?:dang|trinh bay|khen|cu|chon|in|xet|cong nhan|bo nhiem|tang|nghiem thu)|trinh bay|dang ky yeu|dang ki yeu|phat bieu|tham gia|dat giai|tham luan tai|la nu|la dang vien|la nguoi|(?:da )?nghiem thu|da be giang)\b/;

/** `35 bài được đăng, 17 bài trình bày`: what was done with them, and both may have been done with one. */
export function areStates(texts: readonly string[]): boolean {
  return texts.some((text) => STATE.test(stripMarks(text)));
}

const GRADE =
  /\b(?:xuat sac|gioi|kha|trung binh|yeu|kem|(?:khong |chua )?dat|tot|(?:khong |chua )?hoan thanh(?: xuat sac| tot)?|loai [abcd]|ngoai dien)\b/;

/** The grades nobody likes to name: a list of grades that ends above them may leave some out. */
const LOWEST = /\b(?:yeu|kem|(?:khong|chua) dat|(?:khong|chua) hoan thanh|loai d)\b/;

export function endsLowest(texts: readonly string[]): boolean {
  return texts.some((text) => LOWEST.test(stripMarks(text)));
}

/** Grades that pass, and pass well: below them the others may be left unnamed, however many. */
const HIGH = /\b(?:xuat sac|gioi|kha|tot|loai [ab])\b/;

/** Whether a list of grades may leave some out: those who failed, or all below the best. @param isNear the parts nearly add up */
export function mayGoOn(texts: readonly string[], isNear: boolean): boolean {
  const plain = texts.map(stripMarks);
  if (!plain.every((text) => GRADE.test(text)) || endsLowest(texts)) return false;
  return isNear || plain.every((text) => HIGH.test(text));
}

/** `giỏi 21, khá 168, trung bình 12, không đạt 01`: each has one grade, another for each part. */
export function areGrades(texts: readonly string[]): boolean {
  const grades = texts.map((text) => GRADE.exec(stripMarks(text))?.[0] ?? null);
  return texts.length > 2 && !grades.includes(null) && new Set(grades).size === grades.length;
}

const HAS = /^\D*\d[\d.,]*\s+\S+(?:\s+\S+)?\s+co\s/;

/** `cấp tỉnh`, `cấp trường`; `quý I`, `quý II`: one kind of name for all, so that one thing is in one part only. */
export function areParallel(texts: readonly string[]): boolean {
  const heads = texts.map(
    (text) =>
      /\b(cap|he|khoi|quy|loai|hang|lop|nguon|ngan sach|khoa|phong|huyen|xa|hinh thuc|dot|muc|tai)\b/.exec(
        stripMarks(text),
      )?.[1] ?? null,
  );
  // `10 phòng có máy chiếu, 08 phòng có điều hòa`: one may have both.
  if (texts.every((text) => HAS.test(stripMarks(text)))) return false;
  return heads[0] !== null && heads.every((head) => head === heads[0]);
}

/** Within a tenth, or one: so close that the parts were meant to be all. */
export function isNear(total: Points, found: Points): boolean {
  const difference = absolute(subtract(total, found));
  return compare(difference, ONE) <= 0 || compare(difference, divide(total, points('10'))) <= 0;
}

/** Within a factor of two: further apart, the total and the parts hardly belong together. */
export function isComparable(total: Points, found: Points): boolean {
  return compare(found, add(total, total)) <= 0 && compare(total, add(found, found)) <= 0;
}
