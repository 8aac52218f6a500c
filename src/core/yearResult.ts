/** The JSON of `thidua year`: numbers as decimal texts, dates as ISO, `null` is *not given*. */
import type { ResultDocument } from './issueResult';
import type { StatedDate } from './domain/evidenceReference';
import { decimalText, exactText, subtract, type Points } from './domain/points';
import type { Membership } from './domain/year/members';
import type { Statistics } from './domain/year/statistics';
import type { YearFinding } from './domain/year/yearFinding';
import { clusterFigure, comparisons, statisticsBefore } from './year/clusterTotals';
import { statements } from './year/statements';
import type { YearReview } from './yearReview';
import { a1 } from './workbook/address';

export function yearResult(file: string, review: YearReview, worded: (finding: YearFinding) => string): ResultDocument {
  const { cluster, year, book, turns, findings, names } = review;
  return {
    file,
    cluster: { name: cluster, year },
    members: book.members.map((one) => membershipResult(one, names.official(one.unit))),
    names: book.names.map(({ name, aliases, province, predecessors, from, basis }) => ({
      name,
      aliases,
      province,
      predecessors,
      from: isoDate(from),
      basis,
    })),
    rotation: turns,
    next: book.members.filter((one) => year !== null && one.year === year + 1).map((one) => membershipResult(one, one.unit)),
    registrations: book.registrations.map(({ pledgedOn, failed, at, ...one }) => ({
      ...one,
      pledgedOn: isoDate(pledgedOn),
      failed: failed.map(({ kind, reason, document, at: where }) => ({ kind, reason, document, cell: cellText(where) })),
      proposedFor: one.year === year ? (review.proposed.get(names.official(one.unit)) ?? []) : [],
      cell: cellText(at),
    })),
    conditions: (book.conditions ?? []).map((one) => ({ ...one, from: isoDate(one.from), to: isoDate(one.to) })),
    targets: review.workings.targets.map(({ target, whole, exact, fits, rate, verdict, legal }) => ({
      cluster: target.cluster,
      year: target.year,
      unit: target.unit,
      id: target.id,
      text: target.text,
      operator: target.operator,
      kind: target.kind,
      least: numberText(target.least),
      most: numberText(target.most),
      unitOfMeasure: target.unitOfMeasure,
      base: target.base,
      whole: numberText(whole),
      exact: { least: numberText(exact.least), most: numberText(exact.most) },
      fits,
      result: numberText(target.result),
      rate: rate === null ? null : decimalText(rate),
      verdict,
      legal: legal.map(({ limit, isKept }) => ({
        most: numberText(limit.most),
        document: limit.document,
        clause: limit.clause,
        from: isoDate(limit.from),
        to: isoDate(limit.to),
        isKept,
      })),
      cell: cellText(target.at),
    })),
    statistics: book.statistics.map((one) => statisticsResult(one, review)),
    activities: book.activities.map(({ on, people, at, ...one }) => ({
      ...one,
      on: isoDate(on),
      people: numberText(people),
      cell: cellText(at),
    })),
    attendance: review.attendance,
    standard: review.workings.standard.map(({ state, criteria, gap, percent, perYear }) => ({
      cluster: state.cluster,
      year: state.year,
      unit: state.unit,
      level: state.level,
      group: state.group,
      on: isoDate(state.on),
      reached: numberText(state.reached),
      above: numberText(state.above),
      criteria: numberText(criteria),
      gap: numberText(gap),
      percent: percent === null ? null : decimalText(percent, 2),
      targetYear: state.targetYear,
      perYear,
      missing: state.missing,
      cell: cellText(state.at),
    })),
    standardShares: book.standardShares.map(({ cluster: of, year: when, unit, name, part, whole, stated, asked }) => ({
      cluster: of,
      year: when,
      unit,
      name,
      part: numberText(part),
      whole: numberText(whole),
      stated: numberText(stated),
      asked: numberText(asked),
    })),
    history: book.history.map(({ cluster: of, total, place, at, ...one }) => ({
      cluster: of,
      ...one,
      total: numberText(total),
      place: numberText(place),
      cell: cellText(at),
    })),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sheet: finding.at?.sheet ?? null,
      cell: finding.at === null ? null : a1(finding.at.row, finding.at.column),
      facts: finding.facts,
      message: worded(finding),
    })),
  };
}

function statisticsResult(statistics: Statistics, { book, names }: YearReview): object {
  const { cluster, year, period, units, rows } = statistics;
  const compared = comparisons(statistics, statisticsBefore(statistics, book.statistics, names), names);
  return {
    cluster,
    year,
    period,
    units,
    statements: statements(statistics, null).map(({ total, parts, ...one }) => ({
      ...one,
      total: numberText(total),
      parts: parts.map(({ name, value }) => ({ name, value: numberText(value) })),
    })),
    rows: rows.map((row) => {
      const total = clusterFigure(row);
      return {
        number: row.number,
        text: row.text,
        division: row.division,
        isSubset: row.isSubset,
        measure: row.measure,
        values: row.figures.map(({ value }) => numberText(value)),
        total: numberText(total.value),
        isSum: total.isSum,
        yearBefore: compared
          .filter((one) => one.row === row)
          .map(({ unit, now, before, of }) => ({
            unit,
            now: numberText(now),
            before: numberText(before),
            change: numberText(subtract(now, before)),
            of,
          })),
      };
    }),
  };
}

function membershipResult({ cluster, year, unit, roles, from, to, state, basis, at }: Membership, official: string): object {
  return { cluster, year, unit, official, roles, from: isoDate(from), to: isoDate(to), state, basis, cell: cellText(at) };
}

export function isoDate(date: StatedDate | null): string | null {
  if (date === null) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.year)}-${two(date.month)}-${two(date.day)}`;
}

/** Exact: `"26/55"` stays a fraction where no decimal ends it. */
export function numberText(value: Points | null): string | null {
  return value === null ? null : exactText(value);
}

export function cellText({ sheet, row, column }: Membership['at']): string | null {
  return sheet === '' ? null : `${sheet}!${a1(row, column)}`;
}
