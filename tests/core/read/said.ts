/** What a reading holds as lines, cell by cell, so that a test can state all of it. */
import { exactText } from '../../../src/core/domain/points';
import type { Claim, ReadNumber, Reading } from '../../../src/core/domain/reading';
import { REVIEW_STAGES } from '../../../src/core/domain/review';
import type { CellRef } from '../../../src/core/workbook/address';
import { columnName } from '../../../src/core/workbook/address';

/** `D5`; of another sheet than the first of the reading it says which. */
export function placeOf({ row, column }: CellRef): string {
  return `${columnName(column)}${String(row)}`;
}

/** `24.5 D5`, or `missing D5`. */
export function valueOf(number: ReadNumber): string {
  const { value, status } = number.reading;
  return `${value === null ? status : exactText(value)} ${placeOf(number.at)}`;
}

function nameOf(reading: Reading, unit: string | null): string {
  return reading.units.find(({ id }) => id === unit)?.name ?? '–';
}

function criterionOf(reading: Reading, criterion: string | null): string {
  const found = reading.criteria.find(({ id }) => id === criterion);
  return found === undefined ? '–' : found.text;
}

/** Every score of every school: `Trường M: Đào tạo: self 55 D2, review1 54 D3`. */
export function scoresOf(reading: Reading): readonly string[] {
  return [...reading.entries].flatMap(([unit, entries]) =>
    [...entries.values()].map(({ criterion, scores, crossScores = [] }) => {
      const own = REVIEW_STAGES.flatMap((stage) => {
        const number = scores[stage];
        return number === undefined ? [] : [`${stage} ${valueOf(number)}`];
      });
      const cross = crossScores.map(({ reviewer, number }) => `${reviewer.name} ${valueOf(number)}`);
      return `${nameOf(reading, unit)}: ${criterionOf(reading, criterion)}: ${[...own, ...cross].join(', ')}`;
    }),
  );
}

/** `total of Trường M at agreed: 86 F2`, `groupMaximum of Chuyên môn: 60 C3`. */
export function claimsOf(reading: Reading): readonly string[] {
  return reading.claims.map((claim) => claimText(reading, claim));
}

function claimText(reading: Reading, { what, unit, criterion, stage, number }: Claim): string {
  const about = [
    ...(unit === null ? [] : [nameOf(reading, unit)]),
    ...(criterion === null ? [] : [criterionOf(reading, criterion)]),
  ];
  return `${what}${about.length === 0 ? '' : ` of ${about.join(', ')}`}${stage === null ? '' : ` at ${stage}`}: ${valueOf(number)}`;
}

/** `Trường M 2 E3` of a bonus or penalty column. */
export function asideOf(reading: Reading, column: ReadonlyMap<string, ReadNumber>): readonly string[] {
  return [...column].map(([unit, number]) => `${nameOf(reading, unit)} ${valueOf(number)}`);
}

/** `Chuyên môn points 60 C1`, indented by level; without a maximum `-`. */
export function criteriaOf(reading: Reading): readonly string[] {
  return reading.criteria.map(({ level, text, kind, maximum, maximumAt }) => {
    const most = maximum === null ? '-' : `${exactText(maximum)}${maximumAt === null ? '' : ` ${placeOf(maximumAt)}`}`;
    return `${'  '.repeat(level - 1)}${text} ${kind} ${most}`;
  });
}

/** `F: F2 SUM(D2:E2), F3 –`. */
export function blocksOf(reading: Reading): readonly string[] {
  return reading.formulaColumns.map(
    ({ column, cells }) =>
      `${columnName(column)}: ${cells.map(({ at, formula, hasOwnFill }) => `${placeOf(at)} ${formula ?? '–'}${hasOwnFill ? ' filled' : ''}`).join(', ')}`,
  );
}

/** `F2 adds C2, D2`, with what it leaves out where the sum itself says it. */
export function sumsOf(reading: Reading): readonly string[] {
  return reading.statedSums.map(({ at, expected, leftOut }) => {
    const more = leftOut === undefined ? '' : ` without ${leftOut.map(placeOf).join(', ')}`;
    return `${placeOf(at)} adds ${expected.map(placeOf).join(', ')}${more}`;
  });
}
