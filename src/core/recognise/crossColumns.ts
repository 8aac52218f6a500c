import { stripMarks } from '../shared/foldHeading';
import type { HeadingLevel } from './headingPaths';
import { isNameOfUnit } from './headingWord';
import { plainWords } from './synonyms';
import type { TableColumn } from './table';
import { onceEach } from '../shared/onceEach';

/** `Giám khảo 1`, `GK2`, `Người chấm thứ ba`, `Thành viên A`: one of several who score the same things. */
const NUMBERED =
  /^ (?:diem )?(?:cua )?(?:(?:gk|tv) ?\d{1,2}|(?:giam khao|gk|nguoi cham|can bo cham|thanh vien|tv|uy vien|chuyen gia|nguoi tham dinh|reviewer|judge|assessor)(?: (?:cham|cham diem|tham dinh|giam khao|to|hoi dong))?(?: so| thu)? (?:\d{1,2}|[ivx]{1,4}|[a-h]|mot|nhat|hai|nhi|ba|bon|tu|nam)) $/;
/** What stands over the scores of several reviewers. */
const CAPTION =
  /^ (?:diem |ket qua )?(?:do |cua )?(?:cac |nhung )?(?:(?:truong|don vi|thanh vien|giam khao|nguoi|chuyen gia|uy vien)(?: thanh vien| ban| giam khao)? )?(?:(?:cham|kiem tra|danh gia|tham dinh) (?:diem )?cheo|(?:giam khao|thanh vien|chuyen gia|nguoi|uy vien|truong|don vi) (?:cham|cham diem|tham dinh|danh gia)(?: cheo)?)(?: cua (?:cac )?(?:truong|don vi|giam khao|thanh vien)(?: khac| ban)?)? $/;
const SEVERAL =
  /^ (?:diem )?(?:cua )?(?:cac |hoi dong |ban )(?:giam khao|thanh vien|nguoi cham|chuyen gia|uy vien)(?: cham| cham diem| danh gia)? $/;
/** `Trung bình`, `TB`, `Bình quân`: made of the scores beside it. */
const AVERAGE =
  /^ (?:diem )?(?:trung binh|tb|binh quan|trung vi|tong|cong|tong cong|tong diem|average|mean|median)(?: cong| cham| cac| giam khao| chung| cham cheo| cua cac giam khao| diem)* $/;
/** One of these stands in each of those headings; the patterns are long, and most headings have none of it. */
const REVIEWERS = [
  'gk',
  'tv',
  'giam khao',
  'nguoi',
  'can bo',
  'thanh vien',
  'uy vien',
  'chuyen gia',
  'reviewer',
  'judge',
  'assessor',
];
const CAPTIONED = [...REVIEWERS, 'cheo', 'truong ', 'don vi'];

function mentions(words: string, some: readonly string[]): boolean {
  return some.some((word) => words.includes(word));
}

/** A school by name, unlike an office that reviews in its turn. */
const SCHOOL = /^(truong|tr |tct)/;
const ACT =
  /^(?:điểm\s+)?(?:(?:do|của)\s+)?(.+?)\s+(?:chấm|chấm điểm|chấm chéo|đánh giá|thẩm định|kiểm tra)(?:\s+(?:điểm|chéo))*$/iu;

export interface CrossColumns {
  /** The scores of several reviewers; none where there is but one. */
  readonly scores: readonly TableColumn[];
  /** What the workbook makes of them itself, beside them. */
  readonly averages: readonly TableColumn[];
}

const NONE: CrossColumns = { scores: [], averages: [] };
const FEWEST = 2;

/**
 * Columns in which several reviewers score the same things beside each other (chấm chéo): numbered judges, schools that score one
 * another, or whoever stands under a caption of cross-scoring. Two stages of one review are none of them. Source: METHODS §8.
 * @param columns of one unit, or of one criterion
 */
export function crossColumns(columns: readonly TableColumn[], isStage: (text: string) => boolean): CrossColumns {
  const found = columns.filter((column) => {
    const own = lastOf(column);
    if (own === undefined || isAverage(own.text)) return false;
    return isNumberedReviewer(own.text) || (isCaptioned(column) && !isStage(own.text)) || isSchoolThatScores(own.text);
  });
  if (found.length < FEWEST) return NONE;
  const first = found[0]?.column ?? 0;
  const averages = columns.filter((column) => column.column > first && isAverage(lastOf(column)?.text ?? ''));
  return { scores: found, averages };
}

export const isNumberedReviewer = onceEach((text: string): boolean => {
  const words = plainWords(text);
  return mentions(words, REVIEWERS) && NUMBERED.test(words);
});

/** `Điểm chấm chéo`, `Các giám khảo`: over the columns of several reviewers. */
export const isCrossCaption = onceEach((text: string): boolean => {
  const words = plainWords(text);
  return mentions(words, CAPTIONED) && (CAPTION.test(words) || SEVERAL.test(words));
});

/** `Trường Chính trị tỉnh B chấm`; `Trường tự chấm` is the school's own assessment. */
export const isSchoolThatScores = onceEach((text: string): boolean => {
  const name = ACT.exec(text.normalize('NFC').trim())?.[1];
  return name !== undefined && !/\stự$/iu.test(name) && isSchool(name);
});

/** `Trường B`, `Tỉnh Hà Giang`: by its first word, unlike `Phòng Đào tạo`. */
export function isSchool(name: string): boolean {
  return isNameOfUnit(name) && SCHOOL.test(stripMarks(name).replace(/\./g, ' '));
}

const isAverage = onceEach((text: string): boolean => {
  return AVERAGE.test(plainWords(text));
});

/** Under a caption of cross-scoring that covers more than this column's own heading. */
function isCaptioned({ path }: TableColumn): boolean {
  return path.slice(0, -1).some(({ text }) => isCrossCaption(text));
}

function lastOf({ path }: TableColumn): HeadingLevel | undefined {
  return path[path.length - 1];
}
