import { pointsFrom } from '../../core/domain/points';
import { methodResult } from '../../core/methodResult';
import { readSentence } from '../../core/read/sentences/readSentence';
import type { CommandText } from '../../text/commandText';
import { EXIT } from './commandError';
import type { Request } from './request';

/** `thidua rule`: how one scoring sentence is understood; 1 when it is not, or contradicts itself or its maximum. */
export function readRule(request: Request, text: CommandText): number {
  const sentence = request.file.normalize('NFC');
  const { method, notUnderstood, contradicts } = readSentence(sentence, {
    maximum: request.max === null ? null : pointsFrom(request.max.replace(',', '.')),
    kind: request.kind,
    unitOfMeasure: request.unit,
  });
  const isRead = method !== null && !contradicts;
  const answer = contradicts
    ? text.methods.contradicts
    : method === null
      ? text.methods.notUnderstood(notUnderstood)
      : text.methods.readBack(method);
  if (request.json) {
    const document = { sentence, method: isRead ? methodResult(method) : null, readBack: answer, notUnderstood, contradicts };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    const words = text.commands.rule;
    process.stdout.write(
      isRead ? `${words.sentence}: ${sentence}\n${words.understood}: ${answer}\n` : `${words.sentence}: ${sentence}\n${answer}\n`,
    );
  }
  return isRead ? EXIT.done : EXIT.blocked;
}
