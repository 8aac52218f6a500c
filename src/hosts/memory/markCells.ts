import type { CellMarks, NotMarked } from '../../core/workbook/cellMarks';
import { HostError } from '../../core/workbook/host';
import { sheetNamed, type Workbook } from '../../core/workbook/workbook';

/** The marks after these were asked for: those of protected sheets stay as they are. @throws HostError */
export function markCells(
  workbook: Workbook,
  before: readonly CellMarks[],
  wanted: readonly CellMarks[],
): { readonly marks: readonly CellMarks[]; readonly notMarked: readonly NotMarked[] } {
  if (workbook.isReadOnly) throw new HostError({ code: 'readOnly' });
  const names = [...new Set([...before, ...wanted].map(({ sheet }) => sheet))];
  const notMarked = names.flatMap((name): readonly NotMarked[] => {
    const sheet = sheetNamed(workbook, name);
    if (sheet?.kind === 'worksheet') return sheet.isProtected ? [{ sheet: name, because: 'protected' }] : [];
    return wanted.some((one) => one.sheet === name) ? [{ sheet: name, because: 'missing' }] : [];
  });
  const isKept = ({ sheet }: CellMarks): boolean => notMarked.some((one) => one.sheet === sheet);
  return { marks: [...before.filter(isKept), ...wanted.filter((one) => !isKept(one))], notMarked };
}
