// Who may import whom (README draws what comes of it). The order of the stages is written once; the rules follow from it.
const STAGES = [
  'recognise',
  'read',
  'score',
  'rank',
  'validate',
  'propose',
  'crossScore',
  'probe',
  'explain',
  'collect',
  'fix',
  'proofread',
  'year',
  'render',
  'papers',
];

/** Each host with the libraries it may use. */
const HOST_LIBRARIES = { xlsx: ['fflate', 'saxes', '@e965/xlsx'], memory: [], excel: [], grid: ['@univerjs'], docx: ['docx', 'easy-template-x'] };
/** Hosts that read and write Office files share what such a file is made of. */
const OFFICE_FILES = ['xlsx', 'docx'];

/** A folder may import its own files and those listed; everything else is an error with its sentence. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    only('shared-stands-alone', 'core/shared knows nothing of the project and no package.', '^src/core/shared/', []),
    only('workbook-is-plain-data', 'A workbook is data: core/workbook imports core/shared only.', '^src/core/workbook/', [
      '^src/core/shared/',
    ]),
    only(
      'domain-knows-no-stage',
      'The nouns know workbooks, never a stage; exact numbers are the one package, in points.ts.',
      '^src/core/domain/',
      ['^src/core/(workbook|shared)/', 'node_modules/fraction\\.js'],
    ),
    {
      name: 'exact-numbers-in-one-file',
      comment: 'Only core/domain/points.ts knows fraction.js: everyone else uses Points.',
      severity: 'error',
      from: { pathNot: '^src/core/domain/points\\.ts$' },
      to: { path: 'node_modules/fraction\\.js' },
    },
    ...STAGES.map((stage) =>
      only(
        `stage-${stage}-stands-alone`,
        `A stage takes nouns and returns nouns: core/${stage} calls no other stage and knows no regulation.`,
        `^src/core/${stage}/`,
        ['^src/core/(workbook|domain|shared)/'],
      ),
    ),
    only(
      'policies-are-values',
      'core/policies holds regulations and how one is read from JSON (valibot); it knows the nouns only.',
      '^src/core/policies/',
      ['^src/core/(workbook|domain|shared)/', 'node_modules/(valibot|@valibot)/'],
    ),
    only(
      'story-stays-in-core',
      'appraise.ts, publish.ts and result.ts join the stages and import nothing outside core.',
      '^src/core/[^/]+\\.ts$',
      ['^src/core/'],
    ),
    ...Object.entries(HOST_LIBRARIES).map(([host, libraries]) =>
      only(
        `host-${host}-carries`,
        `hosts/${host} carries workbooks: core/workbook, core/shared and its own library, no thinking, no other host.`,
        `^src/hosts/${host}/`,
        [
          '^src/core/(workbook|shared)/',
          ...(OFFICE_FILES.includes(host) ? ['^src/hosts/parts/'] : []),
          ...libraries.map((library) => `node_modules/${library}/`),
        ],
      ),
    ),
    only(
      'parts-serve-hosts',
      'hosts/parts is what Office files are made of (zip, XML, encodings): it knows no workbook, no document and no host.',
      '^src/hosts/parts/',
      ['^src/core/workbook/host\\.ts$', 'node_modules/(fflate|saxes)/'],
    ),
    {
      name: 'text-takes-only-types',
      comment: 'text words what core found: it may use types of core, and code only of points.ts and of address.ts.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: {
        pathNot: ['^src/text/', '^src/core/domain/points\\.ts$', '^src/core/workbook/address\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'text-knows-no-door',
      comment: 'text never imports ui, hosts or apps, not even their types.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/(ui|hosts|apps)/' },
    },
    {
      name: 'ui-knows-no-host-and-no-language',
      comment: 'ui draws what core found, in whatever language is handed to it: no hosts, no apps, no vi.ts or en.ts.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: ['^src/(hosts|apps)/', '^src/text/(vi|en)'] },
    },
    {
      name: 'ui-packages',
      comment: 'ui uses React and Fluent and nothing else from npm.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(react|react-dom|@fluentui|@types)/' },
    },
    {
      name: 'apps-do-not-know-each-other',
      comment: 'An app joins parts; what two apps share is a part.',
      severity: 'error',
      from: { path: '^src/apps/([^/]+)/' },
      to: { path: '^src/apps/[^/]+/', pathNot: '^src/apps/$1/' },
    },
    {
      name: 'nobody-imports-apps',
      comment: 'Apps are started, never imported.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/apps/' },
      to: { path: '^src/apps/' },
    },
    {
      name: 'core-is-pure',
      comment: 'core uses no Node module and no part of the outside.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-looks-inwards',
      comment: 'core imports only core.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-barrels',
      comment: 'Import the file that has the thing: index files hide who needs whom.',
      severity: 'error',
      from: {},
      to: { path: '^src/.*/index\\.tsx?$' },
    },
    {
      name: 'src-knows-no-tests',
      comment: 'What ships never imports tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-dev-packages',
      comment: 'What ships imports only what package.json ships; types are free.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/apps/(site/(buildPages|certificate)\\.ts|run\\.mjs)$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    { name: 'resolvable', comment: 'Every import exists.', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
    reporterOptions: { archi: { collapsePattern: '^src/(core/[^/]+|hosts/[^/]+|apps/[^/]+|text|ui)' } },
  },
};
