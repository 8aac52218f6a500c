import type { YearBook } from '../../domain/year/yearBook';
import { yearSheetOf, type YearSheet } from '../../domain/year/yearSheet';
import type { Sheet, Workbook } from '../../workbook/workbook';
import { readActivities } from './readActivities';
import { readHistory } from './readHistory';
import { readMembers } from './readMembers';
import { readRegistrations } from './readRegistrations';
import { readStandard } from './readStandard';
import { readStatistics } from './readStatistics';
import { readTargets } from './readTargets';

/** The registers of the cluster's years, wherever a person or we have put them (DOMAIN S1–S8, S10–S12). */
export function readYearBook(workbook: Workbook): YearBook {
  const on = <Read>(which: YearSheet, read: (sheet: Sheet, date1904: boolean) => Read): Read | null => {
    const sheet = yearSheetOf(workbook, which);
    return sheet === null ? null : read(sheet, workbook.date1904);
  };
  const members = on('members', readMembers);
  const registration = on('registration', readRegistrations);
  const targets = on('targets', readTargets);
  const statistics = on('statistics', readStatistics);
  const activities = on('activities', readActivities);
  const standard = on('standard', readStandard);
  const history = on('history', readHistory);
  return {
    members: members?.members ?? [],
    names: members?.names ?? [],
    registrations: registration?.registrations ?? [],
    conditions: registration?.conditions ?? null,
    targets: targets?.targets ?? [],
    limits: targets?.limits ?? null,
    statistics: statistics?.statistics ?? [],
    activities: activities?.activities ?? [],
    standard: standard?.states ?? [],
    standardRules: standard?.rules ?? null,
    standardShares: standard?.shares ?? [],
    history: history?.results ?? [],
    unread: [members, registration, targets, statistics, activities, standard, history].flatMap((read) => read?.findings ?? []),
  };
}
