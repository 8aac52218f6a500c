import type { ExplainedLine, ExplainedSection, SectionName } from '../domain/explanation';

/** A section; none where there is nothing to say. */
export function section(name: SectionName, lines: readonly ExplainedLine[]): readonly ExplainedSection[] {
  return lines.length === 0 ? [] : [{ name, lines }];
}
