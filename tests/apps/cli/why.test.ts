import { join } from 'node:path';
import * as v from 'valibot';
import { samples, thidua } from './thidua';

const perSchool = join(samples, 'cum-mau-moi-truong-mot-trang.xlsx');
const faulty = join(samples, 'cum-mau-co-loi.xlsx');

const whySchema = v.looseObject({
  file: v.string(),
  unit: v.looseObject({ id: v.string(), name: v.string(), cell: v.string() }),
  criterion: v.nullable(v.looseObject({ id: v.string(), maximum: v.nullable(v.string()) })),
  points: v.nullable(v.string()),
  total: v.nullable(v.string()),
  place: v.nullable(v.number()),
  sections: v.array(
    v.looseObject({
      name: v.string(),
      lines: v.array(v.looseObject({ code: v.string(), cells: v.array(v.string()), sentence: v.string() })),
    }),
  ),
});

describe('thidua why', () => {
  it('takes one criterion apart, with the cells', () => {
    const ran = thidua('why', perSchool, '--unit', 'Mẫu Một', '--criterion', 'II.8', '--json');
    expect(ran.code).toBe(0);
    const document = v.parse(whySchema, ran.json());
    expect([document.unit.name, document.criterion?.maximum, document.points]).toEqual(['Trường Chính trị Mẫu Một', '3', '2.25']);
    expect(document.sections.map(({ name }) => name)).toEqual(['values', 'rule', 'points', 'group', 'total']);
    expect(document.sections[0]?.lines.flatMap(({ cells }) => cells)).toContain("'1 Mẫu Một'!K22");
  });

  it('takes the whole scorecard apart: groups, total, place, grade, awards', () => {
    const document = v.parse(whySchema, thidua('why', perSchool, '--unit', 'u1', '--json').json());
    expect([document.criterion, document.place]).toEqual([null, 1]);
    expect(document.sections.map(({ name }) => name)).toEqual(['groups', 'total', 'place', 'grade', 'awards']);
  });

  it('speaks either language', () => {
    expect(thidua('why', perSchool, '--unit', 'u1').out).toMatch(/^Trường Chính trị Mẫu Một: vì sao có điểm/);
    expect(thidua('why', perSchool, '--unit', 'u1', '--lang', 'en').out).toContain('Place 1 of 6 ranked units');
  });

  it('says which findings withhold the places, and ends with 1', () => {
    const ran = thidua('why', faulty, '--unit', 'u1');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('Lỗi đang chặn xếp hạng');
  });

  it('offers the nearest names to one that nobody has, and prints nothing else', () => {
    const unit = thidua('why', perSchool, '--unit', 'Mẫu Mười', '--json');
    expect([unit.code, unit.out]).toEqual([64, '']);
    expect(unit.err).toMatch(/không có đơn vị «Mẫu Mười»\. Tên gần nhất: .*Trường Chính trị Mẫu Một/);
    const criterion = thidua('why', perSchool, '--unit', 'u1', '--criterion', 'II.99');
    expect(criterion.code).toBe(64);
    expect(criterion.err).toContain('không có tiêu chí «II.99»');
  });

  it('never picks one of several', () => {
    const ran = thidua('why', perSchool, '--unit', 'Trường Chính trị');
    expect(ran.code).toBe(64);
    expect(ran.err).toContain('có thể là nhiều đơn vị');
  });

  it('wants a unit and a file', () => {
    expect(thidua('why', perSchool).code).toBe(64);
    expect(thidua('why', '--unit', 'u1').code).toBe(64);
    expect(thidua('why', join(samples, 'không có.xlsx'), '--unit', 'u1').code).toBe(2);
  });
});
