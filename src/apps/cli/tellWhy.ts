import { findCriterion, findUnit, type Found } from '../../core/explain/find';
import { explain } from '../../core/explain/explain';
import { explainResult } from '../../core/explainResult';
import type { Appraisal } from '../../core/domain/appraisal';
import type { ExplainedLine, Explanation } from '../../core/domain/explanation';
import { unitNames } from '../../core/domain/unitNames';
import { refText } from '../../core/workbook/address';
import { criterionName } from '../../text/criterionName';
import { explainSentence } from '../../text/explainSentence';
import type { CommandText } from '../../text/commandText';
import { EXIT } from './commandError';
import { examine } from './examine';
import type { Request } from './request';
import { UsageError } from './usageError';

/** `thidua why`: why a unit has its points on a criterion, or its total, place, grade and awards. */
export async function tellWhy(request: Request, text: CommandText): Promise<number> {
  const { appraisal } = await examine(request, text);
  const explanation = asked(appraisal, request);
  const unitName = unitNames(appraisal.reading);
  const sentence = (line: ExplainedLine): string => explainSentence(text.explain, line, unitName);
  if (request.json) {
    process.stdout.write(`${JSON.stringify(explainResult(explanation, appraisal, request.file, sentence), null, 2)}\n`);
  } else {
    process.stdout.write(told(explanation, text, sentence));
  }
  return appraisal.isBlocked ? EXIT.blocked : EXIT.done;
}

/** @throws UsageError for a name nobody has, or several have */
function asked(appraisal: Appraisal, request: Request): Explanation {
  const units = appraisal.reading?.units ?? [];
  const criteria = appraisal.reading?.criteria ?? [];
  const unit = one('unit', request.unit ?? '', findUnit(request.unit ?? '', units), ({ name }) => name);
  const criterion =
    request.criterion === null
      ? null
      : one(
          'criterion',
          request.criterion,
          findCriterion(request.criterion, criteria),
          (found) => `${found.id} ${criterionName(found)}`,
        );
  const explanation = explain(appraisal, unit.id, criterion?.id ?? null);
  if (explanation === null) throw new Error(`Nothing was found out about ${unit.id}`);
  return explanation;
}

function one<Named>(what: 'unit' | 'criterion', typed: string, found: Found<Named>, nameOf: (one: Named) => string): Named {
  switch (found.kind) {
    case 'one':
      return found.one;
    case 'several':
      throw new UsageError({ code: 'several', what, typed, names: found.among.map(nameOf) });
    case 'none':
      throw new UsageError({ code: 'notFound', what, typed, names: found.nearest.map(nameOf) });
  }
}

function told({ unit, criterion, sections }: Explanation, text: CommandText, sentence: (line: ExplainedLine) => string): string {
  const blocks = sections.map(({ name, lines }) => [
    text.explain.sections[name],
    ...lines.map(
      (line) =>
        `${line.code === 'step' ? '    ' : '  '}${sentence(line)}${line.cells.length === 0 ? '' : ` [${line.cells.map(refText).join(', ')}]`}`,
    ),
  ]);
  return `${[[text.explain.heading(unit.name, criterion)], ...blocks].map((block) => block.join('\n')).join('\n\n')}\n`;
}
