import type { Criterion } from '../../domain/criteria';
import type { Entry, Reading, ReadText } from '../../domain/reading';
import type { Disqualification, Role, Unit } from '../../domain/unit';
import { stripMarks } from '../../shared/foldHeading';
import { nameKey } from '../../shared/nameKey';
import { isPlaceholder } from '../numbers/wordsForNoNumber';
import type { NamedUnit } from '../layouts/scoreReading';
import { givenText } from '../table/readCells';
import { bodyRows, columnOf, type Table } from '../table/table';

const NONE = /^(?:khong|khong co|khong vi pham|0)$/;

/** The units of the score sheets with what the list `Đơn vị` says of them, and the names of that list. */
export function unitsFrom(
  named: readonly NamedUnit[],
  tables: readonly Table[],
  entries: Reading['entries'],
  criteria: readonly Criterion[],
): { readonly units: readonly Unit[]; readonly expectedUnits: readonly ReadText[] | null } {
  const rows = tables.flatMap((table) =>
    bodyRows(table).map((row) => ({ table, row, name: givenText(table, row, columnOf(table, 'unit')) })),
  );
  const listed = rows.filter((row) => row.name !== null && !isPlaceholder(row.name.text));
  const byName = new Map(listed.map((row) => [nameKey(row.name?.text ?? ''), row]));
  const bars = criteria.filter((criterion) => criterion.kind === 'disqualifier' && !criterion.hasChildren);
  const hasRegistrations = tables.some((table) => columnOf(table, 'registered') !== null);
  const units = named.map((unit): Unit => {
    const row = byName.get(nameKey(unit.name));
    return {
      ...unit,
      role: row === undefined ? null : roleOf(givenText(row.table, row.row, columnOf(row.table, 'role'))?.text ?? ''),
      registered: hasRegistrations ? (row === undefined ? [] : registeredIn(row.table, row.row)) : null,
      disqualification: (row === undefined ? null : disqualifiedIn(row.table, row.row)) ?? barred(bars, entries.get(unit.id)),
    };
  });
  return { units, expectedUnits: tables.length === 0 ? null : listed.flatMap(({ name }) => (name === null ? [] : [name])) };
}

function roleOf(words: string): Role | null {
  const folded = stripMarks(words);
  if (/cum truong|khoi truong|don vi truong/.test(folded)) return 'leader';
  if (/cum pho|khoi pho/.test(folded)) return 'deputy';
  return /thanh vien/.test(folded) ? 'member' : null;
}

function registeredIn(table: Table, row: number): readonly string[] {
  const text = givenText(table, row, columnOf(table, 'registered'))?.text ?? '';
  return text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '' && !isPlaceholder(one));
}

function disqualifiedIn(table: Table, row: number): Disqualification | null {
  const reason = stated(givenText(table, row, columnOf(table, 'disqualified')));
  const basis = stated(givenText(table, row, columnOf(table, 'basis')));
  const at = reason?.at ?? basis?.at;
  return at === undefined ? null : { reason: reason?.text ?? null, legalBasis: basis?.text ?? null, at };
}

function stated(text: ReadText | null): ReadText | null {
  return text === null || isPlaceholder(text.text) || NONE.test(stripMarks(text.text)) ? null : text;
}

/** A tick on a row of kind Điều kiện bars the unit, for the reason the row states; its document is still to be named (MIS-06). */
function barred(bars: readonly Criterion[], entries: ReadonlyMap<string, Entry> | undefined): Disqualification | null {
  for (const criterion of bars) {
    const entry = entries?.get(criterion.id);
    const marks = [entry?.result?.number, ...Object.values(entry?.scores ?? {})];
    const mark = marks.find((one) => one !== undefined && isTick(one.stored, criterion.text));
    if (mark !== undefined) return { reason: criterion.text, legalBasis: null, at: mark.at };
  }
  return null;
}

/** `x`, TRUE or a count of cases; "Có" as well, unless the row says what must not happen and "Có" may mean that it was kept. */
function isTick(stored: NonNullable<Entry['scores']['self']>['stored'], text: string): boolean {
  if (stored.kind === 'boolean') return stored.value;
  if (stored.kind === 'number') return stored.value > 0;
  if (stored.kind !== 'text') return false;
  const word = stripMarks(stored.text);
  if (/^(?:x|v|✓|✔|vi pham|co vi pham|bi loai|loai)$/.test(word)) return true;
  return word === 'co' && !/^khong (?!xet)/.test(stripMarks(text));
}
