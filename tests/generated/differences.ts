import { a1 } from '../../src/core/workbook/address';
import { exactText } from '../../src/core/domain/points';
import type { Reading, ReadNumber } from '../../src/core/domain/reading';
import { stripMarks } from '../../src/core/shared/foldHeading';
import { exact } from './amounts';
import type { ExpectedFigure, ExpectedScore, Generated } from './expected';

/** What the reader found otherwise than it was written; empty: everything agrees. `isNamed`: whether an issue names a cell. */
export function differences(generated: Generated, reading: Reading, isNamed: (cell: string) => boolean): readonly string[] {
  return [
    ...listed(
      'unit',
      generated.units.map(plain),
      reading.units.map(({ name }) => plain(name)),
    ),
    ...listed('criterion', writtenTree(generated), readTree(reading)),
    ...generated.scores.flatMap((score) => scoreDifference(score, reading, isNamed)),
    ...generated.figures.flatMap((figure) => figureDifference(figure, reading)),
  ];
}

function plain(text: string): string {
  return stripMarks(text).replace(/\s+/g, ' ');
}

function listed(what: string, wanted: readonly string[], found: readonly string[]): readonly string[] {
  const size = Math.max(wanted.length, found.length);
  return Array.from({ length: size }, (_, index) => index).flatMap((index) =>
    wanted[index] === found[index]
      ? []
      : [`${what} ${String(index)}: ${wanted[index] ?? 'none'} was read as ${found[index] ?? 'none'}`],
  );
}

function writtenTree({ criteria }: Generated): readonly string[] {
  return criteria.map(
    ({ number, text, level, parent, maximum, kind }) =>
      `${String(level)}<${String(parent)} [${number}] ${plain(text)} = ${maximum === null ? '-' : exact(maximum)} ${kind}`,
  );
}

function readTree({ criteria }: Reading): readonly string[] {
  const index = new Map(criteria.map(({ id }, at) => [id, at]));
  return criteria.map(({ number, text, level, parent, maximum, kind }) => {
    const above = parent === null ? null : (index.get(parent) ?? null);
    return `${String(level)}<${String(above)} [${number}] ${plain(text)} = ${maximum === null ? '-' : exactText(maximum)} ${kind}`;
  });
}

function scoreDifference(wanted: ExpectedScore, reading: Reading, isNamed: (cell: string) => boolean): readonly string[] {
  const unit = reading.units[wanted.unit];
  const criterion = reading.criteria[wanted.criterion];
  const place = `${wanted.sheet}!${a1(wanted.row, wanted.column)}`;
  const number =
    unit === undefined || criterion === undefined
      ? undefined
      : reading.entries.get(unit.id)?.get(criterion.id)?.scores[wanted.stage];
  if (number === undefined) return [`score ${place} (${wanted.stage}) was not read`];
  const cell = `${number.at.sheet}!${a1(number.at.row, number.at.column)}`;
  if (cell !== place) return [`score ${place} was read from ${cell}`];
  if (wanted.isAsked) {
    if (number.reading.value !== null) return [`score ${place} was taken without asking`];
    return isNamed(place) ? [] : [`score ${place} was lost without an issue`];
  }
  const written = wanted.value === null ? 'missing' : exact(wanted.value);
  return valueOf(number) === written ? [] : [`score ${place}: ${written} was read as ${valueOf(number)}`];
}

function valueOf(number: ReadNumber): string {
  return number.reading.value === null ? number.reading.status : exactText(number.reading.value);
}

function figureDifference({ what, unit, criterion, row, column, value }: ExpectedFigure, reading: Reading): readonly string[] {
  const entry = reading.entries.get(reading.units[unit]?.id ?? '')?.get(reading.criteria[criterion]?.id ?? '');
  const written = value === null ? 'missing' : value === 'notAssigned' ? value : exact(value);
  const target = entry?.target;
  const found =
    what === 'result'
      ? entry?.result === undefined
        ? 'nothing'
        : valueOf(entry.result.number)
      : target === undefined
        ? 'nothing'
        : target.state === 'assigned'
          ? valueOf(target.number)
          : target.state;
  return found === written ? [] : [`${what} ${a1(row, column)}: ${written} was read as ${found}`];
}
