import type { LogWords } from '../../core/render/log/logWords';
import type { Language } from '../../text/text';
import type { Checked } from '../state/appraisalState';
import { openAlarms } from '../state/openAlarms';
import type { JobRecord } from '../state/useJobRecord';
import type { Machine } from './machine';

export interface DiagnosticsOf {
  readonly version: string;
  readonly machine: Machine | null;
  readonly language: Language;
  /** `null` before a check. */
  readonly checked: Checked | null;
  /** How `Nhật ký` says that a finding is let stand. */
  readonly log: LogWords;
  readonly record: JobRecord;
}

/**
 * What whoever helps needs to know, as JSON text: versions, counts, times in milliseconds, codes. Nothing that stands in a workbook is in it,
 * no name of a file, sheet, school or person, and no score. Source: OFFICE §7.
 */
export function diagnostics({ version, machine, language, checked, log, record }: DiagnosticsOf): string {
  return JSON.stringify(
    { version, language, machine, workbook: checked === null ? null : countsOf(checked, log), ...record },
    null,
    1,
  );
}

function countsOf(checked: Checked, log: LogWords) {
  const { workbook, appraisal } = checked;
  const { recognition, reading } = appraisal;
  return {
    sheets: workbook.sheets.length,
    oursAmongThem: workbook.sheets.filter(({ mark }) => mark !== null).length,
    rows: sum(workbook.sheets.map(({ rows }) => rows.size)),
    cells: sum(workbook.sheets.flatMap(({ rows }) => [...rows.values()].map((cells) => cells.size))),
    kind: recognition.kind,
    layout: recognition.kind === 'recognised' ? recognition.layout : null,
    units: reading?.units.length ?? 0,
    criteria: reading?.criteria.length ?? 0,
    stages: reading?.stages ?? [],
    ...openAlarms(checked, log),
    isBlocked: appraisal.isBlocked,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
