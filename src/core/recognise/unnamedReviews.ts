import { isNumeric } from './columnProfile';
import { isNameOfUnit } from './headingWord';
import { agreement } from './maximumColumn';
import { besideSelf } from './reviewerHeading';
import type { Table, TableColumn } from './table';

export interface UnnamedReviews {
  /** Numbers where a review stands, under the name of somebody. */
  readonly reviews: readonly TableColumn[];
  /** Numbers where a review stands, under words that say nothing of it: asked, never left out in silence. */
  readonly questions: readonly TableColumn[];
}

const MOST = 0.9;
const NONE: UnnamedReviews = { reviews: [], questions: [] };

/**
 * Columns without a word of scoring that hold points of a review by their place and their numbers: right of the self-assessed
 * score, never above the maximum, filled like the scores. Source: WORKBOOKS §2, data without a word is a candidate.
 */
export function unnamedReviews(
  table: Table,
  maximum: TableColumn | null,
  scores: readonly TableColumn[],
  open: readonly TableColumn[],
): UnnamedReviews {
  const self = scores.find(({ match }) => match?.means === 'self');
  if (self === undefined || !isNumeric(self.profile)) return NONE;
  const candidates = open.filter(
    (column) =>
      column.column > self.column &&
      !scores.includes(column) &&
      (column.match === null || isNameOfUnit(column.heading)) &&
      column.heading !== '' &&
      isNumeric(column.profile) &&
      column.profile.numbers * 2 > self.profile.numbers &&
      (maximum === null || agreement(table, maximum, column) >= MOST),
  );
  const reviews = candidates.filter(({ heading }) => besideSelf(heading) === 'review');
  const questions = candidates.filter(({ heading }) => maximum !== null && besideSelf(heading) === 'question');
  return { reviews, questions };
}
