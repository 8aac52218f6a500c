import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const planted = join(root, 'dist', 'planted-imports');

/** One forbidden import each: the file, what it imports, and the rule that must catch it. */
const FORBIDDEN: readonly (readonly [from: string, imports: string, rule: string])[] = [
  ['src/core/shared/a.ts', '../domain/points', 'shared-stands-alone'],
  ['src/core/workbook/a.ts', '../domain/points', 'workbook-is-plain-data'],
  ['src/core/domain/a.ts', '../read/read', 'domain-knows-no-stage'],
  ['src/core/domain/b.ts', 'fraction.js', 'exact-numbers-in-one-file'],
  ['src/core/score/a.ts', 'fraction.js', 'exact-numbers-in-one-file'],
  ['src/core/recognise/a.ts', '../read/read', 'stage-recognise-stands-alone'],
  ['src/core/read/a.ts', '../recognise/recognise', 'stage-read-stands-alone'],
  ['src/core/read/b.ts', '../policies/draftPolicy', 'stage-read-stands-alone'],
  ['src/core/score/b.ts', '../read/read', 'stage-score-stands-alone'],
  ['src/core/rank/a.ts', '../score/score', 'stage-rank-stands-alone'],
  ['src/core/validate/a.ts', '../score/score', 'stage-validate-stands-alone'],
  ['src/core/propose/a.ts', '../rank/rank', 'stage-propose-stands-alone'],
  ['src/core/collect/a.ts', '../read/read', 'stage-collect-stands-alone'],
  ['src/core/proofread/a.ts', '../read/read', 'stage-proofread-stands-alone'],
  ['src/core/collect/b.ts', '../policies/draftPolicy', 'stage-collect-stands-alone'],
  ['src/core/render/a.ts', '../propose/propose', 'stage-render-stands-alone'],
  ['src/core/papers/a.ts', '../propose/propose', 'stage-papers-stands-alone'],
  ['src/core/papers/b.ts', '../policies/draftPolicy', 'stage-papers-stands-alone'],
  ['src/core/papers/c.ts', 'docx', 'stage-papers-stands-alone'],
  ['src/core/policies/a.ts', '../read/read', 'policies-are-values'],
  ['src/core/a.ts', '../text/vi', 'story-stays-in-core'],
  ['src/core/read/c.ts', 'node:fs', 'core-is-pure'],
  ['src/core/read/d.ts', '../../hosts/memory/memoryHost', 'core-looks-inwards'],
  ['src/hosts/xlsx/a.ts', '../memory/memoryHost', 'host-xlsx-carries'],
  ['src/hosts/excel/a.ts', '../../core/domain/points', 'host-excel-carries'],
  ['src/hosts/memory/a.ts', '../../text/vi', 'host-memory-carries'],
  ['src/hosts/memory/b.ts', 'fflate', 'host-memory-carries'],
  ['src/hosts/excel/b.ts', 'saxes', 'host-excel-carries'],
  ['src/hosts/docx/a.ts', '../memory/memoryHost', 'host-docx-carries'],
  ['src/hosts/docx/b.ts', '../../core/domain/points', 'host-docx-carries'],
  ['src/hosts/xlsx/e.ts', 'docx', 'host-xlsx-carries'],
  ['src/hosts/grid/a.ts', '../xlsx/xlsxHost', 'host-grid-carries'],
  ['src/hosts/grid/b.ts', 'fflate', 'host-grid-carries'],
  ['src/hosts/xlsx/d.ts', '@univerjs/core', 'host-xlsx-carries'],
  ['src/hosts/parts/a.ts', '../memory/memoryHost', 'parts-serve-hosts'],
  ['src/hosts/excel/c.ts', '../parts/zip', 'host-excel-carries'],
  ['src/text/a.ts', '../core/score/score', 'text-takes-only-types'],
  ['src/text/b.ts', '../ui/panel', 'text-knows-no-door'],
  ['src/ui/a.ts', '../hosts/memory/memoryHost', 'ui-knows-no-host-and-no-language'],
  ['src/ui/b.ts', '../text/vi', 'ui-knows-no-host-and-no-language'],
  ['src/ui/c.ts', 'fflate', 'ui-packages'],
  ['src/apps/cli/a.ts', '../taskpane/taskpane', 'apps-do-not-know-each-other'],
  ['src/core/rank/b.ts', '../../apps/cli/main', 'nobody-imports-apps'],
  ['src/core/rank/c.ts', './d', 'no-cycles'],
  ['src/apps/cli/b.ts', '../../ui/index', 'no-barrels'],
  ['src/apps/cli/c.ts', '../../../tests/helper', 'src-knows-no-tests'],
  ['src/apps/cli/d.ts', 'exceljs', 'no-dev-packages'],
  ['src/apps/cli/e.ts', './nowhere', 'resolvable'],
];

/** Imports that DESIGN allows: none of these may be reported. */
const ALLOWED: readonly (readonly [from: string, imports: string])[] = [
  ['src/core/domain/points.ts', 'fraction.js'],
  ['src/core/read/fine.ts', '../domain/points'],
  ['src/core/score/fine.ts', '../shared/fold'],
  ['src/core/fine.ts', './read/read'],
  ['src/hosts/xlsx/fine.ts', 'fflate'],
  ['src/hosts/docx/fine.ts', '../parts/zip'],
  ['src/hosts/docx/fine2.ts', 'docx'],
  ['src/core/papers/fine.ts', '../domain/points'],
  ['src/ui/fine.ts', 'react'],
  ['src/apps/cli/fine.ts', '../../text/vi'],
  ['src/text/fine.ts', '../core/domain/points'],
];

/** What the planted files import; empty of imports themselves. */
const GROUND = [
  'src/core/shared/fold.ts',
  'src/core/read/read.ts',
  'src/core/recognise/recognise.ts',
  'src/core/score/score.ts',
  'src/core/rank/rank.ts',
  'src/core/propose/propose.ts',
  'src/core/policies/draftPolicy.ts',
  'src/hosts/memory/memoryHost.ts',
  'src/hosts/parts/zip.ts',
  'src/text/vi.ts',
  'src/ui/panel.ts',
  'src/ui/index.ts',
  'src/apps/taskpane/taskpane.ts',
  'src/apps/cli/main.ts',
  'tests/helper.ts',
];

interface Report {
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}

describe('import rules', () => {
  let found: readonly string[] = [];

  beforeAll(() => {
    rmSync(planted, { recursive: true, force: true });
    for (const file of GROUND) plant(file, 'export const thing = 1;\n');
    for (const [file, imports] of [...FORBIDDEN, ...ALLOWED])
      plant(file, `import * as imported from '${imports}';\nexport const used = imported;\n`);
    plant('src/core/rank/d.ts', "import * as imported from './c';\nexport const used = imported;\n");
    plant('tsconfig.json', '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "Bundler", "jsx": "react-jsx" } }');
    plant(
      'package.json',
      JSON.stringify({
        name: 'planted',
        dependencies: { 'fraction.js': '*', fflate: '*', react: '*', docx: '*' },
        devDependencies: { exceljs: '*' },
      }),
    );
    const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const rules = join(root, 'tests/architecture/imports.cjs');
    const run = spawnSync(process.execPath, [cruise, '--config', rules, '--output-type', 'json', 'src'], {
      cwd: planted,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const report = JSON.parse(run.stdout) as Report;
    found = report.summary.violations.map((violation) => `${violation.from} ${violation.rule.name}`);
  });

  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  it.each(FORBIDDEN)('%s may not import %s (%s)', (from, _imports, rule) => {
    expect(found).toContain(`${from} ${rule}`);
  });

  it.each(ALLOWED)('%s may import %s', (from) => {
    expect(found.filter((violation) => violation.startsWith(`${from} `))).toEqual([]);
  });
});

function plant(file: string, text: string): void {
  const path = join(planted, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
