import { CLEAN } from '../cleanCluster';
import { clusterReading } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

const at = { sheet: 'Trường M', row: 5, column: 8 };

describe('FRM-06 external link', () => {
  it('a value from another file blocks the ranking', () => {
    const reading = clusterReading({ ...CLEAN, more: { externalLinks: [{ at, formula: '[old.xlsx]Sheet1!A1' }] } });
    expect(onlyIssue('FRM-06', reading)).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at },
      facts: { formula: '=[old.xlsx]Sheet1!A1' },
    });
  });

  it('a cell with a link among formulas is not reported as unlike them as well', () => {
    const cells = [4, 5, 6, 7].map((row) => ({
      at: { ...at, row },
      formula: row === 5 ? '[old.xlsx]Sheet1!A1' : `B${String(row)}*2`,
      value: { kind: 'number' as const, value: 1 },
      hasOwnFill: false,
    }));
    const formulaColumns = [{ sheet: 'Trường M', column: 8, cells }];
    const reading = clusterReading({
      ...CLEAN,
      more: { externalLinks: [{ at, formula: '[old.xlsx]Sheet1!A1' }], formulaColumns },
    });
    expect(findings(reading)).toEqual(["FRM-06 'Trường M'!H5"]);
  });

  it('a workbook of its own raises nothing', () => {
    expect(findings(CLEAN)).toEqual([]);
  });
});
