#!/usr/bin/env node
// Runs a program of ours straight from its TypeScript: `node src/apps/run.mjs thidua check FILE`.
// When a source changed since the last run, it is made anew (not type-checked: that is `npm run types`) in dist/node, silently.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const out = join(root, 'dist', 'node');

/** Each program: the file whose `main(argv)` is called. */
const programs = {
  thidua: 'src/apps/cli/main.ts',
  serve: 'src/apps/site/serveWorkbench.ts',
  excel: 'src/apps/site/serveExcel.ts',
  manifest: 'src/apps/site/handOut.ts',
  samples: 'assets/samples/make.ts',
  bench: 'tests/bench/main.ts',
  corpus: 'tests/corpus/main.ts',
  validateManifest: 'tests/manifest/main.ts',
  icons: 'assets/icons/make.ts',
};

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Nothing it was made of has changed since: this file, its sources and the versions of what they use. */
function isCurrent(list) {
  if (!existsSync(list)) return false;
  return Object.entries(JSON.parse(readFileSync(list, 'utf8'))).every(([file, time]) => changed(join(root, file)) === time);
}

/** One file of all sources of a program (a thousand small ones would take four times as long to load); libraries stay outside. */
function built(name, entry) {
  const file = join(out, `${name}.cjs`);
  const list = join(out, `${name}.json`);
  if (existsSync(file) && isCurrent(list)) return file;
  const started = Date.now();
  const { outputFiles, metafile } = require('esbuild').buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    // `import()` of a library takes the same file of it as `import` does.
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  const made = ['package-lock.json', 'src/apps/run.mjs', ...Object.keys(metafile.inputs)];
  const times = made.map((one) => [one, changed(join(root, one))]);
  mkdirSync(out, { recursive: true });
  // Written aside and renamed: two commands started at once never see half a file. The list comes last, and of a source that
  // changed meanwhile it knows no time: the next run makes the program again.
  for (const [path, text] of [
    [file, outputFiles[0].text],
    [list, JSON.stringify(Object.fromEntries(times.map(([one, time]) => [one, time < started ? time : 0])))],
  ]) {
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  }
  return file;
}

const [name, ...argv] = process.argv.slice(2);
const program = programs[name ?? ''];
if (program === undefined) {
  process.stderr.write(`Unknown program: ${name ?? ''}. Known: ${Object.keys(programs).join(', ')}\n`);
  process.exit(64);
}
// npm starts scripts in the project's folder; names of files are meant from where the command was typed.
if (name === 'thidua' && process.env.npm_lifecycle_event === name && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const { main } = require(built(name, program));
// Whoever reads our output may stop reading (`| head`): that is no error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
// process.exitCode, not process.exit: a large JSON document must reach a pipe whole.
process.exitCode = (await main(argv)) ?? 0;
