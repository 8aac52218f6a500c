import type { StatedTemplate } from '../../domain/reading';
import { foldHeading } from '../../shared/foldHeading';
import type { CellRef } from '../../workbook/address';
import type { Context } from '../context';
import type { Finding, Rule } from '../rule';

/** `v2023`, `năm 2023`, `2023`: a version that is named after its year and nothing else. */
const YEARLY = /^(?:v|ver|version|nam)?[ .]*((?:19|20)\d{2})$/;

/**
 * STR-06: a sheet made from another template than the cluster's, by its label `Phiên bản mẫu` or the year of its titles. What the cluster uses
 * stands on `Cấu hình`; where it does not, most sheets tell, and of as many on either side the first.
 */
export const sheetsOfOneTemplate: Rule = {
  id: 'STR-06',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'sheets',
  scope: 'book',
  check: (context) => {
    const { reading, policy } = context;
    const templates = reading.templates ?? [];
    const sheets = templates.filter((one) => one.of === 'scores');
    const year = policy.year ?? usual(sheets.flatMap(({ years }) => years.map((one) => one.year)));
    const said = templates.find(({ of, version }) => of === 'policy' && version !== null)?.version?.text;
    const version = said ?? usual(sheets.flatMap((one) => one.version?.text ?? []));
    return sheets.flatMap((one) => [
      ...otherVersion(one, version, said === undefined ? year : null, context),
      ...otherYear(one, year, context),
    ]);
  },
};

function otherVersion(
  { sheet, version }: StatedTemplate,
  common: string | null,
  year: number | null,
  context: Context,
): readonly Finding[] {
  if (version === null || common === null) return [];
  const told = (cluster: string): Finding => found('version', sheet, version.at, version.text, cluster, context);
  if (foldHeading(version.text) !== foldHeading(common)) return [told(common)];
  const named = YEARLY.exec(foldHeading(version.text))?.[1];
  return named === undefined || year === null || Number(named) === year ? [] : [told(String(year))];
}

function otherYear({ sheet, years }: StatedTemplate, year: number | null, context: Context): readonly Finding[] {
  const [first] = years;
  if (first === undefined || year === null || years.some((one) => one.year === year)) return [];
  return [found('year', sheet, first.at, String(first.year), String(year), context)];
}

function found(
  what: 'version' | 'year',
  sheet: string,
  at: CellRef,
  stated: string,
  cluster: string,
  { reading }: Context,
): Finding {
  const [unit, ...others] = reading.units.filter((one) => one.at.sheet === sheet);
  const place = { at, unit: unit === undefined || others.length > 0 ? null : unit.id, criterion: null };
  return { code: 'templateDiffers', place, facts: { what, stated, cluster } };
}

/** What most say, of as many on either side the first; texts in whatever case. `null`: nobody says anything. */
function usual<Value extends string | number>(said: readonly Value[]): Value | null {
  const counts = new Map<string, { readonly value: Value; count: number }>();
  for (const value of said) {
    const key = foldHeading(String(value));
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { value, count: 1 });
    else known.count += 1;
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  return most?.value ?? null;
}
