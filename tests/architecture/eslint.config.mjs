// What types and import rules cannot see. In flat configuration a later block replaces a rule's options: each block repeats what it keeps.
import parser from '@typescript-eslint/parser';
import office from 'eslint-plugin-office-addins';

const officeNames = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: `${name} belongs to src/hosts/excel and the start of the task pane.`,
}));
const clock = [
  { name: 'Date', message: 'core has no clock: take the date as an argument.' },
  { name: 'performance', message: 'core has no clock.' },
];
const random = [
  { object: 'Math', property: 'random', message: 'core has no randomness: take a seeded generator as an argument.' },
];
/** Types that give up: a cast belongs only where a brand is made, in points.ts. `as const` is no cast. */
const casts = [
  { selector: 'TSAnyKeyword', message: 'Say what it is: unknown, a union, a generic.' },
  {
    selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"]):not([typeAnnotation.type="TSUnknownKeyword"])',
    message: 'Let types carry the rules: no cast outside a brand.',
  },
];
/** A word of two letters or more between JSX tags, or as a visible attribute. */
const sentences = [
  { selector: 'JSXText[value=/\\p{L}{2,}/u]', message: 'Words belong to src/text.' },
  {
    selector: 'JSXExpressionContainer > Literal[value=/\\p{L}{2,}/u]:not(JSXAttribute Literal)',
    message: 'Words belong to src/text.',
  },
  {
    selector: 'JSXAttribute[name.name=/^(title|label|placeholder|alt|aria-label)$/] > Literal[value=/\\p{L}{2,}/u]',
    message: 'Words belong to src/text.',
  },
];

export default [
  { ignores: ['dist/**', 'node_modules/**'] },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'assets/**/*.ts'],
    languageOptions: { parser, parserOptions: { ecmaVersion: 'latest', sourceType: 'module', ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-debugger': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-globals': ['error', ...officeNames], 'no-console': 'error' } },
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...officeNames, ...clock], 'no-restricted-properties': ['error', ...random] },
  },
  { files: ['src/**/*.ts', 'src/**/*.tsx'], rules: { 'no-restricted-syntax': ['error', ...casts] } },
  { files: ['src/core/domain/points.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/ui/**/*.tsx', 'src/apps/**/*.tsx'], rules: { 'no-restricted-syntax': ['error', ...casts, ...sentences] } },
  {
    files: ['src/hosts/excel/**/*.ts', 'src/apps/taskpane/**/*.{ts,tsx}', 'src/apps/commands/**/*.ts'],
    plugins: { 'office-addins': office },
    rules: {
      'no-restricted-globals': 'off',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
];
