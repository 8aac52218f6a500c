import { SETTINGS, type Setting } from '../../../src/core/domain/policyLabels';
import { POLICY_TABLES } from '../../../src/core/domain/policyTables';
import { readPolicyRows } from '../../../src/core/read/readPolicySheet';
import { sheet, type CellInput } from '../../builders/workbook';

const read = (rows: readonly (readonly CellInput[])[]) => readPolicyRows(sheet('Cấu hình', rows), false);

/** CONTRACT §3.1, field by field. */
const FIELDS = {
  choice: [
    'period',
    'isDraft',
    'rounding.at',
    'caps.penaltyFloor',
    'rankBy',
    'ranking',
    'unassignedWithResult',
    'bandOn',
    'visibility',
    'reconcile.consensus',
    'paperStyle',
  ],
  choices: ['basis'],
  yesNo: ['caps.bonusMayExceedTotal', 'oneAwardPerUnit'],
  whole: ['year', 'rounding.decimals'],
  points: ['caps.total', 'caps.bonus', 'caps.penalty', 'reconcile.points'],
  share: ['reconcile.share'],
  text: ['clusterName'],
} as const;

/** A cell of each form and what it says. */
const SAMPLES: Readonly<Record<Setting['form']['kind'], readonly [typed: CellInput, value: unknown] | null>> = {
  choice: null,
  choices: null,
  yesNo: ['Có', true],
  whole: [7, 7],
  points: ['7,5', '7.5'],
  share: ['20%', '20'],
  text: ['Cụm 2', 'Cụm 2'],
};

/** Every word a setting takes, with what it stands for in JSON. */
function wordsOf({ form }: Setting): readonly (readonly [typed: CellInput, value: unknown])[] {
  if (form.kind === 'choice' || form.kind === 'choices')
    return form.choices.flatMap(({ value, words }) =>
      words.map((word) => [word, form.kind === 'choices' ? [value] : asJson(value)] as const),
    );
  const sample = SAMPLES[form.kind];
  return sample === null ? [] : [sample];
}

const asJson = (value: string): unknown => (value === 'true' ? true : value === 'false' ? false : value);
const at = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
      record,
    );

/** What each choice stands for: the words of CONTRACT §3.1, and of METHODS where that names them (§1.4, §4.4, §8). */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  period: ['year', 'half'],
  isDraft: ['true', 'false'],
  basis: ['agreed', 'review2', 'review1', 'self'],
  'rounding.at': ['criterion', 'group', 'total', 'none'],
  'caps.penaltyFloor': ['criterion', 'group', 'total'],
  rankBy: ['points', 'percent'],
  ranking: ['competition', 'dense', 'ordinal'],
  unassignedWithResult: ['ask', 'exclude', 'leaderShare'],
  bandOn: ['rounded', 'exact'],
  visibility: ['own', 'all'],
  'reconcile.consensus': ['median', 'mean', 'trimmed'],
  paperStyle: ['party', 'state'],
  'tieBreak.by': ['group', 'criterion', 'beforeBonus', 'bonus', 'penalty', 'votes', 'missing', 'self', 'decision'],
  'tieBreak.order': ['desc', 'asc'],
  'awards.quota.base': ['units', 'eligible'],
  'awards.quota.round': ['floor', 'halfUp'],
  'awards.vote.of': ['members', 'present', 'valid'],
  'awards.cutLine': ['decide', 'expand', 'exclude'],
  'severities.severity': ['error', 'warning', 'info'],
};

describe('the sheet `Cấu hình`', () => {
  it('takes the choices of the contract, no word standing for two', () => {
    const ofTables = POLICY_TABLES.flatMap(({ path, columns }) =>
      columns.map((column) => ({ ...column, path: `${path}.${column.path}` })),
    );
    const choices = [...SETTINGS, ...ofTables].flatMap(({ path, form }) =>
      form.kind === 'choice' || form.kind === 'choices' ? [{ path, choices: form.choices }] : [],
    );
    expect(Object.fromEntries(choices.map((one) => [one.path, one.choices.map(({ value }) => value)]))).toEqual(VALUES);
    for (const one of choices) {
      const words = one.choices.flatMap((choice) => choice.words);
      expect([one.path, new Set(words).size, words.filter((word) => word.trim() === '')]).toEqual([one.path, words.length, []]);
    }
  });

  it('has the settings of CONTRACT §3.1, each of its form', () => {
    const found = SETTINGS.map(({ path, form }) => `${path} ${form.kind}`).sort();
    expect(found).toEqual(
      Object.entries(FIELDS)
        .flatMap(([kind, paths]) => paths.map((path) => `${path} ${kind}`))
        .sort(),
    );
  });

  it.each(SETTINGS.map((setting) => [setting.path, setting] as const))(
    'reads %s under every label, in every word',
    (path, setting) => {
      const words = wordsOf(setting);
      expect(setting.labels.length * words.length).toBeGreaterThan(0);
      for (const label of setting.labels) {
        for (const [typed, value] of words) {
          const { record, problems } = read([
            ['Mục', 'Giá trị'],
            [label, typed],
          ]);
          expect([label, typed, problems, at(record, path)]).toEqual([label, typed, [], value]);
        }
      }
    },
  );

  it.each(SETTINGS.map((setting) => [setting.path, setting] as const))(
    '«Không» under %s is none where it may be none',
    (path, setting) => {
      const label = setting.labels[0] ?? '';
      const { record, problems } = read([
        ['Mục', 'Giá trị'],
        [label, 'Không có'],
      ]);
      const isText = setting.form.kind === 'text' && !setting.mayBeNone;
      if (setting.mayBeNone) expect([problems, at(record, path)]).toEqual([[], null]);
      else if (!isText) expect(problems.map(({ problem }) => problem)).toEqual(['notRead']);
    },
  );

  it('its settings may be none where the contract says null', () => {
    expect(
      SETTINGS.filter(({ mayBeNone }) => mayBeNone)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(
      [
        'caps.bonus',
        'caps.penalty',
        'caps.total',
        'clusterName',
        'period',
        'reconcile.consensus',
        'reconcile.points',
        'reconcile.share',
        'visibility',
        'year',
      ].sort(),
    );
  });
});

describe('the tables of `Cấu hình`', () => {
  /** CONTRACT §3.1: `awards[0].quota` is one cell, the bounds of a band are said once more where a person has them. */
  const COLUMNS: Readonly<Record<(typeof POLICY_TABLES)[number]['path'], readonly string[]>> = {
    tieBreak: ['by', 'number', 'order'],
    grades: ['name', 'from', 'to', 'below'],
    awards: [
      'id',
      'name',
      'quota.amount',
      'quota.base',
      'quota.round',
      'quota.atLeast',
      'minTotal',
      'minGrade',
      'places',
      'registered',
      'vote.threshold',
      'vote.of',
      'cutLine',
      'passDown',
    ],
    decisions: ['award', 'chosen', 'among', 'by', 'on', 'reason'],
    citations: ['field', 'document', 'from', 'to'],
    severities: ['rule', 'severity', 'reason'],
  };

  it('are those of the contract', () => {
    expect(Object.fromEntries(POLICY_TABLES.map(({ path, columns }) => [path, columns.map((one) => one.path)]))).toEqual(COLUMNS);
  });

  const choices = POLICY_TABLES.flatMap((table) =>
    table.columns.flatMap((column) =>
      column.form.kind === 'choice' ? [[`${table.path}.${column.path}`, table, column] as const] : [],
    ),
  );

  it.each(choices)('read %s in every word', (_, table, column) => {
    const words = wordsOf(column);
    expect(words.length).toBeGreaterThan(1);
    const others = table.columns.filter((one) => one !== column && !(table.onlyRead ?? []).includes(one.path));
    for (const [typed, value] of words) {
      const heading = [column, ...others].map(({ labels }) => labels[0] ?? '');
      // What a vote is counted of says something only beside what it takes.
      const beside = others.map(({ path }) => (path === 'vote.threshold' ? '80%' : null));
      const { record, problems } = read([[table.titles[0] ?? ''], heading, [typed, ...beside]]);
      const [row] = (at(record, table.path) ?? []) as readonly unknown[];
      expect([typed, problems, at(row, column.path)]).toEqual([typed, [], value]);
    }
  });

  it.each(POLICY_TABLES.map((table) => [table.path, table] as const))('know the columns of %s under every label', (_, table) => {
    for (const column of table.columns) {
      for (const label of column.labels) {
        expect(label.trim()).not.toBe('');
        const others = table.columns.filter((one) => one !== column);
        const heading = [label, ...others.map(({ labels }) => labels[0] ?? '')];
        const [typed] = wordsOf(column)[0] ?? [null];
        const { problems } = read([[table.titles[0] ?? ''], heading, [typed, ...others.map(() => null)]]);
        expect([label, problems.filter(({ problem }) => problem === 'unknownField')]).toEqual([label, []]);
      }
    }
  });
});
