import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appraise } from '../../src/core/appraise';
import { yearResult } from '../../src/core/yearResult';
import { yearReview } from '../../src/core/yearReview';
import { year } from '../../src/text/vi/year';
import { yearFindingText } from '../../src/text/yearFindingText';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const FOLDER = join(__dirname, 'year');

interface Input {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly CellInput[])[] }[];
}

const load = (name: string, file: string) => JSON.parse(readFileSync(join(FOLDER, name, file), 'utf8'));

/** What `thidua year FILE --json` says of the workbook. */
function told({ sheets }: Input): unknown {
  const book = workbook(...sheets.map(({ name, rows }) => sheet(name, rows)));
  const appraisal = appraise(book);
  const review = yearReview(book, appraisal.recognition.kind === 'recognised' ? appraisal : null);
  return yearResult('input', review, (finding) => yearFindingText(year, finding));
}

describe('cases of the cluster’s year, each a folder with registers as an officer types them and what is to be said of them', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    const found = JSON.parse(JSON.stringify(told(load(name, 'input.json'))));
    expect(found).toMatchObject(load(name, 'expected.json'));
    expect(readFileSync(join(FOLDER, name, 'why.md'), 'utf8')).toContain('DOMAIN S');
  });
});
