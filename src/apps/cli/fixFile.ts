import { userInfo } from 'node:os';
import type { CellFix, FixEffect, Fixing } from '../../core/domain/fixing';
import type { Policy } from '../../core/domain/policy';
import { decimalText, type Points } from '../../core/domain/points';
import { fixEdits, planFixes } from '../../core/fixIssues';
import { judgedAppraisal } from '../../core/judgeIssues';
import { checkResult } from '../../core/result';
import { sealText } from '../../core/sealText';
import { refText } from '../../core/workbook/address';
import { englishNumbers, vietnameseNumbers } from '../../text/format';
import type { CommandText } from '../../text/commandText';
import { EXIT } from './commandError';
import { examine, readPolicy, resultWords } from './examine';
import { checkOutput, writeOutput } from './files';
import { markedBytes, markLines, marksResult } from './markedBytes';
import { report } from './report';
import type { Request } from './request';
import { sha256 } from './sha256';
import { today } from './today';
import { writtenBytes } from './writtenBytes';

/** `thidua check --fix safe --out OUT.xlsx`: all safe fixes in a copy, each written down on `Nhật ký`; then what is still to be done. */
export async function fixFile(request: Request, text: CommandText): Promise<number> {
  const out = request.out ?? '';
  checkOutput(out, request.file, request.force);
  const given = request.policy === null ? null : readPolicy(request.policy);
  const examined = await examine(request, text);
  const { workbook, appraisal } = examined;
  const rule = request.rule;
  const fixing = planFixes(workbook, appraisal, rule === null ? { kind: 'allSafe' } : { kind: 'rule', rule }, given);
  const on = today();
  const edits = fixEdits(fixing, workbook, appraisal, text.sheets.log, request.by ?? userInfo().username, on);
  const { workbook: fixed } = fixing;
  const after = judgedAppraisal(fixing.appraisal, fixed, text.sheets.log);
  const marking = await markedBytes(await writtenBytes(examined, edits, request.file), request, after, fixed);
  writeOutput(out, marking.bytes);
  if (request.json) {
    const document = {
      ...checkResult(after, request.file, resultWords(text)),
      fixed: {
        cells: fixing.cells.map(cellResult),
        effects: fixing.effects.map(effectResult),
        issuesGone: fixing.gone,
        issuesCome: fixing.come,
      },
      ...marksResult(marking),
      seal: sha256(sealText(after)),
      written: { file: out, sheets: edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet.name] : [])) },
    };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    const told = [...fixLines(fixing, appraisal.policy, out, text), '', report(after, null, text, false)].join('\n');
    process.stdout.write(told + markLines(marking, out, text));
  }
  return after.isBlocked ? EXIT.blocked : EXIT.done;
}

function fixLines(
  { cells, effects, hasStaleFormulas }: Fixing,
  policy: Policy,
  out: string,
  text: CommandText,
): readonly string[] {
  const words = text.commands.fixed;
  const numbers = text.language === 'vi' ? vietnameseNumbers : englishNumbers;
  const said = (value: CellFix['from'] | CellFix['put']): string =>
    value.kind === 'number' ? words.number(numbers.decimal(shown(value))) : words.text(shown(value));
  const points = (value: Points | null): string => (value === null ? '–' : numbers.points(value, policy.rounding.decimals));
  return [
    words.heading,
    ...cells.map(
      ({ at, from, put, rules, shown: to }) => `  ${refText(at)} [${rules.join(', ')}] ${said(from)} → ${to ?? said(put)}`,
    ),
    ...(cells.length === 0 ? [] : effects.length === 0 ? [`  ${words.noEffect}`] : []),
    ...effects.map(
      ({ name, total, place }) => `  ${words.effect(name, points(total.from), points(total.to), place.from, place.to)}`,
    ),
    `  ${words.written(out, cells.length)}`,
    ...(cells.length > 0 && hasStaleFormulas ? [`  ${words.stale}`] : []),
  ];
}

function shown(value: CellFix['from'] | CellFix['put']): string {
  switch (value.kind) {
    case 'number':
      return String(value.value);
    case 'text':
      return value.text;
    case 'formula':
      return `=${value.formula}`;
    case 'blank':
      return '';
  }
}

function cellResult({ at, from, put, rules, unit, criterion, shown: to }: CellFix): object {
  return {
    sheet: at.sheet,
    cell: refText(at).split('!').at(-1),
    from: shown(from),
    to: to ?? shown(put),
    rules,
    unit,
    criterion,
  };
}

function effectResult({ unit, name, total, place }: FixEffect): object {
  const text = (value: Points | null): string | null => (value === null ? null : decimalText(value, 15));
  return { unit, name, total: { from: text(total.from), to: text(total.to) }, place };
}
