import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');

/** Texts that must not compile inside core, and a word the compiler's complaint must contain. */
const OUTSIDE = ['window', 'document', 'process', 'console', 'Excel', 'Office', 'require', 'setTimeout', 'fetch'];
const WRONG: readonly (readonly [what: string, text: string])[] = [
  ['a double where points are wanted', "import { add, points } from './domain/points'; export const two = add(points('1'), 1);"],
  ['points compared with a double', "import { points } from './domain/points'; export const less = points('1') < 2;"],
  ['a text where points are wanted', "import { add, points } from './domain/points'; export const two = add(points('1'), '1');"],
  [
    'a finding without its facts',
    "import type { Issue } from './domain/issue'; export const issue: Issue = { rule: 'RNG-04', code: 'scoreAboveMaximum', severity: 'error', blocks: 'ranking', place: { at: null, unit: null, criterion: null }, facts: {}, fix: null };",
  ],
  [
    'a sheet changed in place',
    "import type { Sheet } from './workbook/workbook'; export const rename = (sheet: Sheet) => { sheet.name = 'x'; };",
  ],
];
const RIGHT = "import { points } from './domain/points'; export const one = points('1');";
const UNWORDED =
  "import type { IssueWords } from './parts/issueWords'; export const words: IssueWords['byCode'] = { numberAsText: () => ({ what: '', why: '', advice: '' }) };";

/** What the compiler says of files that are not there, placed in the project as if they were. */
function complaints(project: string, files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const folder = join(root, project);
  const parsed = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    folder,
  );
  const texts = new Map(Object.entries(files).map(([file, text]) => [join(root, file), text]));
  const host = ts.createCompilerHost(parsed.options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => texts.has(name) || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile.call(host, name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...texts.keys()], parsed.options, host);
  return new Map(
    [...texts.keys()].map((path) => [
      path.slice(root.length + 1),
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    ]),
  );
}

describe('the types', () => {
  let inCore: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(() => {
    inCore = complaints('src/core', {
      ...Object.fromEntries(OUTSIDE.map((name) => [`src/core/planted-${name}.ts`, `export const outside = ${name};`])),
      ...Object.fromEntries(WRONG.map(([, text], index) => [`src/core/wrong-${index}.ts`, text])),
      'src/core/right.ts': RIGHT,
    });
  });

  it.each(OUTSIDE)('core does not know %s', (name) => {
    expect(inCore.get(`src/core/planted-${name}.ts`)?.join()).toContain(`'${name}'`);
  });

  it('core compiles with what it may know', () => {
    expect(inCore.get('src/core/right.ts')).toEqual([]);
  });

  it.each(WRONG.map(([what], index) => [what, index] as const))('%s does not compile', (_what, index) => {
    expect(inCore.get(`src/core/wrong-${index}.ts`)).not.toEqual([]);
  });

  it('a language without a sentence for a finding does not compile', () => {
    const said = complaints('.', { 'src/text/planted.ts': UNWORDED }).get('src/text/planted.ts') ?? [];
    expect(said.join()).toContain('is missing');
  });
});
