import * as v from 'valibot';
import { thidua } from './thidua';

/** CONTRACT §3.2, the part `rule`. */
const ruleSchema = v.looseObject({
  sentence: v.string(),
  method: v.nullable(v.looseObject({ kind: v.string() })),
  readBack: v.string(),
  notUnderstood: v.array(v.string()),
});

describe('thidua rule', () => {
  it('prints how a sentence was understood, with the parameters of the rule book', () => {
    const ran = thidua('rule', 'Mỗi đề tài cấp tỉnh được 2 điểm, tối đa 6 điểm', '--json');
    expect(ran.code).toBe(0);
    expect(v.parse(ruleSchema, ran.json())).toMatchObject({
      sentence: 'Mỗi đề tài cấp tỉnh được 2 điểm, tối đa 6 điểm',
      method: { kind: 'perUnit', pointsPerUnit: '2', freeUnits: '0', max: '6' },
      readBack: 'Mỗi đơn vị kết quả được 2 điểm, tối đa 6 điểm.',
      notUnderstood: [],
    });
  });

  it('names the words that stopped it, and ends with 1', () => {
    const ran = thidua('rule', 'Mỗi đề tài được 2 điểm, tối đa 6 điểm, riêng đề tài cấp bộ được 4 điểm', '--json');
    expect(ran.code).toBe(1);
    expect(v.parse(ruleSchema, ran.json())).toMatchObject({ method: null, notUnderstood: ['riêng đề tài cấp bộ được 4 điểm'] });
  });

  it('says in either language what it understood', () => {
    const vi = thidua('rule', 'Có: 5 điểm; không: 0 điểm');
    const en = thidua('rule', 'Có: 5 điểm; không: 0 điểm', '--lang', 'en');
    expect(vi.out).toBe('Câu: Có: 5 điểm; không: 0 điểm\nHiểu là: Đạt được 5 điểm, không đạt 0 điểm.\n');
    expect(en.out).toBe('Sentence: Có: 5 điểm; không: 0 điểm\nUnderstood as: Met: 5 points; not met: 0 points.\n');
  });

  it('compares with the maximum it is told', () => {
    const ran = thidua('rule', 'Nhập điểm, tối đa 10 điểm', '--max', '8', '--json');
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ method: null, contradicts: true });
  });

  it('wants a sentence', () => {
    expect(thidua('rule').code).toBe(64);
    expect(thidua('rule', 'Có: 5 điểm', '--kind', 'sai').code).toBe(64);
  });
});
