import type { Setting } from '../../domain/policyLabels';
import { foldHeading, stripMarks } from '../../shared/foldHeading';

/** The setting a label names: exactly, else without what stands in brackets. */
export function labelled(settings: readonly Setting[], text: string): Setting | null {
  const exact = stripMarks(text).replace(/[\s:*.]+$/, '');
  const folded = foldHeading(text);
  return (
    settings.find((one) => one.labels.some((label) => stripMarks(label) === exact)) ??
    settings.find((one) => one.labels.some((label) => foldHeading(label) === folded)) ??
    null
  );
}
