import type { Statement } from '../../../core/domain/year/reportFigures';
import { englishNumbers } from '../../format';

/** The sentence of a report that states a quantity with its parts. */
export function statisticSentence({ name, total, measure, isSubset, parts }: Statement): string {
  const unit = measure === null ? '' : ` ${measure}`;
  const said = `${name}: ${englishNumbers.points(total)}${unit} in all`;
  if (parts.length === 0) return `${said}.`;
  const each = parts.map((part) => `${part.name} ${englishNumbers.points(part.value)}`).join('; ');
  return `${said}, ${isSubset ? 'among them' : 'made up of'}: ${each}.`;
}
