/**
 * A school's file before it is sent: what is still open, and a stamp that the cluster can verify when it collects.
 *
 *   Appraisal ─► checklist          Workbook ─► stampText ─► sha256 (the door's) ─► sheet `Phiếu gửi`
 */
import type { Appraisal } from './domain/appraisal';
import type { Issue } from './domain/issue';
import { holdsUpSending } from './domain/standsInTheWay';
import { decimalText } from './domain/points';
import type { Stamp, SubmissionItem, SubmissionQuestion } from './domain/submission';
import { ownSheetName } from './render/sheetName';
import { submissionSheet } from './render/submission/submissionSheet';
import type { SubmissionWords } from './render/submission/submissionWords';
import type { Edit } from './workbook/edit';
import { SUBMISSION_MARK } from './workbook/sheetMark';
import type { Workbook } from './workbook/workbook';

const TOTALS: ReadonlySet<Issue['code']> = new Set<Issue['code']>(['selfTotalDiffers', 'groupTotalDiffers', 'totalDiffers']);

/** What a school's officer looks through before sending; in the order in which it is done. Warnings that are let stand are no longer open. */
export function checklist({ recognition, reading, issues }: Appraisal): readonly SubmissionItem[] {
  const isOne = recognition.kind === 'recognised' && reading !== null && reading.units.length === 1;
  const open = issues.filter(({ letStand }) => letStand === undefined);
  const of = (holds: (issue: Issue) => boolean): readonly Issue[] => open.filter(holds);
  const isMissing = ({ code }: Issue): boolean => code === 'scoreMissing';
  const isEvidence = ({ code }: Issue): boolean => code === 'evidenceMissing';
  const isTotal = ({ code }: Issue): boolean => TOTALS.has(code);
  const item = (question: SubmissionQuestion, left: readonly Issue[], answer: 'open' | 'look'): SubmissionItem => ({
    question,
    answer: left.length === 0 ? 'done' : answer,
    count: left.length,
    at: left.find(({ place }) => place.at !== null)?.place.at ?? null,
    letStand: 0,
  });
  const errors = of((issue) => holdsUpSending(issue) && !isMissing(issue) && !isEvidence(issue) && !isTotal(issue));
  const told = new Set([...errors, ...of(isMissing), ...of(isEvidence), ...of(isTotal)]);
  return [
    { question: 'recognised', answer: isOne ? 'done' : 'open', count: isOne ? 0 : 1, at: null, letStand: 0 },
    item('filled', of(isMissing), 'open'),
    item('noErrors', errors, 'open'),
    item('totals', of(isTotal), 'open'),
    item('evidence', of(isEvidence), 'open'),
    {
      ...item(
        'warnings',
        of((issue) => issue.severity === 'warning' && !told.has(issue)),
        'look',
      ),
      letStand: issues.filter(({ severity, letStand }) => severity === 'warning' && letStand !== undefined).length,
    },
  ];
}

/** Whether nothing is open any more: then the file may be stamped. */
export function maySend(items: readonly SubmissionItem[]): boolean {
  return items.every(({ answer }) => answer !== 'open');
}

/**
 * The text a stamp is the sha256 of: what was typed into every sheet of the user's own, with its cell. Values of formulas, looks and
 * sheets of ours are left out: Excel calculates again and saves in its own way without anybody having changed anything.
 */
export function stampText({ sheets }: Workbook): string {
  const lines: string[] = [];
  for (const { name, mark, rows } of sheets) {
    if (mark !== null) continue;
    lines.push(JSON.stringify(name.normalize('NFC')));
    rows.forEach((cells, row) =>
      cells.forEach(({ value, formula }, column) => {
        const content =
          formula !== null
            ? `=${formula}`
            : value.kind === 'number'
              ? String(Number(value.value.toPrecision(15)))
              : value.kind === 'text'
                ? JSON.stringify(value.text)
                : value.kind === 'blank'
                  ? ''
                  : value.kind === 'boolean'
                    ? String(value.value)
                    : value.error;
        if (content !== '' && content !== '""') lines.push(`${String(row)}:${String(column)} ${content}`);
      }),
    );
  }
  return lines.join('\n');
}

/** The sheet `Phiếu gửi` with the checklist and the stamp, for a file that may be sent. */
export function stampEdits(appraisal: Appraisal, workbook: Workbook, stamp: Stamp, words: SubmissionWords): readonly Edit[] {
  const card = appraisal.scorecards[0];
  const name = ownSheetName(workbook, SUBMISSION_MARK, words.sheetName);
  const facts = {
    unit: appraisal.reading?.units[0]?.name ?? '',
    self: card?.self === null || card === undefined ? null : decimalText(card.self, 15),
    criteria: appraisal.reading?.criteria.filter(({ hasChildren }) => !hasChildren).length ?? 0,
  };
  return [{ kind: 'putSheet', sheet: submissionSheet(checklist(appraisal), facts, stamp, name, words) }];
}
