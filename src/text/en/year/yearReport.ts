import type { YearReportWords } from '../../parts/yearWords';
import { statisticSentence } from './statisticSentence';

const states = { recognised: 'recognised', introduced: 'introduced', expected: 'expected by the rotation' } as const;

/** What thidua year and thidua next print. */
export const yearReport: YearReportWords = {
  title: (cluster, year) => `${cluster ?? 'Emulation cluster'}, ${year === null ? 'year not known' : String(year)}`,
  members: 'MEMBERS AND ROLES',
  noRegisters: 'The workbook has no register of a year yet. Add --out RESULT.xlsx to make them in a copy.',
  roles: { leader: 'leader', deputy: 'deputy', member: 'member', host: 'host' },
  states,
  turns: 'TURNS AS LEADER, DEPUTY, HOST',
  turn: (unit, led, deputised, hosted) => {
    const parts = [
      ['leader', led],
      ['deputy', deputised],
      ['host', hosted],
    ] as const;
    const told = parts.filter(([, years]) => years.length > 0).map(([role, years]) => `${role} ${years.join(', ')}`);
    return `${unit}: ${told.length === 0 ? 'no turn yet' : told.join('; ')}`;
  },
  introduced: (year) => `INTRODUCED OR EXPECTED FOR ${String(year)}`,
  registrations: 'REGISTRATIONS',
  registration: (unit, titles, proposed, failed) =>
    [
      `${unit}: ${titles.length === 0 ? 'not registered' : titles.join('; ')}`,
      ...(proposed.length === 0 ? [] : [`put forward for: ${proposed.join('; ')}`]),
      ...(failed.length === 0 ? [] : [`not considered: ${failed.join('; ')}`]),
    ].join(' – '),
  targets: 'TARGETS',
  statistics: (year, period) => `STATISTICS OF ${String(year)}${period === null ? '' : `, ${period}`}`,
  statement: statisticSentence,
  standard: 'STANDARD POLITICAL SCHOOL',
  standardState: ({ unit, group, year, reached, criteria, percent, gap, targetYear, perYear }) =>
    `${unit}${group === null ? '' : `, group ${group}`}, ${String(year)}: ${reached}/${criteria} criteria (${percent}%), ${gap} to go${targetYear === null ? '' : `; all by ${String(targetYear)}${perYear === null ? '' : `, ${String(perYear)} a year`}`}`,
  history: 'RESULTS OF THE YEARS',
  past: (year, unit, award, state) => `${String(year)}: ${unit}, ${award}${state === '' ? '' : ` (${state})`}`,
  findings: 'TO BE LOOKED AT',
  noFindings: 'The registers of the year leave nothing to look at.',
  written: (file, sheets) =>
    `${String(sheets.length)} sheets (${sheets.join(', ')}) are written to ${file}. The input file is unchanged.`,
  carried: (file, year, emptied) =>
    `The workbook of ${String(year)} is written: ${file}. Criteria, scoring sentences and policy stay; ${String(emptied)} cells of last year's figures are blank; last year's results stand on the sheet Lịch sử. The input file is unchanged.`,
  leads: (year, unit, state) => `Leader in ${String(year)}: ${unit}${state === null ? '' : ` (${states[state]})`}.`,
  nobodyLeads: (year) => `Who leads in ${String(year)} is not known: write it on the sheet Thành viên.`,
};
