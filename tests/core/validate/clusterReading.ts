/**
 * A small cluster as a reading, one sheet per school: criteria in rows from 4, columns C maximum, D target, E result,
 * F self-score, G evidence, H agreed score; under them the total and the place. Figures are samples (số liệu mẫu).
 */
import type { Criterion, CriterionKind, Method } from '../../../src/core/domain/criteria';
import { exactText, points } from '../../../src/core/domain/points';
import type { Claim, Entry, ReadNumber, ReadResult, ReadTarget, Reading } from '../../../src/core/domain/reading';
import type { Unit } from '../../../src/core/domain/unit';
import { numberFrom } from '../../../src/core/read/numberFrom';
import { shownText } from '../../../src/core/read/shownText';
import type { CellRef } from '../../../src/core/workbook/address';
import type { Cell, CellValue } from '../../../src/core/workbook/cell';

/** A number, a text as typed, `null` for blank, or a formula with its stored value. */
export type Typed =
  | number
  | string
  | boolean
  | null
  | { readonly error: string; readonly f?: string }
  | { readonly f: string; readonly v: number | string | null }
  | { readonly v: number | string; readonly format: string };

export interface Row {
  readonly id: string;
  readonly maximum?: string | null;
  readonly number?: string;
  readonly text?: string;
  readonly kind?: CriterionKind;
  readonly method?: Method;
  readonly sentence?: string;
  readonly unitOfMeasure?: string;
  readonly alternatives?: string;
  readonly cap?: string;
  readonly countsDeductions?: true;
  readonly rows?: readonly Row[];
}

type ByCriterion<Value> = Readonly<Record<string, Value>>;

export interface School {
  readonly name: string;
  readonly agreed: ByCriterion<Typed>;
  readonly self?: ByCriterion<Typed>;
  readonly target?: ByCriterion<Typed | 'notAssigned'>;
  readonly result?: ByCriterion<Typed>;
  /** Evidence column: `null` is blank. */
  readonly evidence?: ByCriterion<string | null>;
  readonly ownMaximum?: ByCriterion<Typed>;
  readonly groupTotal?: ByCriterion<Typed>;
  readonly total?: Typed;
  readonly selfTotal?: Typed;
  readonly place?: Typed;
  readonly disqualification?: Unit['disqualification'];
}

export interface Cluster {
  readonly criteria: readonly Row[];
  readonly schools: readonly School[];
  readonly declaredMaximum?: Typed;
  readonly expected?: readonly string[];
  readonly more?: Partial<Reading>;
}

const FIRST_ROW = 4;
export const COLUMNS = { maximum: 3, target: 4, result: 5, self: 6, evidence: 7, agreed: 8 } as const;

export function clusterReading({ criteria: rows, schools, declaredMaximum, expected, more }: Cluster): Reading {
  const criteria = criteriaFrom(rows, schools[0]?.name ?? 'Bộ tiêu chí');
  return {
    cluster: { name: null, year: 2026, period: 'year' },
    criteria,
    units: schools.map(({ name, disqualification }, index) => ({
      id: unitId(index),
      name,
      role: null,
      at: { sheet: name, row: 1, column: 1 },
      registered: null,
      disqualification: disqualification ?? null,
    })),
    expectedUnits: expected?.map((text, index) => ({ text, at: { sheet: 'Đơn vị', row: index + 2, column: 2 } })) ?? null,
    entries: new Map(schools.map((school, index) => [unitId(index), entriesOf(school, unitId(index), criteria)])),
    stages: schools.some(({ self }) => self !== undefined) ? ['self', 'agreed'] : ['agreed'],
    bonusColumn: new Map(),
    penaltyColumn: new Map(),
    claims: schools.flatMap((school, index) => claimsOf(school, unitId(index), criteria)),
    formulaColumns: [],
    statedSums: [],
    indicators: [],
    ballots: null,
    declaredMaximum:
      declaredMaximum === undefined
        ? null
        : typed(declaredMaximum, { sheet: schools[0]?.name ?? '', row: FIRST_ROW + criteria.length, column: COLUMNS.maximum }),
    sentenceProblems: [],
    externalLinks: [],
    ...more,
  };
}

export function unitId(index: number): string {
  return `u${String(index + 1)}`;
}

/** A cell read as the product reads it. */
export function typed(value: Typed, at: CellRef, maximum: string | null = null): ReadNumber {
  const cell: Cell = { value: valueOf(value), formula: formulaOf(value), format: formatOf(value), look: null };
  return {
    at,
    stored: cell.value,
    shown: shownText(cell, false),
    formula: cell.formula,
    format: cell.format,
    reading: numberFrom(cell, { maximum: maximum === null ? null : points(maximum), date1904: false }),
  };
}

function valueOf(value: Typed): CellValue {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return 'error' in value ? { kind: 'error', error: value.error } : valueOf(value.v);
}

function formulaOf(value: Typed): string | null {
  return typeof value === 'object' && value !== null && 'f' in value ? (value.f ?? null) : null;
}

function formatOf(value: Typed): string {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : 'General';
}

function criteriaFrom(rows: readonly Row[], sheet: string): readonly Criterion[] {
  const list: Criterion[] = [];
  const add = (row: Row, level: number, parent: string | null): void => {
    const at: CellRef = { sheet, row: FIRST_ROW + list.length, column: 2 };
    list.push({
      id: row.id,
      number: row.number ?? row.id,
      text: row.text ?? `Tiêu chí ${row.id}`,
      level,
      parent,
      hasChildren: row.rows !== undefined,
      maximum: row.maximum === undefined || row.maximum === null ? null : points(row.maximum),
      maximumAt: { ...at, column: COLUMNS.maximum },
      cap: row.cap === undefined ? null : points(row.cap),
      kind: row.kind ?? 'points',
      method: row.method ?? { kind: 'manual', step: null },
      sentence: row.sentence ?? null,
      unitOfMeasure: row.unitOfMeasure ?? null,
      alternatives: row.alternatives ?? null,
      ...(row.countsDeductions === true ? { countsDeductions: true } : {}),
      at,
    });
    for (const child of row.rows ?? []) add(child, level + 1, row.id);
  };
  for (const row of rows) add(row, 1, null);
  return list;
}

function entriesOf(school: School, unit: string, criteria: readonly Criterion[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  criteria.forEach((criterion, index) => {
    const { id } = criterion;
    if (criterion.hasChildren || !(id in school.agreed)) return;
    const at = (column: number): CellRef => ({ sheet: school.name, row: FIRST_ROW + index, column });
    const maximum = criterion.maximum === null ? null : exactText(criterion.maximum);
    const score = (value: Typed, column: number): ReadNumber => typed(value, at(column), maximum);
    entries.set(id, {
      unit,
      criterion: id,
      scores: {
        ...(school.self === undefined ? {} : { self: score(school.self[id] ?? null, COLUMNS.self) }),
        agreed: score(school.agreed[id] ?? null, COLUMNS.agreed),
      },
      ...(school.target === undefined || !(id in school.target)
        ? {}
        : { target: targetOf(school.target[id] ?? null, at(COLUMNS.target)) }),
      ...(school.result === undefined || !(id in school.result)
        ? {}
        : { result: resultOf(school.result[id] ?? null, at(COLUMNS.result)) }),
      ...(school.evidence === undefined || !(id in school.evidence)
        ? {}
        : { evidence: { at: at(COLUMNS.evidence), text: school.evidence[id] ?? null } }),
      ...(school.ownMaximum === undefined || !(id in school.ownMaximum)
        ? {}
        : { ownMaximum: typed(school.ownMaximum[id] ?? null, at(COLUMNS.maximum)) }),
    });
  });
  return entries;
}

function targetOf(value: Typed | 'notAssigned', at: CellRef): ReadTarget {
  if (value === 'notAssigned') return { state: 'notAssigned', at };
  return value === null ? { state: 'notEntered', at } : { state: 'assigned', number: typed(value, at) };
}

function resultOf(value: Typed, at: CellRef): ReadResult {
  const number = typed(value, at);
  const isWord =
    typeof value === 'string' && number.reading.value === null && number.reading.status !== 'missing' && !/\d/.test(value);
  return { number, word: isWord ? value : null };
}

function claimsOf(school: School, unit: string, criteria: readonly Criterion[]): readonly Claim[] {
  const claims: Claim[] = [];
  const last = FIRST_ROW + criteria.length;
  const claim = (
    what: Claim['what'],
    stage: Claim['stage'],
    value: Typed | undefined,
    row: number,
    column: number,
    criterion: string | null,
  ): void => {
    if (value === undefined) return;
    claims.push({ what, stage, unit, criterion, number: typed(value, { sheet: school.name, row, column }) });
  };
  criteria.forEach(({ id, hasChildren }, index) => {
    if (hasChildren) claim('groupTotal', 'agreed', school.groupTotal?.[id], FIRST_ROW + index, COLUMNS.agreed, id);
  });
  claim('total', 'agreed', school.total, last, COLUMNS.agreed, null);
  claim('total', 'self', school.selfTotal, last, COLUMNS.self, null);
  claim('place', null, school.place, last + 1, COLUMNS.agreed, null);
  return claims;
}
