#!/usr/bin/env node
// Runs a program of ours straight from its TypeScript: `node src/apps/run.mjs thidua check FILE`.
// What changed since the last run is transpiled (not type-checked: that is `npm run types`) into dist/node, silently.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const out = join(root, 'dist', 'node');

/** Each program: the file whose `main(argv)` is called, and the folders it is made of. */
const CORE = ['src/core', 'src/hosts/parts', 'src/hosts/xlsx', 'src/text', 'assets'];
const SITE = ['src/core', 'src/text', 'src/apps/site'];
const programs = {
  thidua: { main: 'src/apps/cli/main.ts', from: [...CORE, 'src/hosts/docx', 'src/apps/cli'] },
  serve: { main: 'src/apps/site/serveWorkbench.ts', from: SITE },
  excel: { main: 'src/apps/site/serveExcel.ts', from: SITE },
  manifest: { main: 'src/apps/site/handOut.ts', from: SITE },
  samples: { main: 'assets/samples/make.ts', from: CORE },
  bench: { main: 'tests/bench/main.ts', from: [...CORE, 'src/hosts/docx', 'tests/bench'] },
  corpus: { main: 'tests/corpus/main.ts', from: [...CORE, 'tests/corpus', 'tests/builders'] },
  validateManifest: { main: 'tests/manifest/main.ts', from: ['src/apps/site', 'tests/manifest'] },
  icons: { main: 'assets/icons/make.ts', from: ['assets/icons'] },
};

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (/\.(ts|tsx|json)$/.test(entry.name) && entry.name !== 'tsconfig.json') yield path;
  }
}

function build(folders) {
  const require = createRequire(import.meta.url);
  let typescript = null;
  for (const top of folders) {
    if (!existsSync(join(root, top))) continue;
    for (const source of filesUnder(join(root, top))) {
      const target = join(out, relative(root, source)).replace(/\.tsx?$/, '.js');
      const changed = statSync(source).mtimeMs;
      // The copy carries its source's time; file systems keep it to the microsecond, not closer.
      if (existsSync(target) && Math.abs(statSync(target).mtimeMs - changed) < 1) continue;
      let text = readFileSync(source, 'utf8');
      if (!source.endsWith('.json')) {
        typescript ??= require('typescript');
        text = typescript.transpileModule(text, {
          fileName: source,
          compilerOptions: { module: 'CommonJS', target: 'ES2022', jsx: 'react-jsx', esModuleInterop: true },
        }).outputText;
      }
      mkdirSync(dirname(target), { recursive: true });
      // Written aside and renamed: two commands started at once never see half a file.
      const aside = `${target}.${process.pid}`;
      writeFileSync(aside, text);
      utimesSync(aside, changed / 1000, changed / 1000);
      renameSync(aside, target);
    }
  }
  const marker = join(out, 'package.json');
  if (!existsSync(marker)) writeFileSync(marker, '{"type":"commonjs"}\n');
}

const [name, ...argv] = process.argv.slice(2);
const program = programs[name ?? ''];
if (program === undefined) {
  process.stderr.write(`Unknown program: ${name ?? ''}. Known: ${Object.keys(programs).join(', ')}\n`);
  process.exit(64);
}
build(program.from);
// npm starts scripts in the project's folder; names of files are meant from where the command was typed.
if (name === 'thidua' && process.env.npm_lifecycle_event === name && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const { default: exported, main = exported?.main } = await import(
  pathToFileURL(join(out, program.main).replace(/\.tsx?$/, '.js')).href
);
// Whoever reads our output may stop reading (`| head`): that is no error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
// process.exitCode, not process.exit: a large JSON document must reach a pipe whole.
process.exitCode = (await main(argv)) ?? 0;
