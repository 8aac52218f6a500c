import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { columnName, type CellRef } from '../../core/workbook/address';
import type { CellMarks } from '../../core/workbook/cellMarks';
import type { SheetModel } from '../../core/workbook/sheetModel';
import { type Sheet } from '../../core/workbook/workbook';
import { useWords } from '../../ui/shared/PanelText';
import { cellClicked } from './cellClicked';
import { HEADER_HEIGHT, indexAt, NUMBER_WIDTH, sheetGeometry } from './sheetGeometry';
import { SheetRow } from './SheetRow';
import { useViewport } from './useViewport';

const useStyles = makeStyles({
  // A sheet of paper stays white, whatever the page around it.
  scroller: {
    height: '100%',
    overflow: 'auto',
    position: 'relative',
    backgroundColor: '#fff',
    color: '#1a1a1a',
    fontSize: '14px',
    lineHeight: '19px',
  },
  head: { position: 'sticky', top: 0, zIndex: 2, height: `${HEADER_HEIGHT}px`, backgroundColor: '#f0f0f0' },
  letter: {
    lineHeight: `${HEADER_HEIGHT}px`,
    position: 'absolute',
    top: 0,
    height: '100%',
    textAlign: 'center',
    boxSizing: 'border-box',
    borderRight: '1px solid #c8c8c8',
    borderBottom: '1px solid #c8c8c8',
  },
  corner: {
    textAlign: 'center',
    lineHeight: `${HEADER_HEIGHT}px`,
    position: 'sticky',
    left: 0,
    zIndex: 3,
    width: `${NUMBER_WIDTH}px`,
    height: '100%',
    backgroundColor: '#f0f0f0',
    borderRight: '1px solid #c8c8c8',
    boxSizing: 'border-box',
  },
});

interface Props {
  readonly sheet: Sheet;
  readonly model: SheetModel | null;
  readonly date1904: boolean;
  /** On this sheet. */
  readonly marks: readonly CellMarks[];
  /** The cell to bring into sight and to mark. */
  readonly target: CellRef | null;
  readonly choose: (at: CellRef) => void;
}

/** One sheet as a table of which only the rows and columns in sight are drawn. */
export function SheetTable({ sheet, model, date1904, marks, target, choose }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller);
  const geometry = useMemo(() => sheetGeometry(sheet, model), [sheet, model]);
  const { lefts, tops, lastRow, lastColumn } = geometry;

  useEffect(() => {
    const element = scroller.current;
    if (target === null || element === null) return;
    element.scrollTop = Math.max(0, (tops[target.row - 1] ?? 0) - element.clientHeight / 3);
    element.scrollLeft = Math.max(0, (lefts[target.column - 1] ?? 0) - element.clientWidth / 3);
    element.focus({ preventScroll: true });
    // Only a new wish to go somewhere moves the view.
  }, [target]);

  const top = indexAt(tops, viewport.top);
  const bottom = Math.min(lastRow, indexAt(tops, viewport.top + viewport.height) + 4);
  const left = indexAt(lefts, viewport.left);
  const right = Math.min(lastColumn, indexAt(lefts, viewport.left + viewport.width) + 2);
  const anchors = sheet.merges.filter((merge) => merge.top < top && merge.bottom >= top).map((merge) => merge.top);
  const rows = [...new Set([...anchors, ...range(top, bottom)])].sort((a, b) => a - b);
  const width = (lefts[lastColumn] ?? 0) + NUMBER_WIDTH;
  const height = (tops[lastRow] ?? 0) + HEADER_HEIGHT;
  return (
    <>
      <div
        ref={scroller}
        className={styles.scroller}
        tabIndex={0}
        onClick={(event) => {
          const clicked = cellClicked(event.target);
          if (clicked !== null) choose({ sheet: sheet.name, ...clicked });
        }}
        role="region"
        aria-label={words.workbench.sheetTable(sheet.name)}
      >
        <div
          role="table"
          aria-label={sheet.name}
          aria-rowcount={lastRow + 1}
          aria-colcount={lastColumn + 1}
          style={{ width, height, position: 'relative' }}
        >
          <div role="row" aria-rowindex={1} className={styles.head} style={{ width }}>
            <div role="columnheader" aria-colindex={1} className={styles.corner}>
              #
            </div>
            {range(left, right).map((column) => (
              <div
                key={column}
                role="columnheader"
                aria-colindex={column + 1}
                className={styles.letter}
                style={{ left: NUMBER_WIDTH + (lefts[column - 1] ?? 0), width: (lefts[column] ?? 0) - (lefts[column - 1] ?? 0) }}
              >
                {columnName(column)}
              </div>
            ))}
          </div>
          {rows.map((row) => (
            <SheetRow
              key={row}
              row={row}
              sheet={sheet}
              model={model}
              geometry={geometry}
              from={left}
              to={right}
              date1904={date1904}
              marks={marks}
              marked={target?.row === row ? target.column : null}
            />
          ))}
        </div>
      </div>
    </>
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
