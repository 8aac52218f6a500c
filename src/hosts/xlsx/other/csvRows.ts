const SEP_LINE = /^sep=.\r?\n/i;

/** The fields of each line (RFC 4180): a quoted field may hold separators, line breaks and doubled quotes. */
export function* csvRows(text: string, separator: string): Generator<readonly string[]> {
  let at = SEP_LINE.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const fields: string[] = [];
    let ended = false;
    while (!ended) {
      const { field, next } = text.charAt(at) === '"' ? quoted(text, at) : plain(text, at, separator);
      fields.push(field);
      const sign = text.charAt(next);
      ended = sign !== separator;
      at = next + (sign === '\r' && text.charAt(next + 1) === '\n' ? 2 : 1);
    }
    yield fields;
  }
}

function plain(text: string, at: number, separator: string): { field: string; next: number } {
  let next = at;
  while (next < text.length && text.charAt(next) !== separator && text.charAt(next) !== '\n' && text.charAt(next) !== '\r')
    next += 1;
  return { field: text.slice(at, next), next };
}

function quoted(text: string, at: number): { field: string; next: number } {
  let field = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { field: field + text.slice(from), next: text.length };
    field += text.slice(from, quote);
    if (text.charAt(quote + 1) !== '"') return afterQuote(text, field, quote + 1);
    field += '"';
    from = quote + 2;
  }
}

/** What stands between the closing quote and the next separator belongs to nothing but is not thrown away. */
function afterQuote(text: string, field: string, at: number): { field: string; next: number } {
  const rest = /[^,;\t|\r\n]*/y;
  rest.lastIndex = at;
  const loose = rest.exec(text)?.[0] ?? '';
  return { field: field + loose, next: at + loose.length };
}
