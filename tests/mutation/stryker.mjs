// Runs Stryker over src/core: which mutants there are, and its verdict on some of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from './folderOf.mjs';
import { keyOf } from './plugin.mjs';

/** The newest that runs on Node 20. Not a dependency: 65 MB that only this command needs. */
const STRYKER = '@stryker-mutator/core@9.6.1';
/** Minutes in all, and seldom the only ones that see a fault: only with --wide. */
const SLOW = /\.property\.test\.ts$|recognise\/size\.|sentences\/variations\.|legacy\/legacyText\./;

function testsIn(root, folder) {
  const inside = join(root, folder);
  if (!existsSync(inside)) return [];
  if (folder.endsWith('.test.ts')) return [folder];
  return readdirSync(inside, { withFileTypes: true })
    .flatMap((one) => {
      const path = `${folder}/${one.name}`;
      if (one.isDirectory()) return testsIn(root, path);
      return one.name.endsWith('.test.ts') ? [path] : [];
    })
    .sort();
}

/** Tests of a folder that stand outside the tests of the core, where they run in this process: folders, or one file. */
const ALSO = {
  '.': ['tests/samples'],
  papers: ['tests/hosts/docx'],
  proofread: ['tests/proofread', 'tests/hosts/docx'],
  read: ['tests/corpus'],
  recognise: ['tests/samples'],
  render: ['tests/hosts/xlsx', 'tests/samples'],
  validate: ['tests/generated/plants.test.ts'],
};

/** The tests of all folders of the core, for every one is used by the next, the cases, and what stands elsewhere. */
function near(root, folder) {
  const own = ['tests/core', 'tests/cases', ...(ALSO[folder] ?? [])].flatMap((one) => testsIn(root, one));
  return own.filter((file) => !SLOW.test(file));
}

/**
 * Every mutant of these folders, without a verdict on any.
 * @returns as {@link verdicts}
 */
export function mutantsOf(root, folders) {
  return reported(root, {
    testRunner: 'none',
    mutate: folders.map((folder) => (folder === '.' ? 'src/core/*.ts' : `src/core/${folder}/**/*.ts`)),
  });
}

/**
 * The verdict on some mutants. Only they are built into the program: with all 85 000 of them the tests are slower by ten times.
 * @param mutants some of those of {@link mutantsOf}
 * @returns every mutant with its verdict, its file, its original text, and a key that is the same in the next run; `null`: Stryker failed
 */
export function verdicts(root, mutants, isWide) {
  const folders = [...new Set(mutants.map(({ file }) => folderOf(file)))];
  const nearOf = Object.fromEntries(folders.map((folder) => [folder, near(root, folder)]));
  const tests = isWide
    ? ['core', 'cases', 'proofread', 'generated'].flatMap((one) => testsIn(root, `tests/${one}`))
    : [...new Set(Object.values(nearOf).flat())];
  const only = mutants.map(({ key }) => key);
  const found = reported(root, {
    testRunner: 'ours',
    checkers: ['chosen'],
    ours: { tests, near: isWide ? null : nearOf, only },
    mutate: mutants.map(({ file, range }) => `${file}:${range}`),
  });
  const wanted = new Set(only);
  return found?.filter(({ key }) => wanted.has(key)) ?? null;
}

/** Runs Stryker and reads its report. */
function reported(root, own) {
  const out = join(root, 'dist', 'mutation');
  mkdirSync(out, { recursive: true });
  const report = join(out, 'report.json');
  const config = {
    plugins: ['./tests/mutation/plugin.mjs'],
    ours: {},
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 20000,
    dryRunTimeoutMinutes: 30,
    // No such file: Stryker would ask for a TypeScript of its own to rewrite paths in it.
    tsconfigFile: 'dist/mutation/none.json',
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'docs', '*.log'],
    tempDirName: 'dist/mutation/sandbox',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    thresholds: { high: 90, low: 80, break: null },
    allowConsoleColors: false,
    ...own,
  };
  const configFile = join(out, 'stryker.config.json');
  writeFileSync(configFile, JSON.stringify(config, null, 2));
  const { status } = spawnSync('npx', ['--yes', `--package=${STRYKER}`, 'stryker', 'run', configFile], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) return null;
  return Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(([file, { source, mutants }]) =>
    mutants.map(({ status: verdict, mutatorName, replacement, location }) => {
      const place = { start: zeroBased(location.start), end: zeroBased(location.end) };
      return {
        file,
        verdict,
        mutatorName,
        line: location.start.line,
        column: location.start.column,
        original: textAt(source, place),
        replacement,
        key: keyOf(file, { location: place, replacement }),
        // As Stryker wants it: lines from 1, columns from 0.
        range: `${location.start.line}:${place.start.column}-${location.end.line}:${place.end.column}`,
      };
    }),
  );
}

const zeroBased = ({ line, column }) => ({ line: line - 1, column: column - 1 });

function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column);
  return lines.join('\n').slice(start.column);
}
