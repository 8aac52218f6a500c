import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { contains, heightOf, widthOf } from './areas';
import type { Content } from './cellStore';
import { copiedBy } from './references';
import type { Sheet } from './sheet';

/** `Excel.AutoFillType` as far as it is known here. */
export const FILL_KINDS = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'] as const;
export type FillKind = (typeof FILL_KINDS)[number];

/**
 * Continues an area up, down, left or right to fill `target`, which holds it. Numbers grow by their step, texts count on at their end
 * (`Quý 1`, `Quý 2`), everything else repeats. Source: `Excel.Range.autoFill` in @types/office-js.
 */
export function autoFill(sheet: Sheet, source: Area, target: Area, kind: FillKind): void {
  const where = 'Range.autoFill';
  const isVertical = widthOf(source) === widthOf(target) && heightOf(source) !== heightOf(target);
  const isOneWay = isVertical || heightOf(source) === heightOf(target);
  if (!contains(target, source) || !isOneWay) throw new ExcelError('InvalidArgument', where);
  sheet.requireUnlocked(target, where);
  sheet.workbook.calculate();
  const [start, length] = isVertical ? [source.top, heightOf(source)] : [source.left, widthOf(source)];
  const [first, last] = isVertical ? [target.top, target.bottom] : [target.left, target.right];
  const lines = isVertical ? [source.left, source.right] : [source.top, source.bottom];
  for (let line = lines[0] ?? 1; line <= (lines[1] ?? 0); line += 1) {
    const place = (at: number): readonly [number, number] => (isVertical ? [at, line] : [line, at]);
    const cells = Array.from({ length }, (_, index) => sheet.cells.at(...place(start + index)));
    const formats = Array.from({ length }, (_, index) => sheet.formats.at(...place(start + index)));
    const series =
      kind === 'FillCopy' || kind === 'FillValues' || (kind === 'FillDefault' && length === 1 && isNumber(cells[0]))
        ? null
        : seriesOf(cells);
    for (let at = first; at <= last; at += 1) {
      if (at >= start && at < start + length) continue;
      const offset = at - start;
      const index = ((offset % length) + length) % length;
      const [content, format] = [cells[index], formats[index]];
      const [row, column] = place(at);
      if (kind !== 'FillValues' && format !== undefined && sheet.formats.at(row, column) !== format)
        sheet.formats.put(row, column, format);
      if (kind === 'FillFormats' || content === undefined) continue;
      const [down, across] = isVertical ? [offset - index, 0] : [0, offset - index];
      if (content.formula !== null) sheet.write(row, column, { ...content, formula: copiedBy(content.formula, down, across) });
      else sheet.write(row, column, series?.(offset) ?? content);
    }
  }
  sheet.workbook.tell({ kind: 'changed', sheet, area: target, change: 'RangeEdited', details: null });
}

function isNumber(content: Content | undefined): boolean {
  return content?.value.kind === 'number' && content.formula === null;
}

/** What stands so many cells from the first one; `null` where the cells make no series. */
function seriesOf(cells: readonly Content[]): ((offset: number) => Content) | null {
  if (cells.some(({ formula }) => formula !== null)) return null;
  const numbers = cells.flatMap(({ value }) => (value.kind === 'number' ? [value.value] : []));
  if (numbers.length === cells.length) {
    const step = stepOf(numbers);
    return (offset) => ({ value: { kind: 'number', value: (numbers[0] ?? 0) + step * offset }, formula: null });
  }
  const counted = cells.flatMap(({ value }) => {
    const match = value.kind === 'text' ? /^(.*?)(\d+)$/su.exec(value.text) : null;
    return match === null ? [] : [{ stem: match[1] ?? '', number: Number(match[2]) }];
  });
  const [head] = counted;
  if (head === undefined || counted.length < cells.length || counted.some(({ stem }) => stem !== head.stem)) return null;
  const step = stepOf(counted.map(({ number }) => number));
  return (offset) => ({ value: { kind: 'text', text: `${head.stem}${Math.abs(head.number + step * offset)}` }, formula: null });
}

/** One number goes on by 1. */
function stepOf(numbers: readonly number[]): number {
  const [first = 0] = numbers;
  return numbers.length < 2 ? 1 : ((numbers.at(-1) ?? 0) - first) / (numbers.length - 1);
}
