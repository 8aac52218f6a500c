import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { appraiseSchema, checkSchema } from './contractSchema';
import { samples, thidua } from './thidua';

const perSchool = join(samples, 'cum-mau-moi-truong-mot-trang.xlsx');
const summary = join(samples, 'cum-mau-bang-tong-hop.xlsx');
const faulty = join(samples, 'cum-mau-co-loi.xlsx');

describe('thidua on the samples', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'thidua-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([perSchool, summary, faulty])('%s gives a document with every field of the contract', (file) => {
    const ran = thidua('appraise', file, '--json');
    expect(v.safeParse(appraiseSchema, ran.json()).issues ?? []).toEqual([]);
  });

  it('check stops at the findings', () => {
    const document = v.parse(checkSchema, thidua('check', perSchool, '--json').json());
    expect(Object.keys(document)).not.toContain('standings');
  });

  it('both layouts of one cluster give the same standings', () => {
    const standings = [perSchool, summary].map((file) => {
      const document = v.parse(appraiseSchema, thidua(file, '--json').json());
      const names = new Map(document.units.map((unit) => [unit.id, unit.name]));
      const totals = new Map(document.scorecards.map((card) => [card.unit, card.total]));
      return document.standings.map((standing) => ({
        name: names.get(standing.unit),
        place: standing.place,
        wouldBePlace: standing.wouldBePlace,
        total: totals.get(standing.unit),
        grade: standing.grade,
      }));
    });
    expect(standings[0]).toHaveLength(7);
    expect(standings[0]?.some((standing) => standing.place === 1)).toBe(true);
    expect(standings[1]).toEqual(standings[0]);
  });

  it('exits 0 on the clean samples and 1 on the one with planted faults', () => {
    expect([perSchool, summary, faulty].map((file) => thidua('check', file).code)).toEqual([0, 0, 1]);
  });

  it('says the same thing twice: the seal and the whole document', () => {
    expect(thidua(perSchool, '--json').out).toBe(thidua(perSchool, '--json').out);
  });

  it('changes its seal when the policy changes', () => {
    const document = v.parse(appraiseSchema, thidua(perSchool, '--json').json());
    const policy = join(folder, 'quy-che.json');
    writeFileSync(policy, JSON.stringify({ ...document.policy, rankBy: 'percent' }));
    const changed = v.parse(appraiseSchema, thidua(perSchool, '--json', '--policy', policy).json());
    expect(changed.policy.rankBy).toBe('percent');
    expect(changed.seal).not.toBe(document.seal);
  });

  it('stops at a policy with an unknown field and says where', () => {
    const document = v.parse(appraiseSchema, thidua(perSchool, '--json').json());
    const policy = join(folder, 'quy-che-sai.json');
    writeFileSync(policy, JSON.stringify({ ...document.policy, lamTron: 2 }));
    const ran = thidua(perSchool, '--json', '--policy', policy);
    expect(ran.code).toBe(1);
    expect(v.parse(appraiseSchema, ran.json()).issues.map((issue) => issue.facts)).toContainEqual(
      expect.objectContaining({ path: 'lamTron' }),
    );
  });

  it('writes a copy whose appraisal is the same, and again over it', () => {
    const out = join(folder, 'Kết quả.xlsx');
    const before = readFileSync(perSchool);
    expect(thidua('write', perSchool, '--out', out).code).toBe(0);
    expect(readFileSync(perSchool).equals(before)).toBe(true);
    const first = v.parse(appraiseSchema, thidua(perSchool, '--json').json());
    const second = v.parse(appraiseSchema, thidua(out, '--json').json());
    expect(second.standings).toEqual(first.standings);
    expect(second.issues).toEqual(first.issues);
    expect(second.seal).toBe(first.seal);
    const again = join(folder, 'Kết quả lần hai.xlsx');
    expect(thidua('write', out, '--out', again).code).toBe(0);
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  });

  it('makes a template that it recognises itself', () => {
    const out = join(folder, 'Mẫu.xlsx');
    const units = join(folder, 'đơn vị.txt');
    writeFileSync(units, 'Trường mẫu Một\nTrường mẫu Hai\n\nTrường mẫu Ba\n');
    expect(thidua('template', '--out', out, '--units', units).code).toBe(0);
    const ran = thidua('check', out, '--json');
    const document = v.parse(checkSchema, ran.json());
    expect(document.units.map((unit) => unit.name)).toEqual(['Trường mẫu Một', 'Trường mẫu Hai', 'Trường mẫu Ba']);
    expect(
      document.criteria.filter((criterion) => criterion.kind === 'points' && criterion.method.kind !== '' && criterion.level > 1),
    ).toHaveLength(40);
  });
});
