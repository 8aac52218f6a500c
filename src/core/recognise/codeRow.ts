import { cellText, isBlank, type Cell } from '../workbook/cell';

/**
 * A full row of consecutive codes right under the heading: `A B 1 2 3`, `(1) (2) (3)=(1)+(2)`, `[1] [2]` (WORKBOOKS §6).
 *
 * @param headings how many columns are headed: two codes prove something only where they are all
 */
export function isCodeRow(cells: ReadonlyMap<number, Cell>, headings: number): boolean {
  const codes: Code[] = [];
  for (const cell of cells.values()) {
    if (isBlank(cell)) continue;
    const code = cell.formula === null ? codeOf(cellText(cell)) : null;
    if (code === null) return false;
    codes.push(code);
  }
  return codes.length >= Math.max(2, Math.min(3, headings)) && codes.every((code, index) => follows(codes[index - 1], code));
}

interface Code {
  readonly kind: 'letter' | 'digit';
  readonly value: number;
}

function codeOf(text: string): Code | null {
  const trimmed = text.trim();
  const letter = /^[([]?([A-Z])[)\]]?$/.exec(trimmed);
  if (letter !== null) return { kind: 'letter', value: (letter[1] ?? '').charCodeAt(0) - 64 };
  const digit = /^[([]?(\d{1,4})[)\]]?(\s*=.*)?$/.exec(trimmed);
  return digit === null ? null : { kind: 'digit', value: Number(digit[1]) };
}

function follows(before: Code | undefined, code: Code): boolean {
  if (before === undefined || before.kind !== code.kind) return code.value === 1;
  return code.value === before.value + 1;
}
