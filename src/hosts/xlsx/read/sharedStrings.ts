import type { CellValue } from '../../../core/workbook/cell';
import type { Parts } from '../package/parts';
import { xmlStream } from '../../parts/parseXml';
import { richText } from './richText';

/** The shared texts of a workbook, each as the one value that all cells holding it share. @throws HostError `damaged` */
export function readSharedStrings(parts: Parts, path: string | null): readonly CellValue[] {
  const values: CellValue[] = [];
  if (path === null) return values;
  const words = richText();
  const stream = xmlStream(path, {
    open(name, attributes) {
      if (name === 'si') words.clear();
      else words.open(name, attributes);
    },
    close(name) {
      if (name === 'si') values.push({ kind: 'text', text: words.take() });
      else words.close(name);
    },
    text: words.text,
  });
  parts.stream(path, (text) => stream.write(text));
  stream.end();
  return values;
}
