// Draws who imports whom, folder by folder, into README.md between its two markers (`npm run structure`).
// With --check it writes nothing and fails when the drawing in README.md is not today's.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const readme = join(root, 'README.md');
const START = '<!-- structure: drawn by `npm run structure` -->';
const END = '<!-- /structure -->';

const report = JSON.parse(
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      'tests/architecture/imports.cjs',
      '--output-type',
      'json',
      'src',
    ],
    { cwd: root, maxBuffer: 1 << 28, encoding: 'utf8' },
  ),
);

/** `src/core/read/read.ts` is drawn in the box `core/read`. */
const box = (path) =>
  /^src\/(core\/[^/]+|hosts\/[^/]+|apps\/[^/]+|text|ui)(?=\/|$)/.exec(path.replace(/\.(tsx?|mjs)$/, ''))?.[1] ?? null;

const boxes = new Set();
const arrows = new Set();
for (const module of report.modules) {
  const from = box(module.source);
  if (from === null) continue;
  boxes.add(from);
  for (const { resolved } of module.dependencies) {
    const to = box(resolved);
    if (to !== null && to !== from) arrows.add(`${from} ${to}`);
  }
}
const id = (name) => name.replace(/[^a-zA-Z]/g, '_');
const inside = (top) => [...boxes].filter((name) => name === top || name.startsWith(`${top}/`)).sort();
// core/workbook, core/domain and core/shared are used by everything in core: those arrows would hide the others.
const ground = /^core\/(workbook|domain|shared)$/;
const lines = ['```mermaid', 'flowchart LR'];
for (const top of ['apps', 'ui', 'text', 'core', 'hosts']) {
  lines.push(`  subgraph ${top}_folder [${top}]`, ...inside(top).map((name) => `    ${id(name)}["${name}"]`), '  end');
}
for (const arrow of [...arrows].sort()) {
  const [from, to] = arrow.split(' ');
  if (from.startsWith('core/') && ground.test(to)) continue;
  lines.push(`  ${id(from)} --> ${id(to)}`);
}
lines.push('```');
const drawing = `${START}\n${lines.join('\n')}\n${END}`;

const before = readFileSync(readme, 'utf8');
const start = before.indexOf(START);
const end = before.indexOf(END);
if (start < 0 || end < start) throw new Error('README.md has lost the markers of the structure drawing.');
const after = before.slice(0, start) + drawing + before.slice(end + END.length);
if (process.argv.includes('--check')) {
  if (after !== before) {
    process.stderr.write('README.md shows an older structure: run `npm run structure`.\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(readme, after);
}
