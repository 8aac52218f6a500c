import type { ClusterYear, Period } from '../../domain/cluster';
import { stripMarks } from '../../shared/foldHeading';
import { cellText } from '../../workbook/cell';
import type { Sheet } from '../../workbook/workbook';
import { titleYear, yearIn } from './titleYear';
import type { Table } from '../table/table';

const CLUSTER =
  /(?<!\p{L})cụm\s+(?:thi đua|số)(?:\s+[^\n]*?)?(?=\s*(?:[,;:(\n]|$|[-–]\s|(?<!\p{L})(?:năm|6 tháng|sáu tháng|lần)(?!\p{L})))/iu;
const HALF = /first half of|(?:^|[^\d])(?:0?6|sau) thang(?: dau| cuoi)? nam|giua nam|so ket/;
/** `Quý II`, but not `Quy chế`, `Quy định`. */
const PART_OF_YEAR = /(?:^| )(?:thang|quy(?! (?:che|dinh|tac|trinh|uoc)(?: |$))|hoc ky|dot)(?: |$)/;
/** Titles stand within the first rows; a body without heading is not searched. */
const TITLE_ROWS = 12;

/** Cluster, year and period as the titles of the score sheets state them; what no title states stays `null`. Source: WORKBOOKS §6. */
export function clusterYear(tables: readonly Table[]): ClusterYear {
  let name: string | null = null;
  let year: number | null = null;
  // Where no title names one for certain, that of a date or of a cited document is better than none.
  let mentioned: number | null = null;
  let period: Period | null = null;
  const seen = new Set<string>();
  for (const { sheet, recognised } of tables) {
    if (seen.has(sheet.name)) continue;
    seen.add(sheet.name);
    for (const title of titles(sheet, recognised.header?.from ?? TITLE_ROWS)) {
      const text = title.normalize('NFC');
      const found = yearIn(text);
      year ??= titleYear(text);
      mentioned ??= found;
      // The pattern is long: it is made ready only where a title speaks of a cluster.
      if (name === null && stripMarks(text).includes('cum ')) name = CLUSTER.exec(text)?.[0].replace(/\s+/g, ' ').trim() ?? null;
      if (period === null && HALF.test(stripMarks(text))) period = 'half';
      else if (period === null && found !== null && !PART_OF_YEAR.test(stripMarks(text))) period = 'year';
    }
    if (name !== null && year !== null && period !== null) break;
  }
  return { name, year: year ?? mentioned, period };
}

function titles(sheet: Sheet, header: number): readonly string[] {
  const texts: string[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row >= header) break;
    for (const cell of cells.values()) {
      if (cell.value.kind === 'text' && cellText(cell).trim() !== '') texts.push(cellText(cell));
    }
  }
  return texts;
}
