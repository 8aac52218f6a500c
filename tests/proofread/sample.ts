import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimalText } from '../../src/core/domain/points';
import type { Proofreading } from '../../src/core/domain/proofreading';
import { proofread } from '../../src/core/proofread/proofread';
import { reportLines } from '../../src/core/proofread/text/reportText';

/** One invented report with what must be found in it, in the words of its file: `differs 996 = 344 + 646`. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** The samples of a file: `### name`, the text, then one line `=> …` for each expectation. */
export function samplesIn(file: string): readonly Sample[] {
  const [, ...blocks] = readFileSync(join(__dirname, 'samples', file), 'utf8').split(/^### /m);
  return blocks.map((block) => {
    const [name = '', ...lines] = block.trimEnd().split('\n');
    const isExpected = (line: string): boolean => line.startsWith('=> ');
    return {
      name,
      text: lines.filter((line) => !isExpected(line)).join('\n'),
      expected: lines.filter(isExpected).map((line) => line.slice(3)),
    };
  });
}

/** What was found, said as the samples say it. */
export function saidOf({ statements, shares, issues }: Proofreading): readonly string[] {
  return [
    ...statements.map(
      ({ verdict, stated, parts }) =>
        `${verdict} ${decimalText(stated)} = ${parts.map(({ value }) => decimalText(value)).join(' + ')}`,
    ),
    ...shares
      .filter(({ verdict }) => verdict === 'differs')
      .map(({ stated, part, whole }) => `percent ${decimalText(stated)} of ${decimalText(part)} / ${decimalText(whole)}`),
    `alarms ${issues.filter(({ severity }) => severity !== 'info').length}`,
  ];
}

/** What a sample expects and does not get, and what is called wrong without being expected. */
export function mistakesIn({ text, expected }: Sample): readonly string[] {
  const found = saidOf(proofread(reportLines(text)));
  const missing = expected.filter((one) => !found.includes(one)).map((one) => `missing: ${one}`);
  const isAlarm = (one: string): boolean => /^(?:differs|percent)/.test(one);
  const invented = found.filter((one) => isAlarm(one) && !expected.includes(one)).map((one) => `invented: ${one}`);
  return [...missing, ...invented];
}
