import type { Appraisal } from '../../../src/core/domain/appraisal';
import { points } from '../../../src/core/domain/points';
import type { Reading } from '../../../src/core/domain/reading';
import { legendLines } from '../../../src/core/render/summary/legendLines';
import { summaryColumns } from '../../../src/core/render/summary/summaryColumns';
import { sheets as words } from '../../../src/text/vi/sheets';
import { caps, type Row } from '../../builders/readings';
import { appraisal, type AppraisalSpec } from './appraisals';

const { legend } = words.summary;

/** The lines under the table behind the key and the rounding. */
function lines(of: Appraisal & { readonly reading: Reading }, values: readonly string[] = []): readonly string[] {
  const all = legendLines(of, of.reading, summaryColumns(of, of.reading), values, words);
  return all.filter((line) => line !== legend.key(of.policy) && line !== legend.rounding(of.policy) && !line.startsWith('Nhóm'));
}

const told = (spec: AppraisalSpec): readonly string[] => lines(appraisal(spec)).filter((line) => line !== groups(spec));
const groups = (spec: AppraisalSpec): string => {
  const of = appraisal(spec);
  return legend.groups(summaryColumns(of, of.reading).groups.map(({ criterion }) => criterion));
};

const ROWS: readonly Row[] = [
  { id: 'I', maximum: '100' },
  { id: '+', kind: 'bonus' },
  { id: '-', kind: 'penalty' },
];

describe('what stands under the summary', () => {
  it('is what ceilings and floors took or spared, by unit', () => {
    const of = (I: string, bonus: string, penalty: string, policy: AppraisalSpec['policy']): readonly string[] =>
      told({ criteria: ROWS, units: { A: { I, '+': bonus, '-': penalty } }, ...(policy === undefined ? {} : { policy }) });
    expect(of('90', '5', '0', { caps: caps({ bonus: points('3') }) })).toEqual([
      legend.bonusCut('Trường A', points('3'), points('2')),
    ]);
    expect(of('90', '0', '-3', { caps: caps({ penalty: points('1') }) })).toEqual([
      legend.penaltySpared('Trường A', points('1'), points('2')),
    ]);
    expect(of('2', '0', '-5', {})).toEqual([legend.floorLost('Trường A', points('3'))]);
    expect(of('99', '4', '0', { caps: caps({ total: points('100') }) })).toEqual([
      legend.totalCut('Trường A', points('100'), points('3')),
    ]);
    expect(of('90', '1', '-1', {})).toEqual([]);
  });

  it('names a group that was cut by its number, else by its words', () => {
    const cut = (number: string): readonly string[] =>
      told({
        criteria: [{ id: 'I', number, cap: '8', rows: [{ id: 'I.1' }] }, { id: 'II' }],
        units: { A: { 'I.1': '9.5', II: '5' } },
      });
    expect(cut('I')).toEqual([legend.groupCut('Trường A', 'I', points('8'), points('1.5'))]);
    expect(cut('')).toEqual([legend.groupCut('Trường A', 'Tiêu chí I', points('8'), points('1.5'))]);
  });

  it('says how many scores count that only the schools gave, unless self-scores are what counts', () => {
    const spec: AppraisalSpec = {
      criteria: [{ id: 'I' }, { id: 'II' }],
      stages: ['self', 'agreed'],
      units: {
        A: { I: { self: '9', agreed: null }, II: { self: '8', agreed: '7' } },
        B: { I: { self: '9', agreed: null }, II: '6' },
      },
    };
    expect(told(spec)).toEqual([legend.countedFromSelf(2)]);
    expect(told({ ...spec, units: { ...spec.units, B: { I: '9', II: '6' } }, policy: { basis: ['self', 'agreed'] } })).toEqual(
      [],
    );
  });

  it('says who has no total, and which cells are no formulas', () => {
    expect(told({ criteria: [{ id: 'I' }, { id: 'II' }], units: { A: { I: '9', II: null } } })).toEqual([
      legend.incomplete('Trường A', 1),
    ]);
    const of = appraisal({ criteria: ROWS, units: { A: { I: '90', '+': '0', '-': '0' } } });
    expect(lines(of, ['C5:D6'])).toContain(legend.values(['C5:D6']));
  });

  it('says who is not ranked and why, and whose class a bar lowered', () => {
    const of = appraisal({
      criteria: ROWS,
      units: { A: { I: '90', '+': '0', '-': '0' }, B: { I: '80', '+': '0', '-': '0' } },
      disqualified: { A: 'Kỷ luật' },
    });
    const why = words.reasons.standing({ code: 'disqualified', reason: 'Kỷ luật', legalBasis: null });
    expect(lines(of)).toContain(legend.ineligible('Trường A', [why], 1));
    const reason = { code: 'gradeLowered', from: 'Tốt', ceiling: 'Khá', to: 'Khá', reason: 'Trễ', legalBasis: null } as const;
    const lowered = { ...of, standings: of.standings.map((one) => (one.unit === 'B' ? { ...one, reasons: [reason] } : one)) };
    expect(lines(lowered)).toContain(`Trường B: ${words.reasons.standing(reason)}.`);
  });

  it('tells no tie while places are withheld', () => {
    const of = appraisal({ criteria: ROWS, units: { A: { I: '90', '+': '0', '-': '0' }, B: { I: '90', '+': '0', '-': '0' } } });
    const shared = legend.shared(1, ['Trường A', 'Trường B']);
    expect(lines(of)).toContain(shared);
    expect(lines({ ...of, isBlocked: true })).not.toContain(shared);
  });
});
