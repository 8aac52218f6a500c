// `npm run mutation -- [--sample N] [--seed S] [--wide] [--survivors] [FOLDER…]`: see README.md beside this file.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf } from './folderOf.mjs';
import { hashOf } from './plugin.mjs';
import { runsOf, verdicts } from './stryker.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const out = join(root, 'dist', 'mutation');
const core = join(root, 'src', 'core');
const survivorsFile = join(out, 'survivors.json');
const DETECTED = new Set(['Killed', 'Timeout']);
const COUNTED = new Set([...DETECTED, 'Survived', 'NoCoverage']);

function parsed(words) {
  const options = { sample: null, seed: '1', isWide: false, isAgain: false, folders: [] };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '--sample') options.sample = Number(words[(at += 1)]);
    else if (word === '--seed') options.seed = String(words[(at += 1)]);
    else if (word === '--wide') options.isWide = true;
    else if (word === '--survivors') options.isAgain = true;
    else options.folders.push(word);
  }
  if (options.folders.length === 0) {
    options.folders = [
      '.',
      ...readdirSync(core, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : [])),
    ];
  }
  const unknown = options.folders.filter((folder) => folder !== '.' && !existsSync(join(core, folder)));
  if (unknown.length > 0 || Number.isNaN(options.sample)) {
    process.stderr.write(`unknown: ${unknown.join(', ') || '--sample'}\n`);
    process.exit(64);
  }
  return options;
}

/** How much code a folder has: a sample is shared out by it. */
function sizeOf(folder, isTop = folder === '.') {
  const inside = join(core, folder);
  return readdirSync(inside, { withFileTypes: true }).reduce((size, one) => {
    const path = join(folder, one.name);
    if (one.isDirectory()) return isTop ? size : size + sizeOf(path, false);
    return one.name.endsWith('.ts') ? size + statSync(join(core, path)).size : size;
  }, 0);
}

/** Stryker gives its verdict on what no test reaches before it asks for the sample: of those, the same share counts. */
function counted(all, { sample, seed, only }) {
  const judged = all.filter(({ verdict, key }) => COUNTED.has(verdict) && (only === null || only.includes(key)));
  if (sample === null) return judged;
  const run = judged.filter(({ verdict }) => verdict !== 'NoCoverage');
  const last = run.map(({ key }) => hashOf(seed, key)).reduce((most, hash) => (hash > most ? hash : most), '');
  return judged.filter(({ verdict, key }) => verdict !== 'NoCoverage' || hashOf(seed, key) <= last);
}

const options = parsed(process.argv.slice(2));
mkdirSync(out, { recursive: true });
const previous = options.isAgain ? JSON.parse(readFileSync(survivorsFile, 'utf8')) : null;
const folders = previous === null ? options.folders : [...new Set(previous.map(({ file }) => folderOf(file)))];
const whole = folders.reduce((size, folder) => size + sizeOf(folder), 0);
const found = runsOf(folders).flatMap((run) => {
  const size = run.reduce((sum, folder) => sum + sizeOf(folder), 0);
  const clauses = {
    ...options,
    sample: options.sample === null ? null : Math.max(1, Math.round((options.sample * size) / whole)),
    only: previous === null ? null : previous.flatMap(({ key, file }) => (run.includes(folderOf(file)) ? [key] : [])),
  };
  const all = verdicts(root, run, clauses);
  if (all === null) process.exit(70);
  return counted(all, clauses);
});

const survivors = found.filter(({ verdict }) => !DETECTED.has(verdict));
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
const told = ({ file, line, column, mutatorName, verdict, original, replacement }) =>
  `${file}:${line}:${column} ${mutatorName} ${verdict}\n- ${oneLine(original)}\n+ ${oneLine(replacement)}\n`;
writeFileSync(
  survivorsFile,
  JSON.stringify(
    survivors.map(({ key, file }) => ({ key, file })),
    null,
    1,
  ),
);
writeFileSync(join(out, 'survivors.txt'), survivors.map(told).join('\n'));

const row = (name, some) => {
  const count = (verdict) => some.filter((one) => one.verdict === verdict).length;
  const killed = count('Killed') + count('Timeout');
  const score = some.length === 0 ? '–' : `${((100 * killed) / some.length).toFixed(1)} %`;
  return [name, some.length, count('Killed'), count('Timeout'), count('Survived'), count('NoCoverage'), score];
};
const names = [...new Set(found.map(({ file }) => folderOf(file)))].sort();
const table = [
  ['folder', 'mutants', 'killed', 'timeout', 'survived', 'not reached', 'score'],
  ...names.map((name) =>
    row(
      name,
      found.filter(({ file }) => folderOf(file) === name),
    ),
  ),
  row('all', found),
];
const line = (cells) => cells.map((cell, at) => String(cell)[at === 0 ? 'padEnd' : 'padStart'](12)).join(' ');
process.stdout.write(`${table.map(line).join('\n')}\nsurvivors: dist/mutation/survivors.txt\n`);
