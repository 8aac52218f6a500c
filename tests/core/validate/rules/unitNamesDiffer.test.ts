import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P } from '../cleanCluster';
import type { Cluster } from '../clusterReading';
import { findings, onlyIssue } from '../findings';
import names from '../../../cases/methods/30-name-matching.json';

function named(first: string, second: string): Cluster {
  return { ...CLEAN, schools: [{ ...SCHOOL_M, name: first }, { ...SCHOOL_N, name: second }, SCHOOL_P], expected: undefined };
}

const duplicates = (first: string, second: string): readonly string[] =>
  findings(named(first, second)).flatMap((one) => (one.startsWith('DUP') ? [one.slice(0, 6)] : []));

describe('DUP-02 look-alike names', () => {
  it('Hoà Bình beside Hòa Bình is asked about', () => {
    expect(onlyIssue('DUP-02', named('Trường Hòa Bình', 'Trường Hoà Bình'))).toMatchObject({
      severity: 'warning',
      blocks: 'tick',
      facts: { name: 'Trường Hoà Bình', other: 'Trường Hòa Bình', otherCell: "'Trường Hòa Bình'!A1" },
      fix: { kind: 'ask', from: 'Trường Hoà Bình', to: 'Trường Hòa Bình' },
    });
  });

  it('case 30: names of one school are found to be one, as the same name or as a look-alike', () => {
    const all = names.input.names;
    const [first = '', ...others] = names.expected.sameAs_1.map((index) => all[index] ?? '');
    for (const other of others) expect(duplicates(first, other)).toHaveLength(1);
  });

  it('case 30: an eth typed for đ is a look-alike', () => {
    const [first = 0, second = 0] = names.expected['ethFix(U+00D0 -> U+0110)'];
    expect(duplicates(names.input.names[first] ?? '', names.input.names[second] ?? '')).toEqual(['DUP-02']);
  });

  it('tells one word in two spellings from two words: Hoà is Hòa, Hoa is not', () => {
    const differ = (first: string, second: string): unknown => onlyIssue('DUP-02', named(first, second)).facts;
    expect(differ('Trường Hòa Bình', 'Trường Hoà Bình')).toMatchObject({ differ: 'tonePlacement' });
    expect(differ('Trường Hòa Bình', 'Trường Hoa Bình')).toMatchObject({ differ: 'marks' });
    expect(differ('Trường Thuỷ Nguyên', 'Trường Thủy Nguyên')).toMatchObject({ differ: 'tonePlacement' });
    expect(differ('Trường Thanh Hóa', 'Trường Thanh Hoa')).toMatchObject({ differ: 'marks' });
  });

  it('names that differ in their letters are two schools', () => {
    expect(duplicates('Trường Hà Nam', 'Trường Hải Nam')).toEqual([]);
  });
});
