// `npm run mutation -- [--sample N] [--seed S] [--wide] [--survivors] [FOLDER…]`: see README.md beside this file.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf } from './folderOf.mjs';
import { mutantsOf, verdicts } from './stryker.mjs';

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

/** A seeded sample: the mutants with the smallest hash. */
function sampled(mutants, { sample, seed }) {
  const hash = ({ key }) => createHash('sha1').update(`${seed}\n${key}`).digest('hex');
  const hashed = mutants.map((mutant) => ({ mutant, hash: hash(mutant) })).sort((a, b) => (a.hash < b.hash ? -1 : 1));
  return hashed.slice(0, sample).map(({ mutant }) => mutant);
}

/** All mutants of a folder are many: then each folder is judged in a run of its own. */
function runsOf(mutants, { sample, isAgain }) {
  if (sample !== null || isAgain) return [mutants];
  return [...new Set(mutants.map(({ file }) => folderOf(file)))].map((folder) =>
    mutants.filter(({ file }) => folderOf(file) === folder),
  );
}

const orStop = (result) => result ?? process.exit(70);

const options = parsed(process.argv.slice(2));
mkdirSync(out, { recursive: true });
const previous = options.isAgain ? JSON.parse(readFileSync(survivorsFile, 'utf8')) : null;
const all = orStop(
  mutantsOf(root, previous === null ? options.folders : [...new Set(previous.map(({ file }) => folderOf(file)))]),
);
const again = new Set(previous?.map(({ key }) => key));
const asked = previous === null ? all : all.filter(({ key }) => again.has(key));
const chosen = options.sample === null ? asked : sampled(asked, options);
const found = runsOf(chosen, options)
  .flatMap((run) => orStop(verdicts(root, run, options.isWide)))
  .filter(({ verdict }) => COUNTED.has(verdict));

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
