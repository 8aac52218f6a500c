import type { Area } from '../../../src/core/workbook/address';
import { contains, heightOf, isSame, overlaps, widthOf, isOnSheet } from './areas';
import { ExcelError } from '../excelError';
import { copyRules } from './copyingRules';
import { copiedBy } from './references';
import type { Sheet } from './sheet';

export const COPY_KINDS = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

export interface CopyOptions {
  readonly kind: CopyKind;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** As copy and paste: a larger target is filled with repetitions, any other one takes the size of the source. Source: `Excel.Range.copyFrom` in @types/office-js. */
export function copyCells(
  from: Sheet,
  source: Area,
  to: Sheet,
  wanted: Area,
  { kind, skipBlanks, transpose }: CopyOptions,
): void {
  from.workbook.calculate();
  const [height, width] = transpose ? [widthOf(source), heightOf(source)] : [heightOf(source), widthOf(source)];
  const isMultiple = heightOf(wanted) % height === 0 && widthOf(wanted) % width === 0;
  const target = isMultiple ? wanted : { ...wanted, bottom: wanted.top + height - 1, right: wanted.left + width - 1 };
  if (!isOnSheet(target)) throw new ExcelError('InvalidArgument', 'Range.copyFrom');
  to.requireUnlocked(target, 'Range.copyFrom');
  const cells = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_unused, across) => {
      const [row, column] = transpose ? [source.top + across, source.left + down] : [source.top + down, source.left + across];
      return {
        row,
        column,
        content: from.cells.at(row, column),
        format: from.formats.at(row, column),
        link: from.linkAt(row, column),
      };
    }),
  );
  const merges = from.merges.filter((merge) => contains(source, merge)).map((merge) => ({ ...merge }));
  for (let row = target.top; row <= target.bottom; row += 1)
    for (let column = target.left; column <= target.right; column += 1) {
      const cell = cells[(row - target.top) % height]?.[(column - target.left) % width];
      if (cell === undefined) continue;
      const { content, format } = cell;
      if (skipBlanks && content.formula === null && content.value.kind === 'blank') continue;
      if (kind === 'All' || kind === 'Formulas')
        to.write(row, column, {
          ...content,
          formula: content.formula === null ? null : copiedBy(content.formula, row - cell.row, column - cell.column),
        });
      if (kind === 'Values') to.write(row, column, { value: content.value, formula: null });
      if ((kind === 'All' || kind === 'Formats') && to.formats.at(row, column) !== format) to.formats.put(row, column, format);
      if (kind === 'All' && cell.link !== null) to.setLink({ top: row, left: column, bottom: row, right: column }, cell.link);
    }
  if ((kind === 'All' || kind === 'Formats') && !transpose) {
    copyMerges(merges, source, to, target);
    copyRules(from, source, to, target, kind === 'All');
  }
  to.workbook.tell({ kind: 'changed', sheet: to, area: target, change: 'RangeEdited', details: null });
}

function copyMerges(merges: readonly Area[], source: Area, to: Sheet, target: Area): void {
  for (let row = target.top; row <= target.bottom; row += heightOf(source))
    for (let column = target.left; column <= target.right; column += widthOf(source))
      for (const merge of merges) {
        const moved = {
          top: merge.top - source.top + row,
          left: merge.left - source.left + column,
          bottom: merge.bottom - source.top + row,
          right: merge.right - source.left + column,
        };
        to.merges = [
          ...to.merges.filter((one) => !overlaps(one, moved) || isSame(one, moved)).filter((one) => !isSame(one, moved)),
          moved,
        ];
      }
}
