import type { Change, ChangeSubject, ChangeValue } from '../../../../src/core/domain/collection';
import { reviewIssue, targetIssues } from '../../../../src/core/collect/compare/keptIssues';
import {
  isBlankSlot,
  isFilledBySchool,
  isSameContent,
  isSameValue,
  numberText,
  textValue,
  valueOf,
  type Slot,
} from '../../../../src/core/collect/compare/slots';
import { BLANK_CELL, type Cell } from '../../../../src/core/workbook/cell';
import { number } from '../../../builders/readings';

const AT = { sheet: 'Phiếu', row: 5, column: 4 };
const change = (subject: ChangeSubject, from: ChangeValue, to: ChangeValue, memberAt: Change['memberAt'] = AT): Change =>
  ({ subject, from, to, memberAt, criterion: 'c1' }) as unknown as Change;
const text = (value: string): ChangeValue => ({ kind: 'text', text: value });
const BLANK: ChangeValue = { kind: 'blank' };

describe('TGT-06 targets belong to the cluster', () => {
  it('each that a school’s file has otherwise, as both have it', () => {
    const found = targetIssues(
      [
        change('target', { kind: 'number', value: '12' }, { kind: 'number', value: '10' }),
        change('target', BLANK, text('KP')),
        change('self', { kind: 'number', value: '9' }, { kind: 'number', value: '8' }),
      ],
      'u1',
    );
    expect(found.map(({ rule, facts, place }) => [rule, facts, place.at, place.unit, place.criterion])).toEqual([
      ['TGT-06', { cluster: '12', member: '10' }, AT, 'u1', 'c1'],
      ['TGT-06', { cluster: '', member: 'KP' }, AT, 'u1', 'c1'],
    ]);
  });
});

describe('AUD-03 a school wrote into cells of reviewers', () => {
  it.each(['review1', 'review2', 'agreed', 'reason'] as const)('%s is theirs', (subject) => {
    expect(reviewIssue([change(subject, BLANK, text('x'))], 'u1').map(({ rule, facts }) => [rule, facts])).toEqual([
      ['AUD-03', { cells: ['Phiếu!D5'] }],
    ]);
  });
  it('one finding for all of them, and none for what a school fills', () => {
    const found = reviewIssue(
      [
        change('self', BLANK, text('x')),
        change('review1', BLANK, text('x')),
        change('agreed', BLANK, text('y'), { ...AT, row: 6 }),
      ],
      'u1',
    );
    expect(found.map(({ facts, place }) => [facts, place.at])).toEqual([[{ cells: ['Phiếu!D5', 'Phiếu!D6'] }, AT]]);
    expect(reviewIssue([change('self', BLANK, text('x')), change('note', BLANK, text('x'))], 'u1')).toEqual([]);
    expect(reviewIssue([change('reason', BLANK, text('x'), null)], 'u1').map(({ facts }) => facts)).toEqual([{ cells: [] }]);
  });
});

describe('what a cell holds when two files are compared', () => {
  const slot = (cell: Partial<Cell>, of: Slot['number'] = null, subject: Slot['subject'] = 'self'): Slot => ({
    subject,
    at: AT,
    cell: { ...BLANK_CELL, ...cell },
    number: of,
  });
  const typed = (value: string): Slot => slot({ value: { kind: 'text', text: value } });
  const plain = (value: number, format = 'General', of: Slot['number'] = null): Slot =>
    slot({ value: { kind: 'number', value }, format }, of);

  it('numbers exactly, percents and dates as shown, errors and texts as they are', () => {
    expect(valueOf(plain(0.1 + 0.2))).toEqual({ kind: 'number', value: '0.3' });
    expect(valueOf(plain(0.95, '0%', { ...number('0.95'), shown: '95%' }))).toEqual(text('95%'));
    expect(valueOf(plain(46023, 'dd/mm/yyyy', { ...number('46023'), shown: '01/01/2026' }))).toEqual(text('01/01/2026'));
    expect(valueOf(plain(5, '0.0"đ"', number('5')))).toEqual({ kind: 'number', value: '5' });
    expect(valueOf(plain(5, '[Red]0', number('5')))).toEqual({ kind: 'number', value: '5' });
    expect(valueOf(plain(0.95, '0%'))).toEqual({ kind: 'number', value: '0.95' });
    expect(valueOf(slot({ value: { kind: 'error', error: '#N/A' } }))).toEqual(text('#N/A'));
    expect(valueOf(slot({ value: { kind: 'boolean', value: true } })).kind).toBe('text');
    expect(valueOf(slot({}))).toEqual(BLANK);
    expect(valueOf(typed('  '))).toEqual(BLANK);
    expect(textValue('ho\u0300a')).toEqual(text('hòa'));
    expect(numberText(1e21)).toBe('1000000000000000000000');
    expect(numberText(Number.NaN)).toBe('NaN');
  });
  it('blank is blank, spaces too; a formula is not', () => {
    expect(
      [slot({}), typed(' '), typed('x'), slot({ formula: 'A1', value: { kind: 'text', text: '' } })].map(isBlankSlot),
    ).toEqual([true, true, false, false]);
    expect(isSameContent(slot({}), typed(' '))).toBe(true);
    expect(isSameContent(slot({}), typed('x'))).toBe(false);
  });
  it('9,5 typed as text is 9.5; 95% is not 95; texts are compared but for their blanks', () => {
    const nine = { ...number('9.5'), shown: '9,5' };
    expect(isSameContent(slot({ value: { kind: 'text', text: '9,5' } }, nine), plain(9.5, 'General', number('9.5')))).toBe(true);
    expect(isSameContent(plain(0.95, '0%', number({ percent: '0.95' })), plain(0.95, 'General', number('0.95')))).toBe(false);
    expect(isSameContent(typed('a  b'), typed(' a b '))).toBe(true);
    expect(isSameContent(typed('a b'), typed('a c'))).toBe(false);
    expect(isSameValue({ kind: 'number', value: '5' }, text('5'))).toBe(true);
    expect(isSameValue(BLANK, text(''))).toBe(true);
  });
  it('a school fills its score, result, evidence, explanation and note, and nothing else', () => {
    const subjects = [
      'self',
      'result',
      'evidence',
      'explanation',
      'note',
      'target',
      'reason',
      'review1',
      'review2',
      'agreed',
      'bonus',
      'penalty',
    ] as const;
    expect(subjects.filter((one) => isFilledBySchool(one))).toEqual(['self', 'result', 'evidence', 'explanation', 'note']);
  });
});
