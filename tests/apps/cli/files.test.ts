import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../../../src/apps/cli/commandError';
import { writeOutput } from '../../../src/apps/cli/files';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'cham-thi-dua-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeOutput', () => {
  it('replaces the whole file and leaves nothing beside it', () => {
    const out = join(folder, 'kết quả.xlsx');
    writeFileSync(out, 'một bản cũ dài hơn');
    writeOutput(out, new TextEncoder().encode('mới'));
    expect(readFileSync(out, 'utf8')).toBe('mới');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('leaves neither the result nor half of it when the last step fails', () => {
    const out = join(folder, 'kết quả.xlsx');
    mkdirSync(out);
    expect(() => writeOutput(out, new TextEncoder().encode('mới'))).toThrow(CommandError);
    expect(readdirSync(folder)).toEqual(['kết quả.xlsx']);
    expect(readdirSync(out)).toEqual([]);
  });
});
