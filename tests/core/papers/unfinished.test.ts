/** Papers of a cluster where one school has no total and one has no target in a group. */
import type { Appraisal } from '../../../src/core/domain/appraisal';
import { points } from '../../../src/core/domain/points';
import type { Entry } from '../../../src/core/domain/reading';
import { isPaperKind, PAPER_KINDS } from '../../../src/core/papers/paperKinds';
import { papers as words } from '../../../src/text/vi/papers';
import { award } from '../../builders/readings';
import { appraisal, TWO_GROUPS, type AppraisalSpec } from '../render/appraisals';
import { indicator, linesOf, made, saying } from './made';

/** A misses one row; II is not assigned to C. */
const SPEC: AppraisalSpec = {
  criteria: TWO_GROUPS,
  units: {
    A: { '1': '28', '2': null, '3': '38' },
    B: { '1': '20', '2': '20', '3': '30' },
    C: { '1': '30', '2': '30', '3': { target: 'notAssigned' } },
  },
  policy: {
    rounding: { at: 'criterion', decimals: 2 },
    grades: [
      { name: 'Xuất sắc', from: points('90') },
      { name: 'Tốt', from: points('80') },
    ],
  },
};
const PERCENT: AppraisalSpec = { ...SPEC, policy: { ...SPEC.policy, rankBy: 'percent' } };

const notice = (of: Appraisal, name: string): readonly string[] =>
  linesOf(made(of, 'notice').filter((model) => model.name.endsWith(name)));
const table = (lines: readonly string[], from: RegExp): readonly string[] => lines.filter((line) => from.test(line));

describe('the notice to a school without a total', () => {
  it('says how much is missing, and compares what there is', () => {
    const lines = notice(appraisal(SPEC), 'A');
    expect(lines).toContain('- Chưa có tổng điểm: còn 1 tiêu chí chưa có điểm.');
    expect(table(lines, /^(?:I|II|Điểm thưởng|Điểm trừ|Tổng điểm)[. ].* \| /)).toEqual([
      'I. Tiêu chí I | 60,00 | – | 50,00 | 60,00',
      'II. Tiêu chí II | 40,00 | 38,00 | 34,00 | 38,00',
      'Điểm thưởng | – | 0,00 | 0,00 | 0,00',
      'Điểm trừ | – | 0,00 | 0,00 | 0,00',
      'Tổng điểm | 100,00 | – | 65,00 | 70,00',
    ]);
    expect(lines.join('\n')).not.toMatch(/Xếp (?:hạng|loại):/);
  });
});

describe('the notice to a school with a group that is not assigned', () => {
  it('says so, and its total is of the rest', () => {
    const lines = notice(appraisal(PERCENT), 'C');
    expect(lines).toContain('II. Tiêu chí II | 40,00 | Không giao | 34,00 | 38,00');
    expect(lines).toContain('Tổng điểm | 60,00 | 60,00 | 65,00 | 70,00');
    expect(lines).toContain('- Tổng điểm: 60,00, bằng 100,00% điểm tối đa được giao (điểm tối đa 60,00).');
    expect(lines).toContain('- Xếp loại: Xuất sắc.');
  });

  it('says nothing of percents where points rank', () => {
    expect(notice(appraisal(SPEC), 'C')).toContain('- Tổng điểm: 60,00 (điểm tối đa 60,00).');
  });
});

describe('the notice about an award that waits for a decision', () => {
  it('says that it waits, and nothing where no seat is decided on', () => {
    const tied = appraisal({
      criteria: [{ id: 'I', maximum: '100' }],
      units: { A: { I: '90' }, B: { I: '90' }, C: { I: '80' } },
      policy: { awards: [award('co', { name: 'Cờ thi đua' })] },
    });
    const said = '- Cờ thi đua: chờ Cụm quyết định giữa các đơn vị ngang nhau ở suất cuối.';
    expect(notice(tied, 'A')).toContain(said);
    expect(table(notice(tied, 'C'), /^- Cờ thi đua/)).toEqual([expect.stringMatching(/^- Cờ thi đua: không đề nghị; /)]);
  });
});

describe('the criteria of a notice whose points are not the school’s own', () => {
  const of = (self: string, agreed: string, change: Partial<Entry> = {}, number = ''): readonly string[] => {
    const found = appraisal({
      criteria: [{ id: 'I', number }],
      stages: ['self', 'agreed'],
      units: { A: { I: { self, agreed } } },
      policy: { rounding: { at: 'criterion', decimals: 2 } },
    });
    const entry = found.reading.entries.get('A')?.get('I');
    if (entry === undefined) throw new Error('A has an entry');
    const entries = new Map([['A', new Map([['I', { ...entry, ...change }]])]]);
    return table(notice(saying(found, { entries }), 'A'), /^.*Tiêu chí I \| .* \| .* \| .* \| /);
  };
  const at = { sheet: 'Phiếu A', row: 5, column: 9 };
  /** The row of the table of groups stands before it. */
  const own = (...given: Parameters<typeof of>): readonly string[] => of(...given).slice(1);

  it('are told by their words alone where they have no number, with a dash for no maximum', () => {
    expect(own('9', '8')).toEqual(['Tiêu chí I | – | 9,00 | 8,00 | -1,00 | ']);
    expect(own('9', '8', {}, 'I.')).toEqual(['I. Tiêu chí I | – | 9,00 | 8,00 | -1,00 | ']);
    expect(own('9', '9')).toEqual([]);
  });

  it('are told with the reason and what the school said of it', () => {
    const reason = { at, text: 'Thiếu minh chứng' };
    const explanation = { at, text: 'Đã nộp bổ sung' };
    expect(own('9', '8', { reason, explanation })[0]).toMatch(/ \| Thiếu minh chứng; Đã nộp bổ sung$/);
    expect(own('9', '8', { reason: { at, text: '' }, explanation })[0]).toMatch(/ \| Đã nộp bổ sung$/);
    expect(own('9', '8', { reason, explanation: { at, text: null } })[0]).toMatch(/ \| Thiếu minh chứng$/);
  });

  it('cannot be told without a column of the school’s own scores', () => {
    expect(notice(appraisal(SPEC), 'B')).toContain('Sổ chấm điểm của Cụm không có cột điểm tự chấm để so sánh.');
  });
});

describe('the table of points and the minutes', () => {
  const cluster = { name: 'Cụm thi đua số 2', year: 2026, period: 'year' as const };

  it('have a dash where there is no number yet, and words where nothing is assigned', () => {
    const lines = linesOf(made(saying(appraisal(PERCENT), { cluster }), 'yearEndReport'));
    expect(table(lines, /^\d \| Trường/).slice(-3)).toEqual([
      '1 | Trường C | 60,00 | Không giao | 0,00 | 0,00 | 60,00 | 100,00% | 1 | Xuất sắc',
      '2 | Trường B | 40,00 | 30,00 | 0,00 | 0,00 | 70,00 | 70,00% | 2 | –',
      '3 | Trường A | – | 38,00 | 0,00 | 0,00 | – | – | – | –',
    ]);
    expect(lines.join('\n')).not.toContain('cộng lại bằng');
  });

  it('list the places in the minutes, a school without one last, with why', () => {
    const lines = linesOf(made(saying(appraisal(PERCENT), { cluster }), 'minutes'));
    expect(table(lines, /^[\d–] \| Trường [ABC] \| [\d–][,\d]* \|/)).toEqual([
      '1 | Trường C | 60,00 | 100,00% | Xuất sắc',
      '2 | Trường B | 70,00 | 70,00% | –',
      '– | Trường A | – | – | –',
    ]);
    expect(table(lines, /^- Trường A: /)).toEqual([
      `- ${words.standing.unranked('Trường A', [words.reasons.standing({ code: 'incomplete', missing: 1 })], null)}`,
    ]);
  });

  it('say which class a bar has lowered', () => {
    const found = appraisal(PERCENT);
    const reason = {
      code: 'gradeLowered',
      from: 'Xuất sắc',
      ceiling: 'Tốt',
      to: 'Tốt',
      reason: 'Trễ báo cáo',
      legalBasis: 'Điều 5',
    } as const;
    const standings = found.standings.map((one) => (one.unit === 'C' ? { ...one, reasons: [reason] } : one));
    const lines = linesOf(made({ ...found, standings }, 'minutes'));
    expect(lines).toContain(`- Trường C: ${words.reasons.standing(reason)}.`);
  });
});

describe('the figures of a report', () => {
  const cluster = { name: 'Cụm thi đua số 2', year: 2026, period: 'year' as const };
  const three = (name: string, ...numbers: readonly (string | null)[]) =>
    numbers.map((value, at) => indicator(`Trường ${'ABC'[at] ?? ''}`, name, value));
  const report = (indicators: readonly ReturnType<typeof indicator>[]) =>
    made(saying(appraisal(SPEC), { cluster, indicators }), 'yearEndReport');

  it('are told without parts where one part is not known, naming who lacks it', () => {
    const lines = linesOf(
      report([
        indicator('Trường A', 'Số lớp', '20', { 'Hệ đào tạo': null, 'Hệ bồi dưỡng': '13' }),
        indicator('Trường B', 'Số lớp', '10', { 'Hệ đào tạo': '4', 'Hệ bồi dưỡng': '6' }),
        indicator('Trường C', 'Số lớp', '8', { 'Hệ đào tạo': '3', 'Hệ bồi dưỡng': '5' }),
      ]),
    );
    expect(table(lines, /^- (?:Tổng số|Số lớp)/)).toEqual([
      '- Tổng số 38 lớp.',
      '- Số lớp: «……… (trang Số liệu chưa đủ số của Trường A)»',
    ]);
  });

  it('tell no subset that is not known', () => {
    const lines = linesOf(
      report([
        indicator('Trường A', 'Số lớp', '20', {}, { 'Trong đó: lớp mới': null }),
        indicator('Trường B', 'Số lớp', '10', {}, { 'Trong đó: lớp mới': '2' }),
        indicator('Trường C', 'Số lớp', '8', {}, { 'Trong đó: lớp mới': '1' }),
      ]),
    );
    expect(table(lines, /^- (?:Tổng số|Riêng)/)).toEqual(['- Tổng số 38 lớp.']);
  });

  it('have one row of headings where nothing has parts, and a dash for what is not given', () => {
    const [model] = report([...three('Số lớp', '20', null, '8'), ...three('Số đề tài', '2', '3', '4')]);
    const tables = (model?.sections ?? []).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
    );
    const texts = tables.map(({ headings, rows }) =>
      [...headings, ...rows.map(({ cells }) => cells)].map((cells) =>
        cells.map(({ runs }) => runs.map((run) => run.text).join('')).join(' | '),
      ),
    );
    expect(texts.find((lines) => lines[0]?.includes('Số đề tài'))).toEqual([
      'STT | Đơn vị | Số lớp | Số đề tài',
      '1 | Trường A | 20 | 2',
      '2 | Trường B | – | 3',
      '3 | Trường C | 8 | 4',
      ' | Tổng cộng | – | 9',
    ]);
  });
});

it('the kinds of papers are those that are made, and no other word is one', () => {
  expect(PAPER_KINDS.every(isPaperKind)).toBe(true);
  expect(isPaperKind('letter')).toBe(false);
});
