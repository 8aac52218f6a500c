import { AWARD_STATE_WORDS } from '../../core/domain/year/history';
import type { Membership } from '../../core/domain/year/members';
import type { YearReview } from '../../core/yearReview';
import { statements } from '../../core/year/statements';
import { englishNumbers, vietnameseNumbers } from '../../text/format';
import { yearFindingText } from '../../text/yearFindingText';
import type { CommandText } from '../../text/commandText';
import { table } from './table';

/** What a person reads of the cluster's year on the terminal. */
export function yearReport(review: YearReview, hasRegisters: boolean, text: CommandText): readonly string[] {
  const said = text.year.report;
  return [
    said.title(review.cluster, review.year),
    ...(hasRegisters ? [] : ['', said.noRegisters]),
    ...memberLines(review, text),
    ...turnLines(review, text),
    ...nextLines(review, text),
    ...registrationLines(review, text),
    ...targetLines(review, text),
    ...statisticLines(review, text),
    ...standardLines(review, text),
    ...historyLines(review, text),
    ...findingLines(review, text),
  ];
}

function memberLines({ book, year }: YearReview, text: CommandText): readonly string[] {
  const own = book.members.filter((one) => one.year === year);
  return own.length === 0 ? [] : ['', text.year.report.members, ...table(own.map((one) => memberLine(one, text)))];
}

function memberLine({ unit, roles, state }: Membership, { year: { report: said } }: CommandText): readonly string[] {
  return [unit, roles.map((role) => said.roles[role]).join(', '), state === null ? '' : said.states[state]];
}

function turnLines({ turns }: YearReview, text: CommandText): readonly string[] {
  const said = text.year.report;
  const known = turns.filter(({ led, deputised, hosted }) => led.length + deputised.length + hosted.length > 0);
  if (known.length === 0) return [];
  return ['', said.turns, ...turns.map(({ unit, led, deputised, hosted }) => `  ${said.turn(unit, led, deputised, hosted)}`)];
}

function nextLines({ book, year }: YearReview, text: CommandText): readonly string[] {
  if (year === null) return [];
  const next = book.members.filter((one) => one.year === year + 1);
  return next.length === 0 ? [] : ['', text.year.report.introduced(year + 1), ...table(next.map((one) => memberLine(one, text)))];
}

function registrationLines({ book, year, proposed, names }: YearReview, text: CommandText): readonly string[] {
  const said = text.year.report;
  const own = book.registrations.filter((one) => one.year === year);
  if (own.length === 0) return [];
  const lines = own.map(({ unit, titles, failed }) =>
    said.registration(
      unit,
      titles,
      proposed.get(names.official(unit)) ?? [],
      failed.map(({ reason }) => reason),
    ),
  );
  return ['', said.registrations, ...lines.map((line) => `  ${line}`)];
}

function targetLines({ workings, year }: YearReview, text: CommandText): readonly string[] {
  const own = workings.targets.filter(({ target }) => target.year === year);
  if (own.length === 0) return [];
  const said = text.year.sheets.said.target;
  const lines = own.map(
    (one) => `  ${[one.target.id, one.target.text].filter((part) => part !== null).join('. ')}: ${said.verdict(one)}`,
  );
  return ['', text.year.report.targets, ...lines];
}

function statisticLines({ book, year }: YearReview, text: CommandText): readonly string[] {
  const said = text.year.report;
  return book.statistics
    .filter((one) => one.year === year)
    .flatMap((one) => {
      const sentences = statements(one, null).map((statement) => `  ${said.statement(statement)}`);
      return sentences.length === 0 ? [] : ['', said.statistics(one.year, one.period), ...sentences];
    });
}

function standardLines({ workings }: YearReview, text: CommandText): readonly string[] {
  const said = text.year.report;
  const numbers = text.language === 'vi' ? vietnameseNumbers : englishNumbers;
  const lines = workings.standard.flatMap(({ state, criteria, percent, gap, perYear }) =>
    state.reached === null || criteria === null || percent === null || gap === null
      ? []
      : [
          `  ${said.standardState({
            ...state,
            reached: numbers.points(state.reached),
            criteria: numbers.points(criteria),
            percent: numbers.points(percent),
            gap: numbers.points(gap),
            perYear,
          })}`,
        ],
  );
  return lines.length === 0 ? [] : ['', said.standard, ...lines];
}

function historyLines({ book }: YearReview, text: CommandText): readonly string[] {
  const said = text.year.report;
  const awarded = book.history.flatMap(({ year, unit, award, state }) =>
    award === null ? [] : [`  ${said.past(year, unit, award, state === null ? '' : AWARD_STATE_WORDS[state])}`],
  );
  return awarded.length === 0 ? [] : ['', said.history, ...awarded];
}

function findingLines({ findings }: YearReview, text: CommandText): readonly string[] {
  const said = text.year;
  if (findings.length === 0) return ['', said.report.noFindings];
  return [
    '',
    said.report.findings,
    ...findings.map((finding) => `  [${said.severity[finding.severity]}] ${yearFindingText(said, finding)}`),
  ];
}
