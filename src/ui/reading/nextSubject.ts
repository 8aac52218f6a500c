import type { Subject } from './subject';

/** Where an arrow leads among the heads: along the columns, down into the rows and back. `null`: the key is for somebody else. */
export function nextSubject(
  key: string,
  { kind, at }: Subject,
  columns: readonly number[],
  rows: readonly number[],
): Subject | null {
  const line = kind === 'column' ? columns : rows;
  const place = line.indexOf(at);
  const to = (where: Subject['kind'], value: number | undefined): Subject | null =>
    value === undefined ? null : { kind: where, at: value };
  const [back, on] = kind === 'column' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  switch (key) {
    case on:
      return to(kind, line[place + 1]);
    case back:
      return place === 0 && kind === 'row' ? to('column', columns[0]) : to(kind, line[place - 1]);
    case 'Home':
      return to(kind, line[0]);
    case 'End':
      return to(kind, line[line.length - 1]);
    case 'ArrowDown':
      return to('row', rows[0]);
    case 'ArrowRight':
      return to('column', columns[0]);
    default:
      return null;
  }
}
