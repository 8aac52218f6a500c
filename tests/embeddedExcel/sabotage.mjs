// `npm run sabotage`: the tests of the Excel host, once for each way in wrongAnswers.ts of answering wrongly on purpose. Every run must fail.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const source = readFileSync(join(root, 'tests', 'embeddedExcel', 'wrongAnswers.ts'), 'utf8');
const list = source.slice(source.indexOf('SABOTAGES'), source.indexOf('\n];'));
const ways = [...list.matchAll(/what: '([^']+)'|loses\('([^']+)'/g)].map(([, one, other]) => one ?? other);
const jest = (way) =>
  spawnSync(
    process.execPath,
    [join(root, 'node_modules/jest/bin/jest.js'), 'tests/hosts/excel/excelHost.test.ts', '--selectProjects', 'unit', '--silent', '-w', '1'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...(way === null ? {} : { SABOTAGE: String(way) }) } },
  );
const failures = ({ stderr }) => /Tests:\s+(\d+) failed/.exec(stderr)?.[1] ?? '0';

const honest = jest(null);
process.stdout.write(`an honest Excel: ${honest.status === 0 ? 'green' : 'RED'}\n`);
let missed = honest.status === 0 ? 0 : 1;
ways.forEach((what, way) => {
  const run = jest(way);
  const count = failures(run);
  // A run that fails without one failing test has crashed, and shows nothing.
  const says = run.status === 0 ? 'GREEN' : count === '0' ? 'CRASHED' : `red, ${count} tests`;
  if (!says.startsWith('red')) missed += 1;
  process.stdout.write(`an Excel that ${what}: ${says}\n`);
});
process.exitCode = missed > 0 ? 1 : 0;
