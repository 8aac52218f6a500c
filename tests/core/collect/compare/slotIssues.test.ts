/** What is said of one value of a school's file, fact by fact (METHODS §10: TYP, FRM, RNG). */
import { slotIssues } from '../../../../src/core/collect/compare/slotIssues';
import type { Slot } from '../../../../src/core/collect/compare/slots';
import { valueOf } from '../../../../src/core/collect/compare/slots';
import type { Change } from '../../../../src/core/domain/collection';
import { points } from '../../../../src/core/domain/points';
import { numberFrom } from '../../../../src/core/read/numberFrom';
import { cellText } from '../../../../src/core/workbook/cell';
import { cellAt } from '../../../../src/core/workbook/workbook';
import { sheet, type CellInput } from '../../../builders/workbook';

const THEIRS = { sheet: 'Phiếu', row: 4, column: 4 };
const OURS = { sheet: 'Tổng hợp', row: 9, column: 5 };
const slot = (input: CellInput, at = THEIRS, subject: Slot['subject'] = 'self'): Slot => {
  const cell = cellAt(sheet('S', [[input]]), 1, 1);
  const reading = numberFrom(cell);
  const shown = cell.value.kind === 'number' && cell.format.includes('%') ? '95%' : cellText(cell);
  return { subject, at, cell, number: { at, stored: cell.value, formula: cell.formula, format: cell.format, shown, reading } };
};
/** The findings about one typed value; taken unless it is said that it is not. */
const said = (
  input: CellInput,
  {
    into = null,
    subject = 'self',
    maximum = null,
    isTaken = true,
  }: { into?: CellInput; subject?: 'self' | 'result'; maximum?: string | null; isTaken?: boolean } = {},
) => {
  const member = slot(input, THEIRS, subject);
  const cluster = slot(into, OURS, subject);
  const change: Change = {
    kind: 'value',
    subject,
    criterion: 'c1',
    at: OURS,
    memberAt: THEIRS,
    from: valueOf(cluster),
    to: valueOf(member),
    put: isTaken ? { kind: 'number', value: 1 } : null,
    notTaken: isTaken ? null : 'unreadable',
  };
  return slotIssues(change, cluster, member, 'u1', maximum === null ? null : points(maximum)).map((issue) => {
    expect(issue.place).toEqual({ at: issue.code === 'constantInFormulas' ? OURS : THEIRS, unit: 'u1', criterion: 'c1' });
    return [issue.rule, issue.severity, issue.blocks, issue.facts, issue.fix];
  });
};
const unread = (text: string, why: string, candidates: readonly string[] = [], suggested: string | null = null) => ({
  text,
  why,
  candidates,
  suggested,
});

describe('a value of a school’s file', () => {
  it('in order raises nothing, and neither does a blank', () => {
    expect([said(9.5), said(null), said('KP', { subject: 'result' }), said({ v: 0.95, format: '0%' })]).toEqual([[], [], [], []]);
  });

  it('a number as text comes as the number; a percent in a cell without the format has no safe repair', () => {
    expect(said('9,5')).toEqual([
      ['TYP-01', 'warning', 'tick', { text: '9,5', value: '9.5', isPercent: false }, { kind: 'safe', from: '9,5', to: '9.5' }],
    ]);
    expect(said('12.5')).toMatchObject([['TYP-01', 'warning', 'tick', { value: '12.5' }, { from: '12.5', to: '12.5' }]]);
    expect(said('95%')).toEqual([['TYP-01', 'warning', 'tick', { text: '95%', value: '0.95', isPercent: true }, null]]);
    expect(said({ v: '95%', format: '0%' })).toMatchObject([['TYP-01', 'warning', 'tick', { isPercent: false }, { to: '0.95' }]]);
  });

  it.each<readonly [typed: CellInput, rule: string, severity: string, blocks: string, facts: unknown]>([
    ['1.234', 'TYP-03', 'warning', 'tick', { text: '1.234', candidates: ['1234', '1.234'], suggested: null }],
    ['9 đ', 'TYP-07', 'warning', 'tick', unread('9 đ', 'unitInside', ['9'], '9')],
    ['20/25', 'TYP-13', 'error', 'ranking', unread('20/25', 'ratioOrDate', ['20', '0.8'])],
    ['không', 'TYP-08', 'warning', 'tick', unread('không', 'wordForZero', ['0'])],
    ['O5', 'TYP-04', 'error', 'ranking', { text: 'O5' }],
    ['1e3', 'TYP-04', 'error', 'ranking', unread('1e3', 'exponentText')],
    ['tốt', 'TYP-08', 'warning', 'tick', unread('tốt', 'notNumber')],
    [{ f: 'B1' }, 'TYP-11', 'error', 'ranking', unread('', 'noCachedValue')],
    [{ v: 46143, format: 'd/m/yyyy' }, 'TYP-10', 'error', 'ranking', unread('46143', 'dateInScore', ['1.5', '0.2'])],
    [true, 'TYP-08', 'warning', 'tick', unread('TRUE', 'boolean')],
  ])('%j is %s', (typed, rule, severity, blocks, facts) => {
    expect(said(typed)).toEqual([[rule, severity, blocks, facts, null]]);
  });

  it('words of a result are words, but not where a digit is among them', () => {
    expect(said('Tốt', { subject: 'result' })).toEqual([]);
    expect(said('O5', { subject: 'result' })).toEqual([['TYP-04', 'error', 'ranking', { text: 'O5' }, null]]);
    expect(said(true, { subject: 'result' })).toEqual([['TYP-08', 'warning', 'tick', unread('TRUE', 'boolean'), null]]);
  });

  it('an error is told once, with its name', () => {
    expect(said({ e: '#REF!' })).toEqual([['TYP-11', 'error', 'ranking', { error: '#REF!' }, null]]);
    expect(said({ e: '#REF!' }, { into: { f: 'B2*2', v: 4 } })).toEqual([
      ['TYP-11', 'error', 'ranking', { error: '#REF!' }, null],
    ]);
  });

  it.each([
    ["'[old.xlsx]Sheet1'!A1", true],
    ['[old.xlsx]Sheet1!A1', true],
    ['[1]Điểm!$B$4', true],
    ['Điểm!B4', false],
    ['Bảng[Điểm]', false],
    ['B4+1', false],
  ])('the formula %s points to another file: %s', (formula, isLink) => {
    expect(said({ f: formula, v: 5 })).toEqual(isLink ? [['FRM-06', 'error', 'ranking', { formula: `=${formula}` }, null]] : []);
  });

  it('a value over a formula of the cluster is told at the cluster’s cell, if it is taken', () => {
    const into = { f: 'B2*2', v: 4 };
    expect(said(9.5, { into })).toEqual([
      ['FRM-01', 'error', 'ranking', { value: '9.5', formula: '=B2*2', recomputed: null, cells: [] }, null],
    ]);
    expect(said('tốt', { into, subject: 'result' })).toMatchObject([['FRM-01', 'error', 'ranking', { value: 'tốt' }, null]]);
    expect(said(null, { into })).toMatchObject([['FRM-01', 'error', 'ranking', { value: '' }, null]]);
    expect(said(9.5, { into, isTaken: false })).toEqual([]);
  });

  it('points above the maximum are told, of the score and where they are taken', () => {
    expect(said(12, { maximum: '10' })).toEqual([['RNG-04', 'error', 'ranking', { value: '12', maximum: '10' }, null]]);
    expect(said(10, { maximum: '10' })).toEqual([]);
    expect(said(12)).toEqual([]);
    expect(said(12, { maximum: '10', subject: 'result' })).toEqual([]);
    expect(said(12, { maximum: '10', isTaken: false })).toEqual([]);
  });
});
