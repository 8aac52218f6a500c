import { LIMIT_TABLE, TARGET_TABLE, type TargetKey } from '../../domain/year/targetTables';
import type { LegalLimit, Target, TargetKind, TargetOperator } from '../../domain/year/targets';
import type { YearRecord } from '../../domain/year/recordTable';
import type { YearFinding } from '../../domain/year/yearFinding';
import type { Sheet } from '../../workbook/workbook';
import { readRecords, yearIn } from './readRecords';
import { wordIn } from './words';

const OPERATORS: Readonly<Record<TargetOperator, readonly string[]>> = {
  equal: ['=', 'bằng', 'đạt'],
  atLeast: ['≥', '>=', 'ít nhất', 'trở lên', 'từ'],
  atMost: ['≤', '<=', 'không quá', 'nhiều nhất', 'tối đa'],
  between: ['khoảng', 'từ - đến', 'từ … đến', 'từ … đến …', 'trong khoảng'],
};
const KINDS: Readonly<Record<TargetKind, readonly string[]>> = { goal: ['Mục tiêu'], ceiling: ['Trần', 'Không vượt'] };
const YES: Readonly<Record<'yes' | 'no', readonly string[]>> = { yes: ['Có', 'x'], no: ['Không'] };

export interface TargetsRead {
  readonly targets: readonly Target[];
  readonly limits: readonly LegalLimit[] | null;
  readonly findings: readonly YearFinding[];
}

/** «Chỉ tiêu»: the targets of all years, and the law beside them (DOMAIN S3). */
export function readTargets(sheet: Sheet, date1904: boolean): TargetsRead {
  const own = readRecords(sheet, TARGET_TABLE, [LIMIT_TABLE], date1904);
  const law = readRecords(sheet, LIMIT_TABLE, [TARGET_TABLE], date1904);
  const findings: YearFinding[] = [...own.problems, ...law.problems];
  const limits = law.records.map(({ cells }): LegalLimit => ({
    about: cells.about?.text ?? '',
    most: cells.most?.number ?? null,
    base: cells.base?.text ?? null,
    document: cells.document?.text ?? '',
    clause: cells.clause?.text ?? null,
    from: cells.from?.date ?? null,
    to: cells.to?.date ?? null,
    warns: wordIn(cells.warns, YES, 'Cảnh báo', findings) === 'yes',
  }));
  return { targets: own.records.map((record) => target(record, findings)), limits: law.isThere ? limits : null, findings };
}

function target({ at, cells }: YearRecord<TargetKey>, findings: YearFinding[]): Target {
  const measure = cells.measure?.text ?? null;
  return {
    cluster: cells.cluster?.text ?? null,
    year: yearIn(cells.year),
    unit: cells.unit?.text ?? null,
    id: cells.id?.text ?? null,
    text: cells.text?.text ?? '',
    operator: wordIn(cells.operator, OPERATORS, 'Phép so', findings),
    least: cells.least?.number ?? null,
    most: cells.most?.number ?? null,
    isShare: measure === '%',
    unitOfMeasure: measure,
    kind: wordIn(cells.kind, KINDS, 'Tính chất', findings) ?? 'goal',
    base: cells.base?.text ?? null,
    whole: cells.whole?.number ?? null,
    result: cells.result?.number ?? null,
    basis: cells.basis?.text ?? null,
    note: cells.note?.text ?? null,
    at: cells.text?.at ?? at,
    resultAt: cells.result?.at ?? at,
  };
}
