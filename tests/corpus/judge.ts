import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import { exactText, pointsFromExcel, equal, sum, type Points } from '../../src/core/domain/points';
import type { ReadNumber } from '../../src/core/domain/reading';
import type { Workbook } from '../../src/core/workbook/workbook';
import { bare, type CriteriaRow, type LaidOut } from './criteriaFile';

/** One line of the table: what a workbook was taken for, and how much was read of it. */
export interface Line {
  readonly file: string;
  readonly verdict: string;
  readonly units: number | null;
  readonly criteria: number | null;
  /** Sum of the maxima of all criteria that count, exact; `null`: none is stated. */
  readonly maxima: string | null;
  readonly issues: string;
  readonly milliseconds: number;
  /** First clue of an answer that is no reading, or what of a laid-out criteria file was read otherwise than written. */
  readonly said: string;
}

/** @param clue how a clue is worded */
export function judge(file: string, workbook: Workbook, clue: (one: Appraisal['recognition']['clues'][number]) => string): Line {
  const start = performance.now();
  const appraisal = appraise(workbook);
  const milliseconds = performance.now() - start;
  const { recognition, reading, issues } = appraisal;
  if (recognition.kind !== 'recognised' || reading === null) {
    const said = recognition.clues[0] === undefined ? '' : clue(recognition.clues[0]);
    return { file, verdict: recognition.kind, units: null, criteria: null, maxima: null, issues: '', milliseconds, said };
  }
  const leaves = reading.criteria.filter(({ hasChildren }) => !hasChildren);
  const maxima = leaves.flatMap(({ maximum, kind }) => (maximum === null || kind !== 'points' ? [] : [maximum]));
  const count = (severity: string): number => issues.filter((issue) => issue.severity === severity).length;
  return {
    file,
    verdict: recognition.layout,
    units: reading.units.length,
    criteria: leaves.length,
    maxima: maxima.length === 0 ? null : exactText(sum(maxima)),
    issues: `${String(count('error'))}/${String(count('warning'))}/${String(count('info'))}`,
    milliseconds,
    said: '',
  };
}

/** What of a laid-out criteria file was read otherwise than it was written; empty: everything agrees. */
export function wrongCells(rows: readonly CriteriaRow[], { layout, workbook, scores }: LaidOut): readonly string[] {
  const { recognition, reading } = appraise(workbook);
  if (recognition.kind !== 'recognised' || reading === null) return [`not read: ${recognition.kind}`];
  const found = new Map<string, { readonly number: ReadNumber; readonly text: string; readonly maximum: Points | null }>();
  const criteria = new Map(reading.criteria.map((one) => [one.id, one]));
  for (const entries of reading.entries.values()) {
    for (const { criterion, scores: read } of entries.values()) {
      const { text = '', number = '', maximum = null } = criteria.get(criterion) ?? {};
      for (const one of Object.values(read)) found.set(placeOf(one.at), { number: one, text: `${number} ${text}`, maximum });
    }
  }
  // A single column of bonuses or deductions stands for itself, without a maximum of its own.
  const aside = new Map(
    [...reading.bonusColumn.values(), ...reading.penaltyColumn.values()].map((one) => [placeOf(one.at), one]),
  );
  const wrong = recognition.layout === layout ? [] : [`read as ${recognition.layout}`];
  const written = new Set(scores.map(placeOf));
  for (const score of scores) {
    const read = found.get(placeOf(score));
    const row = rows[score.of];
    const value = (read?.number ?? aside.get(placeOf(score)))?.reading.value ?? null;
    if (read === undefined && value !== null && equal(value, pointsFromExcel(score.value))) continue;
    if (read === undefined || row === undefined) wrong.push(`${placeOf(score)} was not read`);
    else if (value === null || !equal(value, pointsFromExcel(score.value)))
      wrong.push(
        `${placeOf(score)} = ${String(score.value)} was read as ${value === null ? read.number.reading.status : exactText(value)}`,
      );
    else if (row.maximum === null || read.maximum === null || !equal(read.maximum, pointsFromExcel(row.maximum)))
      wrong.push(
        `${placeOf(score)}: maximum ${String(row.maximum)} was read as ${read.maximum === null ? 'none' : exactText(read.maximum)}`,
      );
    else if (
      !bare(`${row.number} ${row.text}`).endsWith(bare(read.text).split(' ').slice(-3).join(' ')) &&
      !bare(read.text).includes(bare(row.text).slice(0, 40))
    )
      wrong.push(`${placeOf(score)} was read for «${read.text.slice(0, 60)}»`);
  }
  for (const [place, { number }] of found)
    if (!written.has(place) && number.reading.value !== null) wrong.push(`${place} was invented`);
  return wrong;
}

function placeOf({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `${sheet}!${String(row)},${String(column)}`;
}
