import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import { judgedAppraisal, judgementEdits } from '../../src/core/judgeIssues';
import { publish } from '../../src/core/publish';
import { checkResult } from '../../src/core/result';
import { checklist } from '../../src/core/submission';
import type { ModelCell } from '../../src/core/workbook/sheetModel';
import type { Workbook } from '../../src/core/workbook/workbook';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { issueText } from '../../src/text/issueText';
import { viCommands } from '../../src/text/vi/commandText';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const ON = { year: 2026, month: 11, day: 20 };
const { log, submission, check } = viCommands.sheets;

/** One school's sheet with two numbers typed as text (TYP-01, two warnings). */
const book = (): Workbook => {
  const texts = ['Hoàn thành kế hoạch mở lớp', 'Nghiệm thu đề tài khoa học', 'Gửi báo cáo đúng hạn'];
  const rows = texts.map((text, at): CellInput[] => [at + 1, text, 10, ['8,5', '9,5', 7][at] ?? null]);
  return workbook(
    sheet('Phiếu', [
      ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
      [],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ...rows,
      [null, 'Tổng cộng', 30, 25],
    ]),
  );
};

/** The workbook in which the first of the warnings is let stand, and its check. */
async function judged(): Promise<{ readonly after: Workbook; readonly appraisal: Appraisal }> {
  const before = book();
  const found = appraise(before, null, null, ON);
  const issues = found.issues.filter(({ rule }) => rule === 'TYP-01').slice(0, 1);
  const judgement = { kind: 'dismissal', issues, by: 'Trần Thị Mẫu', reason: 'Đã đối chiếu bản giấy' } as const;
  const host = memoryHost(before);
  await host.apply(judgementEdits(judgement, before, found.reading, log, ON));
  const after = await host.read();
  return { after, appraisal: judgedAppraisal(appraise(after, null, null, ON), after, log) };
}

describe('findings that are let stand are counted as such', () => {
  it('in the appraisal: they stay, and say who, when and why', async () => {
    const { appraisal } = await judged();
    const warnings = appraisal.issues.filter(({ rule }) => rule === 'TYP-01');
    expect(warnings.map(({ letStand }) => letStand)).toEqual([
      { by: 'Trần Thị Mẫu', on: '20/11/2026', reason: 'Đã đối chiếu bản giấy' },
      undefined,
    ]);
  });

  it('in the document of a check', async () => {
    const { appraisal } = await judged();
    const { clues, reasons, sheets, issues: words } = viCommands;
    const document = checkResult(appraisal, 'a.xlsx', {
      clue: clues.clue,
      issue: (issue) => issueText(words, issue),
      standing: reasons.standing,
      tieBroken: reasons.tieBroken,
      proposal: reasons.proposal,
      unfitDecision: reasons.unfitDecision,
      analysis: sheets.analysis,
    });
    const open = appraisal.issues.filter(({ letStand }) => letStand === undefined);
    const of = (severity: string): number => open.filter((issue) => issue.severity === severity).length;
    expect(document.counts).toEqual({ error: of('error'), warning: of('warning'), info: of('info'), letStand: 1 });
    expect(document.issues).toHaveLength(appraisal.issues.length);
    expect(document.issues).toContainEqual(
      expect.objectContaining({
        rule: 'TYP-01',
        cell: 'D4',
        letStand: { by: 'Trần Thị Mẫu', on: '20/11/2026', reason: 'Đã đối chiếu bản giấy' },
      }),
    );
  });

  it('on the sheet Kiểm tra: behind the others, with the reason in place of the advice', async () => {
    const { after, appraisal } = await judged();
    const model = publish(appraise(after, null, null, ON), after, viCommands.sheets, ON).flatMap((edit) =>
      edit.kind === 'putSheet' && edit.sheet.mark === 'check' ? [edit.sheet] : [],
    )[0];
    const texts = (row: number): readonly string[] => (model?.cells ?? []).filter((cell) => cell.row === row).map(textOf);
    expect(texts(3).join()).toContain(`${String(appraisal.issues.length - 1)} phát hiện`);
    expect(texts(3).join()).toContain('Ngoài ra có 1 phát hiện đã xem và bỏ qua, kèm lý do.');
    const last = texts(4 + appraisal.issues.length);
    expect(last).toEqual(
      expect.arrayContaining([
        `${check.severity.warning}\n(đã bỏ qua)`,
        'TYP-01',
        'D4',
        'Đã xem và bỏ qua, lý do: Đã đối chiếu bản giấy (Trần Thị Mẫu, 20/11/2026).',
      ]),
    );
  });

  it('in the checklist of a school before it sends its file', async () => {
    const { appraisal } = await judged();
    const before = checklist(appraise(book(), null, null, ON)).find(({ question }) => question === 'warnings');
    const now = checklist(appraisal).find(({ question }) => question === 'warnings');
    expect([now?.count, now?.letStand]).toEqual([(before?.count ?? 0) - 1, 1]);
    if (now === undefined) throw new Error('no such question');
    expect(submission.item(now)).toMatch(/^\d+ điều cần xem lại; 1 điều đã xem và bỏ qua, lý do ghi ở Nhật ký$/);
    expect(submission.item({ ...now, count: 0, answer: 'done' })).toMatch(/^Không còn điều gì cần xem lại; 1 điều/);
  });
});

function textOf({ value }: ModelCell): string {
  return value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.value) : '';
}
