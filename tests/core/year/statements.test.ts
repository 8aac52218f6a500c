import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proofread } from '../../../src/core/proofread/proofread';
import { readYearBook } from '../../../src/core/read/year/readYearBook';
import { statements } from '../../../src/core/year/statements';
import { reportLines } from '../../../src/core/proofread/text/reportText';
import { year } from '../../../src/text/vi/year';
import { sheet, workbook } from '../../builders/workbook';

const CASES = join(__dirname, '..', '..', 'cases', 'year');

/** The paragraph of a report that states the statistics of a case, and what proofreading finds in it. */
function stated(name: string) {
  const { sheets } = JSON.parse(readFileSync(join(CASES, name, 'input.json'), 'utf8'));
  const book = readYearBook(workbook(...sheets.map((one: { name: string; rows: [] }) => sheet(one.name, one.rows))));
  const all = book.statistics.flatMap((one) => statements(one, null));
  const text = all.map((one) => year.report.statement(one)).join('\n');
  return { all, text, found: proofread(reportLines(text)) };
}

describe('the paragraph of the report that states the statistics (DOMAIN S5)', () => {
  it.each(['S2-staff-of-lai-chau-and-cluster-2', 'S7-research-of-lai-chau'])(
    '%s: proofreading finds every sum, and no wrong one',
    (name) => {
      const { all, found } = stated(name);
      const sums = all.filter(({ parts, isSubset }) => parts.length > 1 && !isSubset);
      expect(sums.length).toBeGreaterThan(1);
      expect(found.statements.filter(({ verdict }) => verdict === 'agrees')).toHaveLength(sums.length);
      expect(found.statements.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
    },
  );

  it('says the figures of the register, also where they do not add up: 996 and 344 + 646', () => {
    const { text, found } = stated('S6-training-of-lai-chau');
    expect(text).toContain('Học viên: tổng số 996 học viên, gồm: hệ đào tạo 344 học viên; hệ bồi dưỡng 646 học viên.');
    expect(text).toContain('tổng số 20 lớp, gồm: hệ đào tạo 07 lớp; hệ bồi dưỡng 13 lớp.');
    expect(found.statements.filter(({ verdict }) => verdict === 'differs')).toHaveLength(1);
  });
});
