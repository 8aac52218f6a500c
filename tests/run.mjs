// `npm test`: everything that guards the project, one part after the other, and the sum on the last line.
// Each part's own output is shown; a part that fails does not stop the others.
import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, 'dist', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;
let skipped = 0;
/** Named again at the end: the output between is long. */
const failures = [];

function run(program, args) {
  const started = Date.now();
  process.stdout.write(`\n# ${[program, ...args].join(' ')}\n`);
  const { status, error } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) process.stdout.write(`${String(error)}\n`);
  process.stdout.write(`# ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return status === 0;
}

/** Checks without tests of their own count as one each. They use one processor each, so as many run at a time as there are; each prints when it has ended. */
async function checks(...all) {
  const left = [...all];
  const next = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      if (await aside(...one)) passed += 1;
      else {
        failed += 1;
        failures.push(one[0]);
      }
    }
  };
  await Promise.all(Array.from({ length: workers }, next));
}

function aside(program, ...args) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root });
    const said = [];
    child.stdout.on('data', (data) => said.push(data));
    child.stderr.on('data', (data) => said.push(data));
    child.on('error', (error) => said.push(Buffer.from(`${String(error)}\n`)));
    child.on('close', (status) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      process.stdout.write(`\n# ${[program, ...args].join(' ')}\n${Buffer.concat(said).toString('utf8')}# ${seconds} s\n`);
      resolve(status === 0);
    });
  });
}

/** @param workers test files at a time  @param files which of its files, `null` for all */
function jest(project, workers, files = null) {
  const file = join(reports, `${project}${files === null ? '' : `-${files.name}`}.json`);
  const succeeded = run('jest/bin/jest.js', [
    ...(files === null ? [] : files.choice),
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${file}`,
    '--testLocationInResults=false',
    '--silent=false',
    `--maxWorkers=${workers}`,
  ]);
  if (!existsSync(file)) {
    failed += 1;
    failures.push(`${project}: no report`);
    return;
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  skipped += report.numPendingTests + report.numTodoTests;
  for (const { name, status: came, assertionResults } of report.testResults) {
    const one = relative(root, name);
    const names = assertionResults.flatMap(({ status, fullName }) => (status === 'failed' ? [`${one}: ${fullName}`] : []));
    // A file can fail while its tests pass: before them, or in what clears up behind them.
    failures.push(...(names.length === 0 && came === 'failed' ? [one] : names));
  }
  if (!succeeded && report.numFailedTests + report.numRuntimeErrorTestSuites === 0) {
    failed += 1;
    failures.push(`${project}: ended badly, though no test failed`);
  }
}

// jest alone would leave one processor idle, half of them on a small machine.
const workers = Math.max(1, Math.min(4, availableParallelism()));
await checks(
  ['eslint/bin/eslint.js', '--config', 'tests/architecture/eslint.config.mjs', '--max-warnings', '0', 'src', 'tests', 'assets'],
  ['typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['typescript/bin/tsc', '-p', 'src/core'],
  ['dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'tests/architecture/imports.cjs', 'src'],
  ['webpack/bin/webpack.js', '--mode', 'production'],
);
jest('unit', workers);
jest('ui', workers);
// Pages that are measured have the machine to themselves; the others wait a good part of their time, so two go at once.
const MEASURED = 'tests/browser/(firstContent|pane(Start|Waits))\\.test';
jest('browser', 1, { name: 'measured', choice: [MEASURED] });
jest('browser', Math.min(2, workers), { name: 'others', choice: [`--testPathIgnorePatterns=${MEASURED}`] });

if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.map((one) => `  ${one}\n`).join('')}`);
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed > 0 ? 1 : 0;
