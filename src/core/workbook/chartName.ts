import { areaText, parseArea } from './address';
import type { ModelChart } from './sheetModel';

const PREFIX = 'ChamThiDua';
const NAME = new RegExp(`^${PREFIX} (column|bar) ([A-Z]+\\d+:[A-Z]+\\d+) ([A-Z]+\\d+:[A-Z]+\\d+) (.*)$`, 's');

/**
 * The name a chart of ours carries in the workbook: `ChamThiDua column B4:D9 F3:M20 Khoảng cách`. By it a host knows which charts it
 * may replace, and can draw one again exactly as it was, without asking Excel for anything else of it.
 */
export function chartName({ kind, data, at, title }: ModelChart): string {
  return `${PREFIX} ${kind} ${rangeText(data)} ${rangeText(at)} ${title}`;
}

export const isChartOfOurs = (name: string): boolean => name.startsWith(`${PREFIX} `);

/** `null`: a name that no chart of ours has. */
export function chartNamed(name: string): ModelChart | null {
  const [, kind, data, at, title] = NAME.exec(name) ?? [];
  if ((kind !== 'column' && kind !== 'bar') || data === undefined || at === undefined || title === undefined) return null;
  const [dataArea, atArea] = [parseArea(data), parseArea(at)];
  return dataArea === null || atArea === null ? null : { kind, title, data: dataArea, at: atArea };
}

/** Also a single cell as a range. */
function rangeText(area: ModelChart['data']): string {
  const text = areaText(area);
  return text.includes(':') ? text : `${text}:${text}`;
}
