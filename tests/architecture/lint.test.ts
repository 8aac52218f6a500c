import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const planted = join(root, 'dist', 'planted-lint');

const FORBIDDEN: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['src/core/a.ts', 'export const now = new Date();', 'no-restricted-globals'],
  ['src/core/b.ts', 'export const chance = Math.random();', 'no-restricted-properties'],
  ['src/core/c.ts', 'export const book = Excel;', 'no-restricted-globals'],
  ['src/ui/a.tsx', 'export const book = Office.context;', 'no-restricted-globals'],
  ['src/hosts/xlsx/a.ts', 'export const book = Excel.run;', 'no-restricted-globals'],
  ['src/ui/b.tsx', 'export const Hello = () => <p>Xin chào</p>;', 'no-restricted-syntax'],
  ['src/ui/c.tsx', 'export const Hello = () => <button aria-label="Đóng" />;', 'no-restricted-syntax'],
  ['src/ui/d.tsx', "export const Hello = () => <p>{'Đóng'}</p>;", 'no-restricted-syntax'],
  ['src/core/f.ts', 'export const thing: any = 1;', 'no-restricted-syntax'],
  ['src/core/g.ts', 'export const text = (thing: unknown) => thing as string;', 'no-restricted-syntax'],
  ['src/ui/e.tsx', 'export const text = (thing: unknown) => thing as string;', 'no-restricted-syntax'],
  ['src/apps/workbench/a.tsx', 'export const Hello = () => <p>Hello</p>;', 'no-restricted-syntax'],
  ['src/text/a.ts', 'console.log(1);', 'no-console'],
  ['src/core/d.ts', 'try { f(); } catch (error) {}', 'no-empty'],
  ['src/core/e.ts', 'export const same = (a: unknown) => a == 1;', 'eqeqeq'],
  [
    'src/hosts/excel/a.ts',
    'export const f = async (context: Excel.RequestContext, names: string[]) => { for (const name of names) { await context.sync(); } };',
    'office-addins/no-context-sync-in-loop',
  ],
];

const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ['src/core/fine.ts', "export const kinds = ['a', 'b'] as const;"],
  ['src/core/domain/points.ts', 'export const brand = (thing: unknown) => thing as string;'],
  ['src/hosts/excel/fine.ts', 'export const run = Excel.run;'],
  ['src/apps/cli/fine.ts', 'export const now = new Date();'],
  ['src/ui/fine.tsx', 'export const Hello = (props: { text: string }) => <p className="wide">{props.text} · 1</p>;'],
];

interface FileReport {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null }[];
}

describe('lint bans', () => {
  let found: readonly string[] = [];

  beforeAll(() => {
    rmSync(planted, { recursive: true, force: true });
    for (const [file, text] of [...FORBIDDEN, ...ALLOWED]) {
      mkdirSync(dirname(join(planted, file)), { recursive: true });
      writeFileSync(join(planted, file), `${text}\n`);
    }
    const eslint = join(root, 'node_modules/eslint/bin/eslint.js');
    const config = join(root, 'tests/architecture/eslint.config.mjs');
    const run = spawnSync(process.execPath, [eslint, '--config', config, '--format', 'json', 'src'], {
      cwd: planted,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const report = JSON.parse(run.stdout) as readonly FileReport[];
    found = report.flatMap((file) =>
      file.messages.map((message) => `${file.filePath.slice(planted.length + 1)} ${message.ruleId ?? ''}`),
    );
  });

  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  it.each(FORBIDDEN)('%s: %s is refused by %s', (file, _text, rule) => {
    expect(found).toContain(`${file} ${rule}`);
  });

  it.each(ALLOWED)('%s: %s is fine', (file) => {
    expect(found.filter((message) => message.startsWith(`${file} `))).toEqual([]);
  });
});
