import type { Change } from '../../domain/collection';
import type { Criterion } from '../../domain/criteria';
import { decimalText, isZero, sum } from '../../domain/points';
import type { ReadNumber } from '../../domain/readNumber';
import { selfStage, type Book } from '../book';
import { entriesOf } from '../unitRows';
import type { ComparedUnit } from './comparedUnit';
import { isSameContent, valueOf, type CellLookup, type Slot } from './slots';

type Aside = 'bonus' | 'penalty';

/** Whether a criterion is a bonus or penalty row of `owner`, and the other file keeps all of that kind in one column of its own. */
export function isKeptAside(other: Book, owner: Book, criterion: Criterion): boolean {
  const kind = asideKind(owner, criterion);
  return kind !== null && columnOf(other, kind).size > 0;
}

/** A row is of the kind of the group it stands in. */
function asideKind({ reading }: Book, criterion: Criterion): Aside | null {
  let at: Criterion | undefined = criterion;
  while (at !== undefined) {
    if (at.kind === 'bonus' || at.kind === 'penalty') return at.kind;
    const { parent }: Criterion = at;
    at = parent === null ? undefined : reading.criteria.find(({ id }) => id === parent);
  }
  return null;
}

/** Bonus and penalty kept as one column per school: what a school's file says there is listed, and entered by the cluster. */
export function asideChanges(compared: ComparedUnit): readonly Change[] {
  return (['bonus', 'penalty'] as const).flatMap((kind) => {
    const ours = columnOf(compared.cluster, kind).get(compared.clusterUnit);
    if (ours === undefined) return [];
    const into = slot(kind, ours, compared.clusterCell);
    const theirs = columnOf(compared.member, kind).get(compared.memberUnit);
    if (theirs !== undefined) return fromColumn(kind, into, slot(kind, theirs, compared.memberCell));
    return fromRows(compared, kind, into);
  });
}

function fromColumn(kind: Aside, into: Slot, from: Slot): readonly Change[] {
  if (from.number?.reading.status === 'missing' || isSameContent(into, from)) return [];
  return [listed(kind, into, from.at, valueOf(from))];
}

/** The sum of the school's bonus or penalty rows, where it is anything. */
function fromRows({ member, memberUnit, alignment }: ComparedUnit, kind: Aside, into: Slot): readonly Change[] {
  const self = selfStage(member);
  const entries = entriesOf(member.reading, memberUnit);
  const numbers = alignment.added.flatMap((criterion) => {
    const number = asideKind(member, criterion) === kind && self !== null ? entries.get(criterion.id)?.scores[self] : undefined;
    return number === undefined || number.reading.value === null ? [] : [{ at: number.at, value: number.reading.value }];
  });
  const [first] = numbers;
  const total = sum(numbers.map(({ value }) => value));
  if (first === undefined || isZero(total)) return [];
  return [listed(kind, into, first.at, { kind: 'number', value: decimalText(total) })];
}

function listed(kind: Aside, into: Slot, memberAt: Slot['at'], to: Change['to']): Change {
  return {
    kind: 'value',
    subject: kind,
    criterion: null,
    at: into.at,
    memberAt,
    from: valueOf(into),
    to,
    put: null,
    notTaken: 'clusterKeeps',
  };
}

function columnOf({ reading }: Book, kind: Aside): Book['reading']['bonusColumn'] {
  return kind === 'bonus' ? reading.bonusColumn : reading.penaltyColumn;
}

function slot(subject: Aside, number: ReadNumber, cellAt: CellLookup): Slot {
  return { subject, at: number.at, cell: cellAt(number.at), number };
}
