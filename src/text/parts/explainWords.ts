import type { LineCode, LineFacts, NamedCriterion, SectionName } from '../../core/domain/explanation';

/** Words for why a number is what it is; a line without its sentence does not compile. */
export interface ExplainWords {
  /** The first line: whose points, and on what; `null`: the whole scorecard. */
  readonly heading: (unit: string, criterion: NamedCriterion | null) => string;
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly lines: { readonly [Code in LineCode]: (facts: LineFacts[Code], unitName: (unit: string) => string) => string };
  readonly notFound: Readonly<Record<'unit' | 'criterion', (typed: string, nearest: readonly string[]) => string>>;
  readonly several: Readonly<Record<'unit' | 'criterion', (typed: string, among: readonly string[]) => string>>;
}
