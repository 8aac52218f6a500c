import type { Appraisal } from '../../core/domain/appraisal';
import { blocksRanking } from '../../core/domain/blocksRanking';
import { unitNames } from '../../core/domain/unitNames';
import { rehearse, type Rehearsal } from '../../core/rehearse';
import { whoMoved, type AwardHeld } from '../../core/whoMoved';
import { rehearseResult } from '../../core/yearsResult';
import { criterionName } from '../../text/criterionName';
import { issueText } from '../../text/issueText';
import type { CommandText } from '../../text/commandText';
import { EXIT } from './commandError';
import { examine } from './examine';
import type { Request } from './request';
import { table } from './table';

/**
 * `thidua rehearse LAST`: last year's figures under the policy of another workbook or of a JSON file. A rehearsal, never a result.
 * What is wrong with that policy is said, and blocks as everywhere: nothing it leaves open is filled in unsaid.
 */
export async function rehearseFile(request: Request, text: CommandText): Promise<number> {
  const { file, other, policy: given } = request;
  const past = (await examine({ ...request, policy: null }, text)).appraisal;
  const ruling = (await examine({ ...request, file: other ?? file, policy: given }, text)).appraisal;
  const { reading } = past;
  if (reading === null) throw new Error(`${file} was recognised and not read`);
  const found = rehearse(reading, ruling.policy);
  const issues = ruling.issues.filter(({ code }) => code === 'policyProblem');
  const rules = { file: other ?? given ?? '', policy: ruling.policy, issues };
  const issue = (one: (typeof issues)[number]): string => issueText(text.issues, one);
  if (request.json) {
    process.stdout.write(`${JSON.stringify(rehearseResult(file, past, rules, found, issue), null, 2)}\n`);
  } else {
    const wrong = issues.map((one) => `  ! [${one.rule}] ${issue(one)}`);
    process.stdout.write([text.commands.rehearsed(file, rules.file), ...wrong, ...told(past, found, file, text), ''].join('\n'));
  }
  return past.isBlocked || issues.some(blocksRanking) ? EXIT.blocked : EXIT.done;
}

function told(past: Appraisal, found: Rehearsal, file: string, text: CommandText): readonly string[] {
  const { moved: said, compare, preview } = text.policy;
  const name = unitNames(past.reading);
  const moves = whoMoved(past, found);
  const moved = moves.filter(({ hasMoved }) => hasMoved).length;
  const place = (value: number | null): string => (value === null ? said.noPlace : String(value));
  const awards = (held: readonly AwardHeld[]): string =>
    held.length === 0 ? said.noAward : held.map(({ name: award, waits }) => (waits ? said.waits(award) : award)).join('; ');
  const rows = moves.map((move) => [
    name(move.unit),
    place(move.placeBefore),
    place(move.placeAfter),
    awards(move.awardsBefore),
    awards(move.awardsAfter),
  ]);
  return [
    ...(past.isBlocked ? [`  ! ${text.commands.rehearsalBlocked(file)}`] : []),
    '',
    moved === 0 ? preview.nobodyMoves : preview.moved(moved, moves.length),
    ...table([[said.unit, said.placeBefore, said.placeAfter, said.awardsBefore, said.awardsAfter], ...rows]),
    ...found.ties.map((tie) => compare.ties(tie.map(name))),
    ...(found.separatesNobody.length === 0 ? [] : [compare.separatesNobody(found.separatesNobody.map(criterionName))]),
  ];
}
