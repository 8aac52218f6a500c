/** The registers of the cluster's year → the edits that make them, or bring them up to date. Nothing else is written. */
import type { Appraisal } from './domain/appraisal';
import type { YearBook } from './domain/year/yearBook';
import type { YearSheet } from './domain/year/yearSheet';
import { yearSheets, type YearSheetsWords } from './render/year/yearSheets';
import { withMembers } from './year/nextMembers';
import type { YearReview } from './yearReview';
import type { Edit } from './workbook/edit';
import type { Workbook } from './workbook/workbook';

const ALL: readonly YearSheet[] = ['members', 'history'];

/** A workbook without members of its year begins with the units of its scores. */
export function yearEdits(
  workbook: Workbook,
  review: YearReview,
  appraisal: Appraisal | null,
  words: YearSheetsWords,
): readonly Edit[] {
  return yearSheets(begun(review, appraisal), workbook, words, ALL).map((sheet): Edit => ({ kind: 'putSheet', sheet }));
}

function begun({ book, cluster, year }: YearReview, appraisal: Appraisal | null): YearBook {
  const units = (appraisal?.reading?.units ?? []).map(({ name, role }) => ({ name, roles: role === null ? [] : [role] }));
  return year === null ? book : { ...book, members: withMembers(book.members, units, cluster, year) };
}
