import type { Appraisal } from '../../core/domain/appraisal';
import { markFindings } from '../../core/markFindings';
import { cellsMarked, type CellMarks, type NotMarked } from '../../core/workbook/cellMarks';
import type { Workbook } from '../../core/workbook/workbook';
import { xlsxHost } from '../../hosts/xlsx/xlsxHost';
import type { CommandText } from '../../text/commandText';
import type { Request } from './request';

/** A file with marks set or taken away as `--marks` says. */
export interface Marking {
  readonly bytes: Uint8Array;
  /** `null`: nobody asked. */
  readonly done: {
    readonly is: 'on' | 'off';
    /** Those that are set, or those that were there. */
    readonly marks: readonly CellMarks[];
    readonly notMarked: readonly NotMarked[];
  } | null;
}

/** @param workbook what the bytes hold, as it was appraised */
export async function markedBytes(
  bytes: Uint8Array,
  { marks: is }: Request,
  appraisal: Appraisal,
  workbook: Workbook,
): Promise<Marking> {
  if (is === null) return { bytes, done: null };
  const host = xlsxHost(bytes, 'copy.xlsx');
  const before = await host.markedCells();
  const wanted = is === 'on' ? markFindings(appraisal, workbook) : [];
  const notMarked = await host.markCells(wanted);
  const isDone = ({ sheet }: CellMarks): boolean => !notMarked.some((one) => one.sheet === sheet);
  return { bytes: host.bytes(), done: { is, marks: (is === 'on' ? wanted : before).filter(isDone), notMarked } };
}

/** `marks` of the JSON document; nothing where nobody asked. */
export function marksResult({ done }: Marking): object {
  if (done === null) return {};
  const { is, marks, notMarked } = done;
  const sheets = [...new Set(marks.map(({ sheet }) => sheet))].map((sheet) => {
    const own = marks.filter((one) => one.sheet === sheet);
    return { sheet, errors: cellsMarked(own, 'error'), warnings: cellsMarked(own, 'warning') };
  });
  return { marks: { is, sheets, notMarked } };
}

/** The same for people, each line ended; "" where nobody asked. */
export function markLines({ done }: Marking, out: string, { commands, panel }: CommandText): string {
  if (done === null) return '';
  const { is, marks, notMarked } = done;
  const [errors, warnings] = [cellsMarked(marks, 'error'), cellsMarked(marks, 'warning')];
  const lines = [
    is === 'on' ? commands.marked(out, errors, warnings) : commands.unmarked(out, errors + warnings),
    ...notMarked.map(({ sheet, because }) => panel.marks.notMarked(because, [sheet])),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
