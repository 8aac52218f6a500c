import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appraise } from '../../../src/core/appraise';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import { draftPolicy } from '../../../src/core/policies/draftPolicy';
import { policyToJson } from '../../../src/core/policies/policyToJson';
import { award, ballots, threshold } from '../../builders/readings';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { appraisal, type AppraisalSpec } from '../render/appraisals';
import { linesOf, made } from './made';

interface Case {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly CellInput[])[] }[];
  readonly policy: Readonly<Record<string, unknown>>;
}

/** The appraisal of a case folder of proposals. */
function ofCase(name: string): Appraisal {
  const path = join(__dirname, '..', '..', 'cases', 'proposals', name, 'input.json');
  const { sheets, policy }: Case = JSON.parse(readFileSync(path, 'utf8'));
  const book = workbook(...sheets.map(({ name: title, rows }) => sheet(title, rows)));
  return appraise(book, { ...policyToJson(draftPolicy), ...policy });
}

const lines = (of: Appraisal): readonly string[] => linesOf(made(of, 'minutes'));

describe('the minutes write out the cut line', () => {
  const all = lines(ofCase('cut-line-ties'));

  it('an open decision: who is equal, on how many seats, what was tried, and room for the decision', () => {
    expect(all).toContain(
      'Còn 01 suất, có 02 đơn vị ngang nhau, cùng hạng 3: Trường C, Trường D. Quy chế không có tiêu chí phụ. Hội nghị phải quyết định.',
    );
    expect(all).toContain('Quyết định của hội nghị: chọn «……… (đơn vị được chọn)»; lý do: «………»; biểu quyết: «……… (số phiếu)»');
  });

  it('all of a tie where the policy takes all, none where it takes none', () => {
    expect(all).toContain(
      'Các đơn vị đồng hạng ở suất cuối đều được đề nghị theo quy định của Cụm, nên có 04 đề nghị cho 03 suất.',
    );
    expect(all).toContain(
      'Trường C, Trường D đồng hạng 3 mà chỉ còn 01 suất; theo quy định của Cụm không lấy đơn vị nào trong số này.',
    );
  });

  it('a decision of people: who decided, when, whom among whom, and why', () => {
    const decided = lines(ofCase('decided-ties')).find((line) => line.startsWith('Ở suất cuối'));
    const { policy }: Case = JSON.parse(
      readFileSync(join(__dirname, '..', '..', 'cases', 'proposals', 'decided-ties', 'input.json'), 'utf8'),
    );
    const [decision] = policy['decisions'] as readonly Record<'chosen' | 'among' | 'by' | 'on' | 'reason', string>[];
    for (const part of [decision?.chosen, decision?.by, decision?.reason]) expect(decided).toContain(part);
    for (const unit of decision?.among.split(';') ?? []) expect(decided).toContain(unit.trim());
  });
});

describe('the minutes', () => {
  const SPEC: AppraisalSpec = {
    criteria: [
      { id: 'I', maximum: '60' },
      { id: 'II', maximum: '40' },
    ],
    units: { A: { I: '58', II: '37' }, B: { I: '57', II: '38' }, C: { I: '50', II: '30' }, D: { I: '50', II: '30' } },
    policy: {
      tieBreak: [{ by: 'group', number: 'II', order: 'desc' }],
      rounding: { at: 'total', decimals: 2 },
      awards: [award('co', { name: 'Cờ thi đua', vote: { threshold: threshold('80'), of: 'members' } })],
    },
    ballots: ballots({
      members: 4,
      present: 3,
      written: 1,
      returned: 4,
      votes: [
        { unit: 'B', yes: 4, no: 0, invalid: 0, award: 'Cờ thi đua' },
        { unit: 'A', yes: 2, no: 2, invalid: 0, award: 'Cờ thi đua' },
      ],
    }),
  };

  it('tell a tie that a key broke, and one that stays', () => {
    const said = lines(appraisal(SPEC));
    expect(said).toContain('- Trường B xếp trên Trường A: cùng 95 điểm, nhóm II 38 > 37.');
    expect(said).toContain('- Trường C, Trường D bằng nhau sau khi xét hết các tiêu chí phụ, đồng hạng 3.');
  });

  it('count who was there, and those away as what is left', () => {
    expect(lines(appraisal(SPEC))).toContain(
      '1. Tổng số thành viên của Cụm: 04, trong đó: có mặt 03; gửi ý kiến bằng văn bản 01; vắng mặt không có ý kiến 0.',
    );
  });

  it('leave open what no sheet says', () => {
    const { ballots: _, ...unvoted } = SPEC;
    expect(lines(appraisal(unvoted))).toContain(
      '1. Tổng số thành viên của Cụm: «………», trong đó: có mặt «………»; gửi ý kiến bằng văn bản «………»; vắng mặt không có ý kiến «………».',
    );
  });

  it('say how many votes are needed: 80% of four are 3,2, so four', () => {
    expect(lines(appraisal(SPEC))).toContain(
      'Điều kiện về phiếu: từ 80% trở lên tính trên tổng số thành viên của Cụm, tức là ít nhất 4/4 phiếu đồng ý.',
    );
  });

  it('put the votes for and against beside the outcome', () => {
    expect(lines(appraisal(SPEC))).toContain('1 | Trường B | Cờ thi đua | 4 | 0 | 100,00% | Đề nghị');
  });

  it('give every school outside the proposal its reason', () => {
    const said = lines(appraisal(SPEC));
    for (const unit of ['Trường A', 'Trường C', 'Trường D'])
      expect(said.some((line) => line.startsWith(`- ${unit}: Cờ thi đua: `))).toBe(true);
  });
});

describe('the counting minutes', () => {
  const held = (votes: Parameters<typeof ballots>[0]['votes']): readonly string[] =>
    linesOf(
      made(
        appraisal({
          criteria: [{ id: 'I', maximum: '100' }],
          units: { A: { I: '98' }, B: { I: '95' } },
          policy: { awards: [award('co', { name: 'Cờ thi đua', vote: { threshold: threshold('2/3'), of: 'valid' } })] },
          ballots: ballots({ members: 12, present: 11, written: 1, returned: 12, votes }),
        }),
        'countingMinutes',
      ),
    );

  it('share the votes by the base of the policy: 9 of 10 valid ballots are 90%', () => {
    const lines = held([{ unit: 'A', yes: 9, no: 1, invalid: 2 }]);
    expect(lines).toContain('1 | Trường A | 9 | 90,00% | 1 | 10,00%');
    expect(lines).toContain('- Số phiếu thu về: 12 phiếu, trong đó: hợp lệ 10 phiếu, không hợp lệ 02 phiếu.');
  });

  it('tell each round apart and name who passed under the last alone', () => {
    const lines = held([
      { unit: 'A', yes: 5, no: 7, invalid: 0, award: 'Cờ thi đua', round: 1 },
      { unit: 'A', yes: 10, no: 2, invalid: 0, award: 'Cờ thi đua', round: 2 },
    ]);
    expect(lines.filter((line) => /^\d\. Cờ thi đua/.test(line))).toEqual(['2. Cờ thi đua, vòng 1', '3. Cờ thi đua, vòng 2']);
    expect(lines.filter((line) => line.startsWith('Đủ số phiếu'))).toEqual([
      'Đủ số phiếu theo quy định (ít nhất 8/12 phiếu đồng ý): Trường A.',
    ]);
  });

  it('are a form to fill in where nothing was counted', () => {
    const lines = linesOf(
      made(
        appraisal({
          criteria: [{ id: 'I', maximum: '100' }],
          units: { A: { I: '98' }, B: { I: '95' } },
          policy: { awards: [award('co', { name: 'Cờ thi đua', vote: { threshold: threshold('80'), of: 'members' } })] },
        }),
        'countingMinutes',
      ),
    );
    expect(lines).toContain('1 | Trường A |  |  |  | ');
    expect(lines).toContain('- Số phiếu phát ra: «………»; số phiếu thu về: «………».');
  });
});
