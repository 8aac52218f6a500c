import { CLEAN } from '../cleanCluster';
import { clusterReading } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

const at = { sheet: 'Bộ tiêu chí', row: 5, column: 4 };

function sentence(
  text: string,
  problem: 'notUnderstood' | 'contradictsMaximum',
  words: readonly string[],
): ReturnType<typeof clusterReading> {
  const criteria = CLEAN.criteria.map((group) => ({
    ...group,
    rows: group.rows?.map((row) => (row.id === 'I.1' ? { ...row, sentence: text } : row)),
  }));
  return clusterReading({ ...CLEAN, criteria, more: { sentenceProblems: [{ criterion: 'I.1', at, problem, words }] } });
}

describe('RUL-01 sentence not understood', () => {
  it('says which words stopped the reading, and may be ticked', () => {
    expect(onlyIssue('RUL-01', sentence('Xét theo thực tế', 'notUnderstood', ['theo thực tế']))).toMatchObject({
      severity: 'warning',
      blocks: 'tick',
      place: { at, criterion: 'I.1' },
      facts: { sentence: 'Xét theo thực tế', words: ['theo thực tế'] },
    });
  });

  it('criteria without a sentence raise nothing', () => {
    expect(findings(CLEAN)).toEqual([]);
  });
});
