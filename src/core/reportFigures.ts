/** Registers of the year → what a report says of them. */
import type { Appraisal } from './domain/appraisal';
import { clusterFacts } from './domain/clusterFacts';
import type { Period } from './domain/cluster';
import { NO_FIGURES, type ReportFigures, type Statement } from './domain/year/reportFigures';
import { readYearBook } from './read/year/readYearBook';
import { stripMarks } from './shared/foldHeading';
import type { Workbook } from './workbook/workbook';
import { statements } from './year/statements';
import { yearWorkings } from './yearWorkings';

/** Figures of the year that the workbook scores; none where it says no year, for those of two years are never mixed. */
export function reportFigures(workbook: Workbook, appraisal: Appraisal): ReportFigures {
  const year = appraisal.reading === null ? null : clusterFacts(appraisal, appraisal.reading).year;
  if (year === null) return NO_FIGURES;
  const book = readYearBook(workbook);
  const own = book.statistics.filter((one) => one.year === year);
  const of = (period: Period): readonly Statement[] =>
    own.filter((one) => periodOf(one.period) === period).flatMap((one) => statements(one, null));
  return {
    statements: { year: of('year'), half: of('half') },
    targets: yearWorkings(book).targets.filter(({ target }) => target.year === year),
  };
}

/** "6 tháng đầu năm" is half a year, "cả năm" and nothing the whole; a quarter is neither. */
function periodOf(words: string | null): Period | null {
  if (words === null) return 'year';
  const plain = stripMarks(words);
  if (/(?:^|\D)0?6 thang|sau thang/.test(plain)) return 'half';
  return /ca nam|^nam/.test(plain) ? 'year' : null;
}
