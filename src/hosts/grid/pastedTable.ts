/**
 * The cells of a text as spreadsheets hand it over: tabs between columns, lines between rows, and quotes around a cell that holds a
 * tab, a line or a quote. A last empty line is none.
 */
export function pastedTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows[rows.length - 1]?.push(cell);
    cell = '';
  };
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (plain.charAt(at + 1) === '"') {
        cell += sign;
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '' && closes(plain, at)) isQuoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows;
}

/** Whether the quote at this place begins a quoted cell: its pair stands before a tab, a line or the end. */
function closes(text: string, at: number): boolean {
  const found = /^"(?:[^"]|"")*"(?=[\t\n]|$)/.exec(text.slice(at));
  return found !== null;
}
