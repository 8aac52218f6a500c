import { compare, decimalText, ONE, type Points } from '../../domain/points';
import type { StatedPart } from '../../domain/proofreading';
import { stripMarks } from '../../shared/foldHeading';
import { areStates, mayOverlap } from './evidence';
import { isRounding, type Printed } from './rounded';
import { sumOf, type Cell, type Table } from './table';

/** Rows that are no parts of the column. */
const NO_PART = /^(?:ty le|ti le|binh quan|so voi|trong do|trong so do)(?:[ ,:]|$)/;
/** One of them may stand in several rows, and once in the total. */
const PLACES =
  /^(?:tong )?(?:so )?(?:luong )?(?:luot )?(?:xa|phuong|huyen|tinh|thanh pho|don vi|dia phuong|truong(?! (?:phong|khoa|ban))|co quan|dia diem|diem cau)(?:[ ,]|$)/;
const PERSONS = /\bnguoi\b/;
const TURNS = /\bluot\b/;
/** What was done with some of them; but not of Đà Nẵng. */
const DONE = /^da (?!nang(?: |$))/;
/** Who is in one of these may be in another. */
const BODY = /^(?:dang|doan|cong doan|hoi) vien\b|^hoi (?:cuu chien binh|phu nu|nong dan)\b/;
/** Their names tell who learns there, not who is counted. */
const COURSES = /^(?:cac )?(?:lop|boi duong|dao tao|khoa|chuyen de|hoi thao|tap huan|chuong trinh|de tai)(?: |$)/;

/** Whether nobody can call a number of a table wrong though these parts do not add up to it. */
export function isDoubtful({ headings }: Table, { column, value }: Cell, parts: readonly StatedPart[]): boolean {
  const labels = parts.map(({ text }) => stripMarks(text));
  if (labels.some((label) => NO_PART.test(label))) return true;
  if (
    isRounding(
      printed(value),
      parts.map((part) => printed(part.value)),
    )
  )
    return true;
  if (compare(sumOf(parts), value) < 0) return false;
  // However often things are counted twice, the whole is no less than a part.
  if (parts.some((part) => compare(part.value, value) > 0)) return false;
  const heading = headings[column] ?? '';
  const isOfPersons = PERSONS.test(heading) && !TURNS.test(heading) && headings.some((one) => TURNS.test(one));
  if (labels.some((label) => DONE.test(label)) || areStates(labels)) return true;
  if (new Set(labels.flatMap((label) => BODY.exec(label)?.[0] ?? [])).size > 1) return true;
  return PLACES.test(heading) || isOfPersons || mayOverlap(labels.filter((label) => !COURSES.test(label)));
}

function printed(value: Points): Printed {
  return { value, decimals: decimalText(value).split('.')[1]?.length ?? 0, scale: ONE };
}
