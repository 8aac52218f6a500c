import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { cellText } from '../../../src/core/workbook/cell';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { samples, thidua } from './thidua';

const last = join(samples, 'cum-mau-moi-truong-mot-trang.xlsx');
const SENTENCE = 'Mỗi đề tài, đề án được 1 điểm, tối đa 5 điểm';

const criterion = v.looseObject({ id: v.string(), number: v.string(), text: v.string(), maximum: v.nullable(v.string()) });
const compared = v.looseObject({
  before: v.string(),
  after: v.string(),
  added: v.array(criterion),
  removed: v.array(criterion),
  changed: v.array(v.looseObject({ before: criterion, after: criterion, what: v.array(v.string()) })),
  policy: v.array(v.looseObject({ path: v.string() })),
  settings: v.array(v.looseObject({ label: v.string(), before: v.string(), after: v.string() })),
});
const rehearsed = v.looseObject({
  isRehearsal: v.literal(true),
  with: v.string(),
  units: v.array(
    v.looseObject({
      name: v.string(),
      placeBefore: v.nullable(v.number()),
      placeAfter: v.nullable(v.number()),
      hasMoved: v.boolean(),
    }),
  ),
  policy: v.looseObject({ rounding: v.looseObject({ decimals: v.number() }) }),
  issues: v.array(v.looseObject({ rule: v.string() })),
});
const appraised = v.looseObject({
  policy: v.looseObject({}),
  units: v.array(v.looseObject({ id: v.string(), name: v.string() })),
  standings: v.array(v.looseObject({ unit: v.string(), place: v.nullable(v.number()) })),
});

describe('two years', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-years-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  /** The sample with another sentence for its criterion 3.1, wherever it stands. */
  async function thisYear(): Promise<string> {
    const host = xlsxHost(readFileSync(last), 'Năm nay.xlsx');
    const cells = (await host.read()).sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, columns]) =>
        [...columns].flatMap(([column, cell]) =>
          cellText(cell).startsWith('Mỗi đề tài, đề án được')
            ? [{ at: { sheet: name, row, column }, value: { kind: 'text' as const, text: SENTENCE } }]
            : [],
        ),
      ),
    );
    await host.apply([{ kind: 'setCells', cells }]);
    return write('Năm nay.xlsx', host.bytes());
  }

  it('compare names what was changed, in words and as JSON, and writes nothing', async () => {
    const after = await thisYear();
    const ran = thidua('compare', last, after, '--json');
    expect(ran.code).toBe(0);
    const found = v.parse(compared, ran.json());
    expect([found.added, found.removed, found.policy]).toEqual([[], [], []]);
    expect(found.changed.map((one) => [one.after.number, one.what])).toEqual([['3.1', ['sentence']]]);
    const told = thidua('compare', last, after).out;
    expect(told).toContain('Đổi 1 tiêu chí');
    expect(told).toContain(`thành «${SENTENCE}»`);
    expect(thidua('compare', last, last, '--lang', 'en').out).toContain('No difference.');
  });

  it('compare with another policy names the settings by their words', () => {
    const { policy } = v.parse(appraised, thidua('appraise', last, '--json').json());
    const file = write('policy.json', JSON.stringify({ ...policy, rankBy: 'percent' }));
    const found = v.parse(compared, thidua('compare', last, last, '--policy', file, '--json').json());
    expect(found.policy.map(({ path }) => path)).toEqual(['rankBy']);
    expect(found.settings.map(({ label }) => label)).toEqual(['Xếp hạng theo']);
  });

  it('rehearse under its own policy moves nobody, and says that it is a rehearsal', () => {
    const ran = thidua('rehearse', last, '--with', last, '--json');
    expect(ran.code).toBe(0);
    const found = v.parse(rehearsed, ran.json());
    const own = v.parse(appraised, thidua('appraise', last, '--json').json());
    const names = new Map(own.units.map(({ id, name }) => [id, name]));
    const places = (all: readonly (readonly [string | undefined, number | null])[]) => new Map(all);
    expect(places(found.units.map(({ name, placeAfter }) => [name, placeAfter]))).toEqual(
      places(own.standings.map(({ unit, place }) => [names.get(unit), place])),
    );
    expect(found.units.some(({ hasMoved }) => hasMoved)).toBe(false);
    const told = thidua('rehearse', last, '--with', last).out;
    expect(told).toContain('Diễn tập, không phải kết quả');
    expect(told).toContain('Không đơn vị nào đổi hạng hay đổi danh hiệu.');
  });

  it('rehearse under a policy of JSON uses it, and says what is wrong with one that cannot be read', () => {
    const { policy } = v.parse(appraised, thidua('appraise', last, '--json').json());
    const whole = write('whole.json', JSON.stringify({ ...policy, rounding: { at: 'total', decimals: 0 } }));
    const found = thidua('rehearse', last, '--policy', whole, '--json');
    expect([found.code, v.parse(rehearsed, found.json()).policy.rounding.decimals]).toEqual([0, 0]);
    const wrong = write('wrong.json', JSON.stringify({ ...policy, rounding: { at: 'ở đâu đó', decimals: 2 } }));
    const refused = thidua('rehearse', last, '--policy', wrong, '--json');
    expect([refused.code, v.parse(rehearsed, refused.json()).issues.map(({ rule }) => rule)]).toEqual([1, ['CFG-07']]);
  });

  it.each<[number, readonly string[]]>([
    [64, ['compare', last]],
    [64, ['compare', last, last, last]],
    [64, ['rehearse', last]],
    [64, ['rehearse', last, '--with', last, '--policy', 'x.json']],
    [2, ['compare', last, 'không có.xlsx']],
    [2, ['rehearse', last, '--with', 'không có.xlsx']],
    [2, ['rehearse', last, '--policy', 'không có.json']],
  ])('ends with %i for %j', (code, argv) => {
    expect(thidua(...argv).code).toBe(code);
  });

  it('ends with 1 where the figures of last year have no places', () => {
    const faulty = join(samples, 'cum-mau-co-loi.xlsx');
    const ran = thidua('rehearse', faulty, '--with', last);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('còn lỗi chặn xếp hạng');
  });
});
