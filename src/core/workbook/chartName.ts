import { areaText, parseArea } from './address';
import type { ModelChart } from './sheetModel';

const PREFIX = 'ChamThiDua';
const NAME = new RegExp(`^${PREFIX} (column|bar) ([A-Z]+\\d+:[A-Z]+\\d+) ([A-Z]+\\d+:[A-Z]+\\d+)$`);

/**
 * The name a chart of ours carries in the workbook: `ChamThiDua column B4:D9 F3:M20`. By it a host knows which charts it may
 * replace, and can draw one again exactly as it was.
 */
export function chartName({ kind, data, at }: ModelChart): string {
  return `${PREFIX} ${kind} ${rangeText(data)} ${rangeText(at)}`;
}

export const isChartOfOurs = (name: string): boolean => name.startsWith(`${PREFIX} `);

/** `null`: a name that no chart of ours has. */
export function chartNamed(name: string, title: string): ModelChart | null {
  const [, kind, data, at] = NAME.exec(name) ?? [];
  const areas = [data, at].map((text) => (text === undefined ? null : parseArea(text)));
  const [dataArea, atArea] = areas;
  if (
    (kind !== 'column' && kind !== 'bar') ||
    dataArea === null ||
    dataArea === undefined ||
    atArea === null ||
    atArea === undefined
  )
    return null;
  return { kind, title, data: dataArea, at: atArea };
}

/** Also a single cell as a range. */
function rangeText(area: ModelChart['data']): string {
  const text = areaText(area);
  return text.includes(':') ? text : `${text}:${text}`;
}
