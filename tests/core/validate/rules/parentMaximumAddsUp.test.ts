import type { Row } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

function nested(maximum: string): readonly Row[] {
  return [
    {
      id: 'I',
      maximum: '30',
      rows: [
        {
          id: 'I.1',
          maximum,
          rows: [
            { id: 'I.1.a', maximum: '10' },
            { id: 'I.1.b', maximum: '5' },
          ],
        },
        { id: 'I.2', maximum: maximum === '15' ? '15' : '14.5' },
      ],
    },
  ];
}
const schools = [{ name: 'Trường M', agreed: { 'I.1.a': 9, 'I.1.b': 4, 'I.2': 12 } }];

describe('CFG-13 parent maximum below the top', () => {
  it('15.5 where its rows add up to 15 is one finding, at that level', () => {
    expect(findings({ criteria: nested('15.5'), schools })).toEqual(["CFG-13 'Trường M'!C5"]);
    expect(onlyIssue('CFG-13', { criteria: nested('15.5'), schools }).facts).toEqual({
      declared: '15.5',
      sum: '15',
      difference: '-0.5',
      // Where a right maximum is to be put: this sheet is the only one.
      cells: ["'Trường M'!C5"],
    });
  });

  it('levels that add up raise nothing', () => {
    expect(findings({ criteria: nested('15'), schools })).toEqual([]);
  });
});
