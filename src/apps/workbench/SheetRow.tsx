import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, useMemo, type CSSProperties } from 'react';
import type { Area } from '../../core/workbook/address';
import type { CellMarks } from '../../core/workbook/cellMarks';
import type { ModelCell, SheetModel } from '../../core/workbook/sheetModel';
import { cellAt, type Sheet } from '../../core/workbook/workbook';
import { useWords } from '../../ui/shared/PanelText';
import { markLook, modelLook, ownLook } from './cellLook';
import { HEADER_HEIGHT, NUMBER_WIDTH, type Geometry } from './sheetGeometry';
import { shownCell } from './shownCell';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, width: '100%' },
  number: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    width: `${NUMBER_WIDTH}px`,
    height: '100%',
    display: 'grid',
    placeItems: 'center',
    boxSizing: 'border-box',
    backgroundColor: '#f0f0f0',
    borderRight: '1px solid #c8c8c8',
    borderBottom: '1px solid #c8c8c8',
  },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    padding: '2px 5px',
    overflow: 'hidden',
    display: 'flex',
    alignItems: 'center',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    border: '1px solid transparent',
    borderRightColor: '#e2e2e2',
    borderBottomColor: '#e2e2e2',
  },
  bare: { borderRightColor: 'transparent', borderBottomColor: 'transparent' },
  marked: {
    outline: '3px solid #b3261e',
    outlineOffset: '-2px',
    backgroundColor: '#fff3b0 !important',
    color: '#1a1a1a !important',
    zIndex: 1,
  },
});

interface Props {
  readonly row: number;
  readonly sheet: Sheet;
  readonly model: SheetModel | null;
  readonly geometry: Geometry;
  /** First and last column in sight. */
  readonly from: number;
  readonly to: number;
  readonly date1904: boolean;
  /** Of the sheet. */
  readonly marks: readonly CellMarks[];
  /** The column of the cell to mark in this row. */
  readonly marked: number | null;
}

/** One row of a sheet: its number and the cells in sight, merged ones drawn once, from their first cell. */
export const SheetRow = memo(function SheetRow({ row, sheet, model, geometry, from, to, date1904, marks, marked }: Props) {
  const styles = useStyles();
  const { numbers } = useWords();
  const { lefts, tops } = geometry;
  const merges = useMemo(() => sheet.merges.filter((merge) => merge.top <= row && row <= merge.bottom), [sheet, row]);
  const modelCells = useMemo(
    () => new Map<number, ModelCell>((model?.cells ?? []).filter((cell) => cell.row === row).map((cell) => [cell.column, cell])),
    [model, row],
  );
  const marksHere = useMemo(
    () =>
      marks.flatMap(({ kind, areas }) =>
        areas.filter((area) => holds(area, row)).map(({ left, right }) => ({ kind, left, right })),
      ),
    [marks, row],
  );
  const top = tops[row - 1] ?? 0;
  const height = (tops[row] ?? 0) - top;
  if (height === 0) return null;
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={{ top: HEADER_HEIGHT + top, height }}>
      <div role="rowheader" aria-colindex={1} className={styles.number}>
        {row}
      </div>
      {columnsShown(from, to, merges).map((column) => {
        const merge = merges.find((area) => area.left <= column && column <= area.right);
        if (merge !== undefined && (merge.top !== row || merge.left !== column)) return null;
        const left = lefts[column - 1] ?? 0;
        const width = (lefts[merge?.right ?? column] ?? lefts[lefts.length - 1] ?? 0) - left;
        if (width <= 0) return null;
        const cell = cellAt(sheet, row, column);
        const shown = shownCell(cell, numbers, date1904);
        const own = modelCells.get(column);
        const style: CSSProperties = {
          left: NUMBER_WIDTH + left,
          width,
          height: merge === undefined ? height : (tops[Math.min(merge.bottom, tops.length - 1)] ?? 0) - top,
          textAlign: shown.align,
          justifyContent: shown.align === 'right' ? 'flex-end' : shown.align === 'center' ? 'center' : 'flex-start',
          ...(own === undefined ? ownLook(cell.look) : modelLook(own.style)),
          ...markLook(marksHere.find((one) => one.left <= column && column <= one.right)?.kind ?? null),
        };
        return (
          <div
            key={column}
            role="cell"
            aria-colindex={column + 1}
            aria-colspan={merge === undefined ? undefined : merge.right - merge.left + 1}
            aria-rowspan={merge === undefined ? undefined : merge.bottom - merge.top + 1}
            className={mergeClasses(
              styles.cell,
              model !== null && !model.showGridlines && styles.bare,
              marked === column && styles.marked,
            )}
            style={style}
          >
            {shown.text}
          </div>
        );
      })}
    </div>
  );
});

/** The columns in sight, and the first cells of merges that reach into them from the left. */
function columnsShown(from: number, to: number, merges: readonly Area[]): readonly number[] {
  const inSight = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const reaching = merges.filter((merge) => merge.left < from && merge.right >= from).map((merge) => merge.left);
  return [...new Set([...reaching, ...inSight])].sort((a, b) => a - b);
}

function holds({ top, bottom }: Area, row: number): boolean {
  return top <= row && row <= bottom;
}
