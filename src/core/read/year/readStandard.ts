import { toNumber, type Points } from '../../domain/points';
import type { RecordTable } from '../../domain/year/recordTable';
import {
  STANDARD_PROGRESS_TABLE,
  STANDARD_RULE_TABLE,
  STANDARD_SHARE_TABLE,
  STANDARD_STATE_TABLE,
  type StandardRule,
  type StandardShare,
  type StandardState,
} from '../../domain/year/standardSchool';
import type { YearFinding } from '../../domain/year/yearFinding';
import { stripMarks } from '../../shared/foldHeading';
import type { Sheet } from '../../workbook/workbook';
import { listIn, readRecords, yearIn } from './readRecords';

export interface StandardRead {
  readonly states: readonly StandardState[];
  readonly rules: readonly StandardRule[] | null;
  readonly shares: readonly StandardShare[];
  readonly findings: readonly YearFinding[];
}

/** «Trường chuẩn»: where schools stood by year, of how many criteria, and the shares that are asked for (DOMAIN S11). */
export function readStandard(sheet: Sheet, date1904: boolean): StandardRead {
  const others = (...tables: readonly RecordTable[]): readonly RecordTable[] => [...tables, STANDARD_PROGRESS_TABLE];
  const states = readRecords(sheet, STANDARD_STATE_TABLE, others(STANDARD_RULE_TABLE, STANDARD_SHARE_TABLE), date1904);
  const rules = readRecords(sheet, STANDARD_RULE_TABLE, others(STANDARD_STATE_TABLE, STANDARD_SHARE_TABLE), date1904);
  const shares = readRecords(sheet, STANDARD_SHARE_TABLE, others(STANDARD_STATE_TABLE, STANDARD_RULE_TABLE), date1904);
  return {
    states: states.records.map(({ at, cells }): StandardState => ({
      cluster: cells.cluster?.text ?? null,
      year: yearIn(cells.year),
      unit: cells.unit?.text ?? '',
      level: whole(cells.level?.number),
      group: groupOf(cells.group?.text ?? null),
      on: cells.on?.date ?? null,
      reached: cells.reached?.number ?? null,
      above: cells.above?.number ?? null,
      targetYear: whole(cells.targetYear?.number),
      missing: listIn(cells.missing),
      basis: cells.basis?.text ?? null,
      note: cells.note?.text ?? null,
      at: cells.reached?.at ?? at,
    })),
    rules: rules.isThere
      ? rules.records.map(({ cells }): StandardRule => ({
          level: whole(cells.level?.number) ?? 0,
          group: groupOf(cells.group?.text ?? null),
          criteria: cells.criteria?.number ?? null,
          document: cells.document?.text ?? null,
          from: cells.from?.date ?? null,
          to: cells.to?.date ?? null,
        }))
      : null,
    shares: shares.records.map(({ at, cells }): StandardShare => ({
      cluster: cells.cluster?.text ?? null,
      year: yearIn(cells.year),
      unit: cells.unit?.text ?? '',
      name: cells.name?.text ?? '',
      part: cells.part?.number ?? null,
      whole: cells.whole?.number ?? null,
      stated: cells.stated?.number ?? null,
      asked: cells.asked?.number ?? null,
      basis: cells.basis?.text ?? null,
      at: cells.stated?.at ?? at,
    })),
    findings: [...states.problems, ...rules.problems, ...shares.problems],
  };
}

/** A blank group, or one that says so, is the whole level. */
function groupOf(text: string | null): string | null {
  return text === null || /^(?:toan bo|tat ca|tong so|tong)$/.test(stripMarks(text)) ? null : text;
}

function whole(number: Points | null | undefined): number | null {
  return number === null || number === undefined ? null : toNumber(number);
}
