import type { FieldProblem } from '../../core/papers/fields/fillFields';
import type { DocumentPlace } from '../../core/workbook/paperTemplate';
import { shortened } from '../shortened';

const LONGEST_PLACE = 60;

/** A paragraph, cut where it is long. */
export function nearText(paragraph: string): string {
  return shortened(paragraph, LONGEST_PLACE);
}

/** Where a field stands in an office’s own template. */
export function documentPlace({ paragraph, cell }: DocumentPlace): string {
  const where = cell === null ? 'paragraph' : `row ${cell.row}, column ${cell.column} of a table, paragraph`;
  return `${where} “${nearText(paragraph)}”`;
}

/** Why a field of a template cannot be filled. */
export function fieldProblem({ code, field, at }: FieldProblem): string {
  const where = at === null ? '' : ` (${documentPlace(at)})`;
  switch (code) {
    case 'unknown':
      return `{${field}}: there is no such field${where}`;
    case 'noValue':
      return `{${field}}: the workbook does not say this${where}`;
    case 'notClosed':
      return `{#${field}}: the list is not closed by {/${field}}${where}`;
    case 'notOpened':
      return `{/${field}}: the list is not opened by {#${field}}${where}`;
    case 'listWithoutMark':
      return `{${field}}: this is a list: {#${field}} … {/${field}}${where}`;
    case 'needsRanking':
      return `{${field}}: there is no ranking yet, errors stand in its way, so there is nothing to fill in${where}`;
    case 'othersInCopy':
      return `{#${field}}: in this cluster a school sees its own part only, and this copy for each school has the rows of all (PKT-01)${where}`;
    case 'needsDraftMark':
      return `{${field}}: the paper is still a draft and the template must have this field to say so; the first result stands in${where}`;
  }
}
