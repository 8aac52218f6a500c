import type { YearSheetsWords } from '../../../core/render/year/yearSheets';
import { targetWords } from './targetWords';

const footer = 'Page &P/&N';

/** Titles of the registers; their headings stay Vietnamese, for they are read back. */
export const yearSheetWords: YearSheetsWords = {
  members: {
    title: 'MEMBERS, LEADERS AND DEPUTIES BY YEAR',
    about:
      'A row is one unit in one year. Roles: Cụm trưởng (leader), Cụm phó (deputy), Thành viên (member), Đăng cai (host). State: Công nhận (recognised), Giới thiệu (introduced), Dự kiến (expected). Correct it here.',
    footer,
  },
  registration: {
    title: 'REGISTRATIONS AND CONDITIONS',
    about:
      'Titles are separated by semicolons. Who did not register is not considered; a condition that applies and is not met is told in the proposal. A blank is not known.',
    footer,
  },
  targets: {
    title: 'TARGETS AND RESULTS',
    about:
      'Operators: =, ≥, ≤, khoảng (between). «Mục tiêu» is a goal, more is fine; «Trần» is a ceiling. A share of another target names its code, such as T7. Rates and verdicts are computed.',
    footer,
  },
  statistics: {
    title: 'STATISTICS OF THE SCHOOLS AND OF THE CLUSTER',
    about:
      'Each table is one period. «Toàn Cụm» is a formula, never typed. A part carries the number of its whole (1.1 belongs to 1) and how the whole is divided; «Trong đó» is a subset.',
    footer,
  },
  activities: {
    title: 'ACTIVITIES OF THE CLUSTER',
    about: 'A row is one activity: seminar, exchange, visit, charity. Participants are separated by semicolons.',
    footer,
  },
  standard: {
    title: 'STANDARD POLITICAL SCHOOL: PROGRESS BY YEAR',
    about:
      'How many criteria a level has is data of the document in force and may be corrected. A blank group is the whole. Rates and gaps are computed.',
    footer,
  },
  history: {
    title: 'RESULTS AND AWARDS BY YEAR',
    about:
      'The rows of a year are added when the workbook is carried over to the next. Awards: Đề nghị (proposed), Được tặng (granted), Không được tặng (refused).',
    footer,
  },
  said: { target: targetWords, progress: 'Criteria of the standard school (level 1) reached by year' },
};
