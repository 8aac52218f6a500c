import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

describe('the drawing of the structure in README.md', () => {
  it('is that of today’s code', () => {
    const run = spawnSync(process.execPath, [join(__dirname, 'structure.mjs'), '--check'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });
});
