import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimalText, toNumber } from '../../src/core/domain/points';
import { clusterFigure } from '../../src/core/year/clusterTotals';
import { yearReview } from '../../src/core/yearReview';
import { sheet, workbook } from '../builders/workbook';
import {
  historySheet,
  membersSheet,
  nameIn,
  registrationSheet,
  split,
  standardSheet,
  statisticsRows,
  targetsSheet,
  type Clusters,
  type Quantity,
} from './clusters';

/** The figures of the real clusters are no part of the repository; where they lie beside it, they come out as they are stated there. */
const FILE = join(__dirname, '../../../shared/data/clusters.json');
const known = existsSync(FILE);
const data: Clusters = known ? JSON.parse(readFileSync(FILE, 'utf8')) : { clusters: [], schools: [] };
const [border, mekong] = data.clusters;
const [school] = data.schools;

const review = (...sheets: readonly ReturnType<typeof sheet>[]) => yearReview(workbook(...sheets), null);
/** `Name: total` of every row of statistics, as the register has them. */
const totals = (of: ReturnType<typeof review>): readonly string[] =>
  of.book.statistics.flatMap(({ rows }) =>
    rows.map((row) => {
      const { value } = clusterFigure(row);
      return `${row.text}: ${value === null ? '-' : toNumber(value)}`;
    }),
  );
const stated = (all: readonly Quantity[]): readonly string[] =>
  all.flatMap(({ name, values, parts = [] }) => [
    `${name}: ${values.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0)}`,
    ...parts.flatMap(([, of]) => stated(of)),
  ]);

describe('the real clusters', () => {
  it('lie beside the repository, or nothing is said of them', () => {
    expect(data.clusters).toHaveLength(known ? 2 : 0);
  });

  if (border === undefined || mekong === undefined || school === undefined) return;

  it.each([
    ['of the northern border', border, 2022],
    ['of the Mekong delta', mekong, 2021],
  ])('S1 %s: members of the year, and everybody’s posts in their years', (_, cluster, year) => {
    const { book, year: found, turns, findings, names } = review(membersSheet(cluster));
    expect(found).toBe(year);
    expect(book.members.filter((one) => one.year === year).map(({ unit }) => unit)).toEqual(
      cluster.members.map(({ name }) => name),
    );
    expect(book.members.filter((one) => one.year === year)).toHaveLength(cluster.memberCount);
    const posts = cluster.roles.map(({ year: of, role, unit }) => `${of} ${role} ${nameIn(cluster, unit)}`);
    const read = book.members.flatMap(({ year: of, roles, unit }) =>
      roles.map((role) => `${of} ${role} ${names.official(unit)}`),
    );
    expect(read.filter((one) => !one.includes(' member ')).sort()).toEqual([...posts].sort());
    const led = cluster.roles.filter(({ role, year: of }) => role === 'leader' && of <= year);
    for (const { unit, year: of } of led) expect(turns.find((turn) => turn.unit === nameIn(cluster, unit))?.led).toContain(of);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('S10: what the Mekong cluster proposed in 2021', () => {
    const { book } = review(historySheet(mekong, 2021));
    expect(book.history.map(({ unit, award, state }) => `${unit}: ${award} (${state})`)).toEqual(
      mekong.awards.map(({ unit, award }) => `${nameIn(mekong, unit)}: ${award} (proposed)`),
    );
  });

  it('S2, S6, S7: every total of Lai Châu with its parts adds up, but for the one that stands alone against 990', () => {
    const { staff, training, research, sentToTraining } = school;
    const ofKind = (key: 'classes' | 'trainees', unit: string): Quantity => ({
      name: key,
      unit,
      values: [training.statedTotal[key]],
      parts: [
        [
          'Hệ',
          training.streams.map(({ vi, statedTotal, rows }): Quantity => ({
            name: vi,
            unit,
            values: [statedTotal[key]],
            parts: [split('Loại lớp', unit, rows.map((row) => [row.kind, row[key]] as const))], // prettier-ignore
          })),
        ],
      ],
    });
    const { total: lecturers, byRank } = staff.lecturers;
    const all: readonly Quantity[] = [
      { name: 'staff', unit: 'người', values: [staff.total], parts: [split('Giới tính', 'người', staff.bySex), split('Trình độ', 'người', staff.byDegree)] }, // prettier-ignore
      { name: 'lecturers', unit: 'người', values: [lecturers], parts: [split('Ngạch', 'người', byRank)] },
      ofKind('classes', 'lớp'),
      ofKind('trainees', 'học viên'),
      { name: 'papers', unit: 'bài', values: [research.papers], parts: [split('Hội thảo', 'bài', research.seminars.map(({ papers }, at) => [`hội thảo ${at + 1}`, papers] as const))] }, // prettier-ignore
      { name: 'sent', unit: 'người', values: [sentToTraining.statedTotal], parts: [split('Loại', 'người', sentToTraining.rows.map(({ kind, value }) => [kind, value] as const))] }, // prettier-ignore
    ];
    const found = review(
      sheet('Thống kê', statisticsRows('Cụm thi đua số 2 – Năm 2022 – Kỳ: 6 tháng đầu năm', [nameIn(border, school.unit)], all)),
    );
    expect(totals(found)).toEqual(stated(all));
    const [wrong, ...others] = found.findings;
    expect(others).toEqual([]);
    expect(wrong).toMatchObject({ code: 'partsDiffer', facts: { name: 'trainees', total: '996', sum: '990', difference: '6' } });
  });

  it('S2: the staff of cluster 2 by degree adds up to the 314, by political theory it is a subset', () => {
    if (border.staff === undefined) throw new Error('cluster 2 states its staff');
    const { total, unit, byDegree, byPoliticalTheory } = border.staff;
    const parts = [split('Trình độ', unit, byDegree), split('Trong đó: lý luận chính trị', unit, byPoliticalTheory)];
    const all: readonly Quantity[] = [{ name: 'staff', unit, values: [total], parts }];
    const found = review(sheet('Thống kê', statisticsRows('Cụm thi đua số 2 – Năm 2022', [], all)));
    expect([totals(found), found.findings]).toEqual([stated(all), []]);
  });

  it('S12: the sums of the Mekong cluster, those of single schools added as they were given', () => {
    const own = mekong.statistics.filter(({ period }) => period === '2021');
    const units = mekong.members.map(({ name }) => name);
    const cells = (parts: readonly (readonly [string, number])[]) =>
      mekong.members.map(({ id }) => parts.find(([unit]) => unit === id)?.[1] ?? null);
    const all = own.map(({ what, unit, value, parts }): Quantity => ({
      name: what,
      unit,
      values: parts === undefined ? [...units.map(() => null), value] : cells(parts),
    }));
    const found = review(sheet('Thống kê', statisticsRows('Cụm thi đua số 9 – Năm 2021', units, all)));
    expect(totals(found)).toEqual(own.map(({ what, value }) => `${what}: ${value}`));
    expect(found.findings).toEqual([]);
  });

  it('S3: the plan of Lai Châu on its staff of 35: 7 excellent, 32 advanced workers, only 4 fighters fit on those', () => {
    const { workings } = review(targetsSheet(border, school));
    const fits = new Map(workings.targets.map(({ target, fits: of }) => [target.id, of]));
    expect(workings.targets).toHaveLength(school.targets.rows.length);
    expect(fits.get('T6')).toEqual({ from: 7, to: 7 });
    expect(fits.get('T7')).toEqual({ from: 32, to: null });
    expect(fits.get('T8')).toEqual({ from: 4, to: 4 });
  });

  it('S4, S11: what Lai Châu registered for, and how far it is from the standard school', () => {
    const { book, workings } = review(registrationSheet(border, school), standardSheet(border, school));
    expect(book.registrations.map(({ titles }) => titles)).toEqual([school.registered.titles]);
    const [state] = workings.standard;
    const { criteriaMet, criteriaTotal, targetYear } = school.standardSchool;
    expect(state?.criteria === null || state === undefined ? null : toNumber(state.criteria)).toBe(criteriaTotal);
    expect(state?.gap === null || state === undefined ? null : toNumber(state.gap)).toBe(criteriaTotal - criteriaMet);
    expect(state?.percent === null || state === undefined ? null : decimalText(state.percent, 2)).toBe('47.27');
    expect(state?.state.targetYear).toBe(targetYear);
  });
});
