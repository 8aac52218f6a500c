import type { Criterion } from '../../domain/criteria';
import type { Entry, Reading, ReadText } from '../../domain/reading';
import type { BarScope } from '../../domain/method';
import type { Disqualification, Limit, Role, Unit } from '../../domain/unit';
import { barTick, isMark } from '../../domain/barTick';
import { stripMarks } from '../../shared/foldHeading';
import { nameKey } from '../../shared/nameKey';
import { barScope } from './barScope';
import { isRegister, registeredIn } from './registered';
import { isPlaceholder } from '../numbers/wordsForNoNumber';
import type { NamedUnit } from '../layouts/scoreReading';
import { givenText } from '../table/readCells';
import { bodyRows, columnOf, type Table } from '../table/table';

const NONE = /^(?:khong|khong co|khong vi pham|0)$/;

/**
 * The units of the score sheets with what the list `Đơn vị` says of them, and the names of that list. A column `Điều kiện loại`
 * beside the scores of a cluster's table bars as one on the list does. The register «Đăng ký» says of its year what was registered, and
 * which conditions of an award are not met.
 *
 * @param year of the workbook, `null` where no title says it
 */
export function unitsFrom(
  named: readonly NamedUnit[],
  tables: readonly Table[],
  entries: Reading['entries'],
  criteria: readonly Criterion[],
  scores: readonly Table[] = [],
  year: number | null = null,
): { readonly units: readonly Unit[]; readonly expectedUnits: readonly ReadText[] | null } {
  const lists = tables.filter((table) => !isRegister(table));
  const register = registeredIn(tables, year);
  // Nobody on it has a title yet: it tells nothing of who registered.
  const isFilledIn = [...(register?.values() ?? [])].some(({ titles }) => titles.length > 0);
  const listed = namedRows(lists);
  const byName = byKey(listed);
  const beside = byKey(namedRows(scores.filter((table) => columnOf(table, 'disqualified') !== null)));
  const conditions = criteria.filter((criterion) => criterion.kind === 'disqualifier' && !criterion.hasChildren);
  const hasRegistrations = lists.some((table) => columnOf(table, 'registered') !== null);
  const units = named.map((unit): Unit => {
    const row = byName.get(nameKey(unit.name));
    const scored = beside.get(nameKey(unit.name));
    const bars = [
      ...(row === undefined ? [] : disqualifiedIn(row.table, row.row)),
      ...(scored === undefined ? [] : disqualifiedIn(scored.table, scored.row)),
      ...barred(conditions, entries.get(unit.id)),
    ];
    const registered = register?.get(nameKey(unit.name));
    const titles = registered?.titles ?? [];
    const limits = [...bars.filter(isLimit), ...(registered?.limits ?? [])];
    const onList = hasRegistrations ? (row === undefined ? [] : registeredOn(row.table, row.row)) : null;
    return {
      ...unit,
      role: row === undefined ? null : roleOf(givenText(row.table, row.row, columnOf(row.table, 'role'))?.text ?? ''),
      // The register of the year stands before the list, which says no year; a school that is blank there may stand on the list.
      registered: titles.length > 0 ? titles : (onList ?? (isFilledIn ? [] : null)),
      disqualification: bars.find((bar) => !isLimit(bar)) ?? null,
      ...(limits.length === 0 ? {} : { limits }),
    };
  });
  return { units, expectedUnits: lists.length === 0 ? null : listed.map(({ name }) => name) };
}

interface NamedRow {
  readonly table: Table;
  readonly row: number;
  readonly name: ReadText;
}

function namedRows(tables: readonly Table[]): readonly NamedRow[] {
  return tables.flatMap((table) =>
    bodyRows(table).flatMap((row): NamedRow[] => {
      const name = givenText(table, row, columnOf(table, 'unit'));
      return name === null || isPlaceholder(name.text) ? [] : [{ table, row, name }];
    }),
  );
}

function byKey(rows: readonly NamedRow[]): ReadonlyMap<string, NamedRow> {
  return new Map(rows.map((row) => [nameKey(row.name.text), row]));
}

function roleOf(words: string): Role | null {
  const folded = stripMarks(words);
  if (/cum truong|khoi truong|don vi truong|^leader$/.test(folded)) return 'leader';
  if (/cum pho|khoi pho|^deputy$/.test(folded)) return 'deputy';
  return /thanh vien|^member$/.test(folded) ? 'member' : null;
}

function registeredOn(table: Table, row: number): readonly string[] {
  const text = givenText(table, row, columnOf(table, 'registered'))?.text ?? '';
  return text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '' && !isPlaceholder(one));
}

/** A bar with what it bars from; absent scope: from a place. */
type Bar = Disqualification & Partial<Pick<Limit, 'scope'>>;

function isLimit(bar: Bar): bar is Limit {
  return bar.scope !== undefined;
}

function withScope(bar: Disqualification, scope: BarScope): Bar {
  return scope === 'rank' ? bar : { ...bar, scope };
}

function disqualifiedIn(table: Table, row: number): readonly Bar[] {
  const reason = stated(givenText(table, row, columnOf(table, 'disqualified')));
  const basis = stated(givenText(table, row, columnOf(table, 'basis')));
  const at = reason?.at ?? basis?.at;
  // A tick alone states no reason (MIS-06).
  if (at === undefined) return [];
  const words = reason === null || isMark(reason.text) ? null : reason.text;
  return [withScope({ reason: words, legalBasis: basis?.text ?? null, at }, barScope(words ?? ''))];
}

function stated(text: ReadText | null): ReadText | null {
  return text === null || isPlaceholder(text.text) || NONE.test(stripMarks(text.text)) ? null : text;
}

/** A tick on a row of kind Điều kiện bars the unit, for the reason the row states; its document is still to be named (MIS-06). */
function barred(conditions: readonly Criterion[], entries: ReadonlyMap<string, Entry> | undefined): readonly Bar[] {
  return conditions.flatMap((criterion) => {
    const entry = entries?.get(criterion.id);
    const marks = [entry?.result?.number, ...Object.values(entry?.scores ?? {})];
    const mark = marks.find((one) => one !== undefined && barTick(one.stored, criterion.text) === true);
    if (mark === undefined) return [];
    return [withScope({ reason: criterion.text, legalBasis: null, at: mark.at }, barScope(criterion.text, criterion))];
  });
}
