import { appraise } from '../../src/core/appraise';
import type { Policy } from '../../src/core/domain/policy';
import type { Issue } from '../../src/core/domain/issue';
import { checkResult } from '../../src/core/result';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import { policyToJson } from '../../src/core/policies/policyToJson';
import { issueText } from '../../src/text/issueText';
import { en } from '../../src/text/en';
import { viCommands } from '../../src/text/vi/commandText';
import { resultWords } from '../../src/apps/cli/examine';
import { sheet, workbook, type CellInput } from '../builders/workbook';
import { inShort } from './validate/findings';

/** One school with a text number (TYP-01, a warning), every other cell in order; `blank` leaves a score out (MIS-01, blocks). */
function book(settings: readonly (readonly CellInput[])[] = [], blank = false): Parameters<typeof appraise>[0] {
  const scores = sheet('Phiếu', [
    ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
    [1, 'Hoàn thành kế hoạch mở lớp', 60, '58,5'],
    [2, 'Nghiệm thu đề tài khoa học', 40, blank ? null : 39],
  ]);
  return settings.length === 0 ? workbook(scores) : workbook(scores, sheet('Cấu hình', [['CẤU HÌNH'], [], ...settings]));
}

const OWN: Policy = { ...draftPolicy, isDraft: false, tieBreak: [], awards: [] };
const policy = policyToJson(OWN);
const withRules = (...severities: readonly unknown[]): unknown => ({ ...policy, severities });
const lowered = { rule: 'TYP-01', severity: 'info', reason: 'Mẫu cũ của Cụm để dạng chữ' };
const found = (given: unknown, blank = false): readonly Issue[] => appraise(book([], blank), given).issues;
const shortly = (issues: readonly Issue[]): readonly unknown[] =>
  issues.map((issue) => [inShort(issue), issue.severity, issue.blocks]);

describe('severity of a rule in the policy', () => {
  it('as METHODS says, while the policy is silent', () => {
    expect(shortly(found(policy))).toEqual([['TYP-01 Phiếu!D3', 'warning', 'tick']]);
  });

  it('lowered: blocks nothing, and says why in both languages', () => {
    const [issue, ...more] = found(withRules(lowered));
    expect([shortly(issue === undefined ? [] : [issue]), more]).toEqual([[['TYP-01 Phiếu!D3', 'info', null]], []]);
    expect(issue?.override).toEqual({ from: 'warning', to: 'info', reason: lowered.reason, isApplied: true });
    for (const { issues } of [viCommands, en])
      expect(issue === undefined ? '' : issueText(issues, issue)).toContain(lowered.reason);
  });

  it('raised: holds the print, and never the ranking', () => {
    expect(shortly(found(withRules({ ...lowered, severity: 'error' })))).toEqual([['TYP-01 Phiếu!D3', 'error', 'print']]);
    expect(appraise(book(), withRules({ ...lowered, severity: 'error' })).isBlocked).toBe(false);
  });

  it('what blocks the ranking keeps its weight, and says that it was asked otherwise', () => {
    const given = withRules({ rule: 'MIS-01', severity: 'info', reason: 'Chấm sau' });
    const { issues, isBlocked } = appraise(book([], true), given);
    const missing = issues.filter(({ rule }) => rule === 'MIS-01');
    expect([shortly(missing), isBlocked]).toEqual([[['MIS-01 Phiếu!D4', 'error', 'ranking']], true]);
    const [said] = missing.map((issue) => issueText(viCommands.issues, issue));
    expect(said).toContain('Chấm sau');
    expect(said).toContain('vẫn chặn');
  });

  it.each<readonly [string, unknown, string]>([
    ['without a reason', { rule: 'TYP-01', severity: 'info' }, 'severities[0].reason'],
    ['with a blank reason', { ...lowered, reason: '  ' }, 'severities[0].reason'],
    ['with an unknown severity', { ...lowered, severity: 'off' }, 'severities[0].severity'],
    ['of a rule that there is not', { ...lowered, rule: 'ABC-99' }, 'severities[0].rule'],
  ])('%s it is an issue of the configuration, and changes nothing', (_, override, path) => {
    const issues = found(withRules(override));
    expect(issues.map(({ rule, severity, blocks }) => [rule, severity, blocks])).toEqual([
      ['TYP-01', 'warning', 'tick'],
      ['CFG-03', 'warning', 'tick'],
    ]);
    expect(issues[1]?.facts).toMatchObject({ path });
  });

  it('two for one rule leave open which was meant', () => {
    const issues = found(withRules(lowered, { ...lowered, severity: 'error' }));
    expect(issues.filter(({ rule }) => rule === 'CFG-03').map(({ facts }) => facts)).toMatchObject([
      { path: 'severities[1].rule', problem: 'duplicate' },
    ]);
  });

  it('is stated on Cấu hình in the words of an officer, and written back alike', () => {
    const stated = { ...OWN, severities: [{ ...lowered, severity: 'info' as const }] };
    const rows = policySheetRows(stated);
    expect(rows).toContainEqual(['TYP-01', 'Thông tin', lowered.reason]);
    const appraisal = appraise(book(rows));
    expect(appraisal.policy.severities).toEqual(stated.severities);
    expect(shortly(appraisal.issues)).toEqual([['TYP-01 Phiếu!D3', 'info', null]]);
    expect(policySheetRows(draftPolicy).flat()).not.toContain('Mức độ các quy tắc kiểm tra');
  });

  it('a row without its reason on Cấu hình is told at its cell', () => {
    const rows = policySheetRows({ ...OWN, severities: [{ ...lowered, severity: 'info' }] }).map((row) =>
      row[0] === 'TYP-01' ? row.slice(0, 2) : row,
    );
    const issues = appraise(book(rows)).issues.filter(({ rule }) => rule === 'CFG-03');
    expect(issues.map((issue) => [inShort(issue), issue.severity])).toEqual([
      [`CFG-03 'Cấu hình'!C${String(rows.length + 2)}`, 'warning'],
    ]);
  });
});

describe('what each rule tested', () => {
  const document = checkResult(appraise(book()), 'a.xlsx', resultWords(viCommands));

  it('is counted beside what it found, for every rule once', () => {
    const checks = appraise(book()).checks ?? [];
    expect(checks.find(({ rule }) => rule === 'TYP-01')).toEqual({ rule: 'TYP-01', tested: 2, failed: 1 });
    expect(checks.find(({ rule }) => rule === 'RNG-04')).toEqual({ rule: 'RNG-04', tested: 2, failed: 0 });
    expect(new Set(checks.map(({ rule }) => rule)).size).toBe(checks.length);
    expect(checks.every(({ tested, failed }) => failed <= tested)).toBe(true);
  });

  it('stands in the document of check', () => {
    expect(document['checks']).toContainEqual({ rule: 'TYP-01', tested: 2, failed: 1 });
  });
});
