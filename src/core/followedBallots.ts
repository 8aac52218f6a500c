/**
 * Counts that were typed, with what the formulas of the sheet make of them: `=thu về − đồng ý` follows while `đồng ý` is typed.
 */
import { afterEdits } from './afterEdits';
import { calculated } from './calculate';
import { fieldKey, type BallotForm, type VotePart } from './domain/ballotForm';
import { exactText, pointsFromExcel } from './domain/points';
import type { StatedBallots } from './statedBallots';
import { refText } from './workbook/address';
import type { Edit } from './workbook/edit';
import { withCells } from './workbook/withCells';
import { cellOf, type Workbook } from './workbook/workbook';

export interface FollowedBallots {
  readonly form: BallotForm;
  /** The workbook as it would be, its formulas calculated as far as they can be ahead. */
  readonly workbook: Workbook;
}

/**
 * A field whose formula cannot be calculated ahead counts as not given, for its last number stands beside other ones now; only
 * `đồng ý`, without which a row says nothing, keeps what it shows.
 */
export function followedBallots(
  form: BallotForm,
  stated: StatedBallots,
  workbook: Workbook,
  edits: readonly Edit[],
): FollowedBallots {
  const set = afterEdits(workbook, edits);
  const changed = edits.flatMap((edit) => (edit.kind === 'setCells' ? edit.cells.map(({ at }) => at) : []));
  if (changed.length === 0) return { form, workbook: set };
  const values = new Map(calculated(set, changed).map((one) => [refText(one.at), one]));
  const fields = new Map(
    [...stated.calculated].flatMap(([key, at]) => {
      const found = values.get(refText(at));
      return found === undefined || (found.value.kind === 'blank' && key.endsWith(' votesFor')) ? [] : [[key, found] as const];
    }),
  );
  const counting = new Set([...fields.values()]);
  const following = [...values.values()].filter((one) => one.value.kind !== 'blank' || counting.has(one));
  const typed = (key: string, before: string): string => {
    const found = fields.get(key);
    if (found === undefined) return before;
    return found.value.kind === 'number' ? exactText(pointsFromExcel(found.value.value)).replace('.', ',') : '';
  };
  const { counts } = form;
  return {
    form: {
      counts: {
        members: typed('members', counts.members),
        present: typed('present', counts.present),
        written: typed('written', counts.written),
        issued: typed('issued', counts.issued),
        returned: typed('returned', counts.returned),
      },
      lines: form.lines.map((line) => {
        const part = (name: VotePart): string => typed(fieldKey({ kind: 'vote', ...line, part: name }), line.typed[name]);
        return { ...line, typed: { votesFor: part('votesFor'), votesAgainst: part('votesAgainst'), invalid: part('invalid') } };
      }),
    },
    workbook: withCells(
      set,
      following.map(({ at, value }) => ({ at, value, formula: cellOf(set, at).formula })),
    ),
  };
}
