/** An explanation as a JSON document: every line with its code, its exact facts, its cells and its sentence. */
import type { Criterion } from './domain/criteria';
import type { ExplainedLine, Explanation } from './domain/explanation';
import { decimalText } from './domain/points';
import type { Appraisal } from './domain/appraisal';
import { issueResult, type ResultDocument } from './issueResult';
import { methodResult } from './methodResult';
import { plain } from './sealText';
import { refText } from './workbook/address';

export function explainResult(
  { unit, criterion, sections }: Explanation,
  { scorecards, standings, isBlocked }: Appraisal,
  file: string,
  sentence: (line: ExplainedLine) => string,
): ResultDocument {
  const card = scorecards.find((one) => one.unit === unit.id);
  const standing = standings.find((one) => one.unit === unit.id);
  const step = card?.steps.find((one) => one.criterion === criterion?.id);
  return {
    file,
    unit: { id: unit.id, name: unit.name, cell: refText(unit.at) },
    criterion: criterion === null ? null : criterionResult(criterion),
    value: text(step?.value),
    points: text(step?.points),
    total: text(card?.total),
    place: standing?.place ?? null,
    grade: standing?.grade ?? null,
    isBlocked,
    sections: sections.map(({ name, lines }) => ({
      name,
      lines: lines.map((line) => ({
        code: line.code,
        facts: factsResult(line, sentence),
        cells: line.cells.map(refText),
        sentence: sentence(line),
      })),
    })),
  };
}

function factsResult(line: ExplainedLine, sentence: (line: ExplainedLine) => string): unknown {
  switch (line.code) {
    case 'blocking':
      return issueResult(line.facts.issue, () => sentence(line));
    case 'sentence':
      return { sentence: line.facts.sentence, method: methodResult(line.facts.method) };
    default:
      return plain(line.facts, decimalText);
  }
}

function criterionResult(criterion: Criterion): ResultDocument {
  const { id, number, text: words, kind, maximum, at } = criterion;
  return { id, number, text: words, kind, maximum: text(maximum), cell: refText(at) };
}

function text(value: Parameters<typeof decimalText>[0] | null | undefined): string | null {
  return value === null || value === undefined ? null : decimalText(value);
}
