import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { ERROR_TEXT, faultySheets } from './faultySheets';
import { oneSheetPerSchool, schoolsAsRows } from './sampleModels';

/** The files by name. The same bytes each time: `tests/samples` compares them with those in the repository. */
export const SAMPLES: Readonly<Record<string, () => Uint8Array>> = {
  'cum-mau-moi-truong-mot-trang.xlsx': () => newXlsx(oneSheetPerSchool()),
  'cum-mau-bang-tong-hop.xlsx': () => newXlsx(schoolsAsRows()),
  'cum-mau-co-loi.xlsx': () => withErrorValues(newXlsx(faultySheets())),
};

/** `npm run samples`: writes them beside this file, or into the folder given. */
export function main([folder = join('assets', 'samples')]: readonly string[]): number {
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(SAMPLES)) {
    writeFileSync(join(folder, name), make());
    process.stdout.write(`${join(folder, name)}\n`);
  }
  return 0;
}

/** No date in the zip: 1 January 1980 is the first a zip can hold. */
const NO_DATE = new Date(1980, 0, 1);
const TEXT_RESULT = new RegExp(`t="str"([^>]*>(?:(?!</c>).)*<v>${ERROR_TEXT}</v>)`, 'g');

/** Our models hold no error values (we never write one); a formula whose text result reads like the error becomes the error itself. */
function withErrorValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => {
    const isSheet = path.startsWith('xl/worksheets/');
    return [path, isSheet ? strToU8(strFromU8(content).replace(TEXT_RESULT, 't="e"$1')) : content];
  });
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: NO_DATE });
}
