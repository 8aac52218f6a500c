import type { Entry, Reading } from '../../domain/reading';

/** How many cells with something in them the appraisal read: scores, targets, results, columns of their own, sums and figures. */
export function checkedCells(reading: Reading): number {
  let count = 0;
  for (const entries of reading.entries.values()) for (const entry of entries.values()) count += cellsOf(entry);
  const indicators = reading.indicators.reduce((all, indicator) => all + 1 + indicator.parts.length, 0);
  return count + reading.bonusColumn.size + reading.penaltyColumn.size + reading.claims.length + indicators;
}

function cellsOf(entry: Entry): number {
  const scores = Object.values(entry.scores).filter((score) => score.reading.status !== 'missing').length;
  const target = entry.target !== undefined && entry.target.state !== 'notEntered' ? 1 : 0;
  return scores + target + (entry.result !== undefined && entry.result.number.reading.status !== 'missing' ? 1 : 0);
}
