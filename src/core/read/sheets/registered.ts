import type { Limit } from '../../domain/unit';
import type { Registration } from '../../domain/year/registrations';
import { foldHeading } from '../../shared/foldHeading';
import { nameKey } from '../../shared/nameKey';
import { cellText } from '../../workbook/cell';
import { readRegistrations } from '../year/readRegistrations';
import type { Table } from '../table/table';
import { titleYear, yearIn } from './titleYear';

/** Whether a list of units is the register «Đăng ký», which keeps several years: it says the year of every row. */
export function isRegister({ recognised }: Table): boolean {
  return recognised.columns.some(({ heading }) => /^nam(?: thi dua)?$/.test(foldHeading(heading)));
}

/** What a unit registered for in one year, and the conditions of an award it does not meet. */
export interface Registered {
  readonly titles: readonly string[];
  /** Bars that leave a unit its place and keep it from every award. */
  readonly limits: readonly Limit[];
}

/**
 * The register of one year by the key of the unit's name; `null` when there is none, or it has no row of that year: then nobody can be
 * checked, which is said beside the names (DOMAIN S4).
 *
 * @param year the workbook's; `null`: the one the register's title says, else its last
 */
export function registeredIn(tables: readonly Table[], year: number | null): ReadonlyMap<string, Registered> | null {
  const registers = tables.filter(isRegister);
  const rows = registers.flatMap(({ sheet, date1904 }) => readRegistrations(sheet, date1904).registrations);
  const wanted = year ?? yearAbove(registers) ?? Math.max(0, ...rows.map((one) => one.year));
  const own = rows.filter((one) => one.year === wanted);
  return own.length === 0 ? null : new Map(own.map((one) => [nameKey(one.unit), registered(one)]));
}

function registered({ titles, failed }: Registration): Registered {
  return {
    titles,
    limits: failed.map(({ reason, document, at }): Limit => ({ reason, legalBasis: document, at, scope: 'allAwards' })),
  };
}

/** The year that the title above a register names; where none does for certain, that of a date or of a cited document. */
function yearAbove(registers: readonly Table[]): number | null {
  let mentioned: number | null = null;
  for (const { sheet, recognised } of registers) {
    for (const [row, cells] of sheet.rows) {
      if (row >= (recognised.header?.from ?? 1)) break;
      for (const cell of cells.values()) {
        const text = cellText(cell);
        const year = titleYear(text);
        if (year !== null) return year;
        mentioned ??= yearIn(text);
      }
    }
  }
  return mentioned;
}
