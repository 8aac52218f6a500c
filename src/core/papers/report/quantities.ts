import { sum, equal, subtract, type Points } from '../../domain/points';
import type { Indicator, ReadNumber, Reading } from '../../domain/reading';
import type { UnitId } from '../../domain/unit';
import { stripMarks } from '../../shared/foldHeading';
import { nameKey } from '../../shared/nameKey';

/** Which part of a report a quantity belongs to. */
export type Subject = 'staff' | 'training' | 'research' | 'information' | 'others';

/** One quantity of the sheet `Số liệu` over the whole cluster: the sum of the members' cells (DOMAIN S12). */
export interface Quantity {
  readonly name: string;
  readonly subject: Subject;
  /** `null`: some member's number is not given or cannot be read. */
  readonly total: Points | null;
  /** Parts that make up the total, and subsets that do not; shares in percent are left out, they are never added. */
  readonly parts: readonly PartOfQuantity[];
  readonly subsets: readonly PartOfQuantity[];
  /** What the parts come to less than the total; `null`: they agree, or cannot be compared. */
  readonly difference: Points | null;
  /** Members whose total or a part is not given. */
  readonly missing: readonly UnitId[];
  readonly byUnit: ReadonlyMap<UnitId, readonly (Points | null)[]>;
}

export interface PartOfQuantity {
  readonly name: string;
  readonly total: Points | null;
}

const PERCENT = /%|ty le|ti le/;
/** The first that fits, in this order: "nghiên cứu khoa học của học viên" is research. */
const SUBJECTS: readonly (readonly [Subject, RegExp])[] = [
  ['information', /ban tin|tap chi|tin bai|bai viet|bai dang|bai bao|trang thong tin|thu vien|tu lieu|bao chi/],
  ['research', /de tai|de an|hoi thao|toa dam|tham luan|nghien cuu|sang kien|khoa hoc|ky yeu|tong ket thuc tien/],
  ['training', /(?:^| )lop(?: |$)|hoc vien|dao tao|boi duong/],
  ['staff', /can bo|vien chuc|nguoi lao dong|giang vien|dang vien|nhan su|nhan vien|trinh do|bien che/],
];

/** By the words of what is counted. */
export function subjectOf(name: string): Subject {
  return SUBJECTS.find(([, pattern]) => pattern.test(stripMarks(name)))?.[0] ?? 'others';
}

/** The quantities in the order of the sheet. Rows of nobody in the cluster (a row of totals) are not added. */
export function quantitiesOf({ indicators, units }: Reading): readonly Quantity[] {
  const idOf = new Map(units.map(({ id, name }) => [nameKey(name), id]));
  const names = [...new Set(indicators.map(({ name }) => name))];
  return names.flatMap((name) => {
    const own = new Map<UnitId, Indicator>();
    const twice = new Set<UnitId>();
    for (const indicator of indicators) {
      const unit = idOf.get(nameKey(indicator.unitName));
      if (indicator.name !== name || unit === undefined) continue;
      if (own.has(unit)) twice.add(unit);
      own.set(unit, indicator);
    }
    const [first] = own.values();
    // Two rows of one school say two things: neither is taken.
    for (const unit of twice) own.delete(unit);
    if (first === undefined || PERCENT.test(stripMarks(name))) return [];
    const columns = first.parts.flatMap((part, at) => (PERCENT.test(stripMarks(part.name)) ? [] : [{ ...part, at }]));
    const numbersOf = (pick: (indicator: Indicator) => ReadNumber | undefined): readonly (Points | null)[] =>
      units.map(({ id }) => {
        const indicator = own.get(id);
        return indicator === undefined ? null : (pick(indicator)?.reading.value ?? null);
      });
    const totals = numbersOf(({ total }) => total);
    const partColumns = columns.map((column) => ({ column, values: numbersOf(({ parts }) => parts[column.at]?.number) }));
    const partOf = ({ column, values }: (typeof partColumns)[number]): PartOfQuantity => ({
      name: column.name,
      total: sumOf(values),
    });
    const making = partColumns.filter(({ column }) => !column.isSubset);
    // One part alone is a subset, never a partition (DOMAIN §6).
    const isPartition = making.length > 1;
    const parts = isPartition ? making.map(partOf) : [];
    const total = sumOf(totals);
    const partTotals = parts.map((part) => part.total);
    const known = partTotals.filter((part) => part !== null);
    const isKnown = total !== null && parts.length > 0 && known.length === parts.length;
    const isDifferent = isKnown && !equal(sum(known), total);
    return [
      {
        name,
        subject: subjectOf(name),
        total,
        parts,
        subsets: partColumns.filter(({ column }) => !isPartition || column.isSubset).map(partOf),
        difference: isDifferent ? subtract(sum(known), total) : null,
        missing: units
          .filter((_, at) => [totals, ...partColumns.map(({ values }) => values)].some((values) => values[at] === null))
          .map(({ id }) => id),
        byUnit: new Map(
          units.map(({ id }, at) => [
            id,
            [totals, ...order(partColumns, isPartition).map(({ values }) => values)].map((values) => values[at] ?? null),
          ]),
        ),
      },
    ];
  });
}

/** Parts first, then subsets: the order in which they are told. */
function order<Column extends { readonly column: { readonly isSubset: boolean } }>(
  columns: readonly Column[],
  isPartition: boolean,
): readonly Column[] {
  if (!isPartition) return columns;
  return [...columns.filter(({ column }) => !column.isSubset), ...columns.filter(({ column }) => column.isSubset)];
}

function sumOf(values: readonly (Points | null)[]): Points | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length && known.length > 0 ? sum(known) : null;
}
