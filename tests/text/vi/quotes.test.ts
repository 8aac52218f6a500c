import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../src/text/vi');

/** Files of the Vietnamese text, with those of its folders. */
function files(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? files(join(folder, one.name)) : [join(folder, one.name)],
  );
}

describe('the Vietnamese text', () => {
  it('quotes with «», and with nothing else', () => {
    const all = files(FOLDER).map((file) => ({ file: file.slice(FOLDER.length + 1), text: readFileSync(file, 'utf8') }));
    expect(all.filter(({ text }) => text.includes('«')).length).toBeGreaterThan(10);
    expect(all.filter(({ text }) => /[“”]/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
