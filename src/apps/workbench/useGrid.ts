import { useEffect, useRef, useState, type RefObject } from 'react';
import type { CellRef } from '../../core/workbook/address';
import type { RefusedTyping } from '../../hosts/grid/gridHost';
import type { GridPartNames } from '../../hosts/grid/namedParts';
import type { XlsxHost } from '../../hosts/xlsx/xlsxHost';
import type { BookHost } from './bookHost';

/** Whether the grid is there: `none` for files that are only read, `failed` where the page could not load it. */
export type GridState = 'loading' | 'ready' | 'failed' | 'none';

/** What could not be done in the grid, the last of it. */
export type GridNotice =
  { readonly kind: 'refused'; readonly refused: RefusedTyping } | { readonly kind: 'blocked' | 'pasteRefused' };

interface Options {
  readonly file: XlsxHost;
  readonly host: BookHost;
  readonly isReadOnly: boolean;
  readonly language: 'vi' | 'en';
  readonly isDark: boolean;
  readonly names: GridPartNames;
}

/** Loads the grid after the page has been drawn, and puts it between the panel and the file. */
export function useGrid(
  place: RefObject<HTMLDivElement>,
  { file, host, isReadOnly, language, isDark, names }: Options,
): {
  readonly state: GridState;
  readonly notice: GridNotice | null;
  readonly dismiss: () => void;
  /** Formulas whose values are those of the file, whatever is typed. */
  readonly notCalculated: readonly CellRef[];
} {
  const [state, setState] = useState<GridState>(isReadOnly ? 'none' : 'loading');
  const [notice, setNotice] = useState<GridNotice | null>(null);
  const [notCalculated, setNotCalculated] = useState<readonly CellRef[]>([]);
  // The grid is made once for a file: it speaks the language and has the colours of that moment.
  const look = useRef({ language, isDark, names });

  useEffect(() => {
    const element = place.current;
    if (isReadOnly || element === null) return undefined;
    let isGone = false;
    let dispose = (): void => undefined;
    const load = async (): Promise<void> => {
      const [{ gridPage }, { gridHost }] = await Promise.all([
        import(/* webpackChunkName: "grid" */ '../../hosts/grid/gridPage'),
        import(/* webpackChunkName: "grid" */ '../../hosts/grid/gridHost'),
        styleSheet('grid.css'),
      ]);
      if (isGone) return;
      const screen = gridPage(element, {
        ...look.current,
        onBlocked: () => setNotice({ kind: 'blocked' }),
        onPasteRefused: () => setNotice({ kind: 'pasteRefused' }),
      });
      dispose = () => screen.dispose();
      const grid = await host.useGrid(() => gridHost(file, screen));
      dispose = () => grid.dispose();
      grid.onRefused((refused) => setNotice({ kind: 'refused', refused }));
      // The page's own table stands until there is a grid to click into.
      await screen.drawn();
      if (isGone) return;
      setNotCalculated(grid.notCalculated());
      setState('ready');
    };
    load().catch(() => {
      if (!isGone) setState('failed');
    });
    return () => {
      isGone = true;
      dispose();
    };
  }, [file, host, isReadOnly, place]);

  return { state, notice, dismiss: () => setNotice(null), notCalculated };
}

/** The grid's own style sheet, once for the page. */
function styleSheet(address: string): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`) !== null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(address));
    document.head.append(link);
  });
}
