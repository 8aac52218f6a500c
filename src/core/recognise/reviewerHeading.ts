import { plainWords } from './synonyms';

/** Who reviews within a cluster, by itself: `Cụm trưởng`, `Thường trực Cụm`, `Ban Thi đua`, `Tổ công tác`, `Đoàn kiểm tra`. */
const BODY =
  '(?:(?:thuong truc|lanh dao|ban chi dao|ban chu nhiem|ban thu ky|to thu ky|thu ky|hoi dong) (?:cum|khoi)(?: thi dua)?|' +
  '(?:cum|khoi) (?:truong|pho)(?: va (?:cum|khoi) (?:truong|pho))?|truong (?:cum|khoi)|' +
  'ban (?:thi dua|giam khao|chu nhiem|chi dao|thu ky|giam hieu|tham dinh|kiem tra)(?: khen thuong)?|' +
  'to (?:cong tac|tham dinh|giup viec|tham tra|kiem tra|chuyen vien|thu ky|thi dua)|' +
  'doan (?:kiem tra|tham dinh|cong tac|danh gia|tham tra)|' +
  'hoi dong (?:thi dua|tham dinh|xet|cham)(?: khen thuong)?|' +
  'thuong truc(?: hoi dong)?|giam khao|bo phan (?:tham dinh|thuong truc|giup viec)|co quan thuong truc|vu thi dua(?: khen thuong)?)';
const ACT = '(?: (?:cham|cham diem|tham dinh|tham tra|danh gia|kiem tra|xet|ra soat|phuc tra|cho diem|de xuat))?';
const TAIL = '(?: (?:cua )?(?:cum|khoi|hoc vien|tinh))?';
const TURN = '(?: (?:lan|vong)(?: thu)? \\w+)?';
const REVIEWER = new RegExp(`^ (?:diem )?(?:do )?(?:cua )?${BODY}${TAIL}${ACT}${TURN} $`);
/** The act without its body; `Kiểm tra` alone may be a criterion. */
const REVIEW = new RegExp(`^ (?:diem |ket qua )?(?:tham tra|ra soat|hau kiem)${TURN} $`);

/** Somebody, or something done to points: enough for numbers that stand where a review stands. */
const SOMEBODY =
  /\b(cum|khoi|to|ban|doan|hoi dong|phong|khoa|vu|so|thuong truc|lanh dao|thu ky|giam khao|giam doc|hieu truong|bi thu|cap uy|chi bo|bo phan|co quan|cap tren|hoc vien|tinh|nguoi|can bo|chuyen vien|chuyen gia|cham|tham|xet|duyet|soat|danh gia|phuc|chot|thong nhat|ket luan)\b/;
/** Figures that may stand right of a score and are none. */
const FIGURE =
  /\b(nam (truoc|ngoai|\d{4})|ky truoc|cung ky|chenh|lech|tang|giam|so voi|ty le|ti le|he so|trong so|luy ke|ke hoach|chi tieu|thuc hien|minh chung|trang|ma|thang \d+|quy [ivx\d]+)\b|^ (so|sl|stt|tt) /;

/** Whether a heading, all of it, names who reviews or the act of reviewing. Source: WORKBOOKS §1 L2. */
export function isReviewerHeading(text: string): boolean {
  return isReviewerWords(plainWords(text));
}

/** What any of these begins with: most headings need not be looked at closer. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  'diem do cua ket tham ra hau thuong lanh ban to thu hoi cum khoi truong doan giam bo co vu'.split(' '),
);

/** One of these stands in each of them; the patterns are long, and so is making them ready for the first heading. */
const CORES = [
  ...[
    ' cum ',
    ' khoi ',
    ' ban ',
    ' to ',
    ' doan ',
    ' hoi dong ',
    ' thuong truc ',
    ' giam khao ',
    ' bo phan ',
    ' co quan ',
    ' vu ',
  ],
  ...[' tham tra ', ' ra soat ', ' hau kiem '],
];

/** The same of words that are plain already. */
export function isReviewerWords(words: string): boolean {
  if (!FIRST_WORDS.has(words.slice(1, words.indexOf(' ', 1))) || !CORES.some((core) => words.includes(core))) return false;
  return REVIEWER.test(words) || REVIEW.test(words);
}

/** What numbers right of the self-assessment may be by their heading: a review, a question, or figures of another kind. */
export function besideSelf(heading: string): 'review' | 'question' | 'figure' {
  const words = plainWords(heading);
  if (FIGURE.test(words)) return 'figure';
  return SOMEBODY.test(words) ? 'review' : 'question';
}
