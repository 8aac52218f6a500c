/** A collection as the JSON document of CONTRACT §3.2: names there are fixed, fields may only be added. */
import type { Change, ChangeValue, CollectedMember, Collection } from './domain/collection';
import type { Issue } from './domain/issue';
import type { Unit } from './domain/unit';
import { issueResult, type ResultDocument } from './issueResult';
import { refText } from './workbook/address';

export interface CollectResultWords {
  readonly reason: (member: CollectedMember) => string;
  readonly issue: (issue: Issue) => string;
}

/** @param into the cluster's file as it was typed; `units` are its schools */
export function collectResult(
  collection: Collection,
  into: string,
  units: readonly Unit[],
  words: CollectResultWords,
): ResultDocument {
  const name = (id: string | null): string | null => units.find((unit) => unit.id === id)?.name ?? null;
  return {
    into,
    units: units.map((unit) => ({ id: unit.id, name: unit.name })),
    members: collection.members.map((member) => ({
      file: member.file,
      unit: member.unit,
      unitName: name(member.unit),
      writtenAs: member.unitName,
      matchedBy: member.matchedBy,
      // The contract knows two outcomes: what waits for a decision is not taken, and says that it waits.
      status: member.status === 'taken' ? 'taken' : 'refused',
      toDecide: member.status === 'toDecide',
      reason: member.reason === null ? null : words.reason(member),
      reasonCode: member.reason?.code ?? null,
      candidates: member.candidates.map((id) => ({ unit: id, name: name(id) })),
      earlier: member.earlier,
      stamp: member.stamp,
      changes: member.changes.map(changeResult),
    })),
    missing: collection.missing.map((id) => ({ unit: id, name: name(id) })),
    issues: collection.issues.map(({ file, issue }) => ({ ...issueResult(issue, words.issue), file })),
  };
}

/** `cell` is the cluster's, where the row has one there; else the school's; "" for what concerns the whole file. */
function changeResult(change: Change): ResultDocument {
  const { at, memberAt } = change;
  const cell = at ?? memberAt;
  return {
    kind: change.kind,
    subject: change.subject,
    criterion: change.criterion,
    cell: cell === null ? '' : refText(cell),
    memberCell: memberAt === null ? null : refText(memberAt),
    from: valueText(change.from),
    to: valueText(change.to),
    taken: change.put !== null,
    notTaken: change.notTaken,
  };
}

export function valueText(value: ChangeValue): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'number':
      return value.value;
    case 'text':
      return value.text;
  }
}
