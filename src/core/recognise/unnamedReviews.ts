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
  // A caption over all scores says nothing of one of them.
  const saysOf = ({ path, heading }: TableColumn): ReturnType<typeof besideSelf> =>
    besideSelf(path[path.length - 1]?.text ?? heading);
  const reviews = candidates.filter((column) => saysOf(column) === 'review');
  const questions = candidates.filter((column) => maximum !== null && saysOf(column) === 'question');
  return { reviews, questions };
}
