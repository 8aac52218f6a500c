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

describe('RUL-02 sentence contradicts the maximum', () => {
  it('blocks the ranking, with the maximum it contradicts', () => {
    const text = 'Mỗi đề tài được 2 điểm, tối đa 30 điểm';
    expect(onlyIssue('RUL-02', sentence(text, 'contradictsMaximum', []))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      facts: { sentence: text, maximum: '25' },
    });
  });

  it('is not raised for a sentence that is only not understood', () => {
    expect(findings(sentence('Xét theo thực tế', 'notUnderstood', []))).toEqual(["RUL-01 'Bộ tiêu chí'!D5"]);
  });
});
