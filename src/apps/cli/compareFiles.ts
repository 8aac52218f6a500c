import type { Appraisal } from '../../core/domain/appraisal';
import { compareYears, type YearDifferences } from '../../core/policies/compareYears';
import { settingDifferences, type SettingDifference } from '../../core/policies/settingDifferences';
import { formOf } from '../../core/settlePolicy';
import { yearJumps } from '../../core/yearJumps';
import { compareResult } from '../../core/yearsResult';
import { englishNumbers, vietnameseNumbers } from '../../text/format';
import type { CommandText } from '../../text/commandText';
import { issueText } from '../../text/issueText';
import { jumpSentence } from '../../text/jumpSentence';
import { criterionChange, listedCriterion } from '../../text/yearSentences';
import { EXIT } from './commandError';
import { examine } from './examine';
import type { Request } from './request';

/** `thidua compare LAST THIS`: what this year's criteria and policy say otherwise. Both files are only read. */
export async function compareFiles(request: Request, text: CommandText): Promise<number> {
  const { file, other } = request;
  const before = (await examine({ ...request, policy: null }, text)).appraisal;
  const after = (await examine({ ...request, file: other ?? '' }, text)).appraisal;
  const found = compareYears(yearOf(before), yearOf(after));
  const jumps = yearJumps(before, after);
  const settings = settingDifferences(found.policy, formOf(before.policy), formOf(after.policy), text.policy);
  if (request.json) {
    const document = compareResult({ before: file, after: other ?? '' }, found, settings, jumps, (issue) =>
      issueText(text.issues, issue),
    );
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    process.stdout.write(
      `${text.commands.compared(file, other ?? '')}\n\n${told(
        found,
        settings,
        jumps.map((one) => jumpSentence(one, after.reading, text)),
        text,
      )}\n`,
    );
  }
  return EXIT.done;
}

function yearOf({ reading, policy }: Appraisal): Parameters<typeof compareYears>[0] {
  return { criteria: reading?.criteria ?? [], policy };
}

function told(
  found: YearDifferences,
  settings: readonly SettingDifference[],
  jumps: readonly string[],
  text: CommandText,
): string {
  const said = text.policy.compare;
  const numbers = text.language === 'vi' ? vietnameseNumbers : englishNumbers;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [said.added(found.added.length), found.added.map((one) => listedCriterion(one, said, numbers))],
    [said.removed(found.removed.length), found.removed.map((one) => listedCriterion(one, said, numbers))],
    [said.changed(found.changed.length), found.changed.map((one) => criterionChange(one, said, numbers))],
    [said.settings(settings.length), settings.map(({ label, before, after }) => said.setting(label, before, after))],
    [said.jumps(jumps.length), jumps],
  ];
  const filled = parts.filter(([, lines]) => lines.length > 0);
  if (filled.length === 0) return said.alike;
  return filled.map(([title, lines]) => [title, ...lines.map((line) => `  - ${line}`)].join('\n')).join('\n\n');
}
