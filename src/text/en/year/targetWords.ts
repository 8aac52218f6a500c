import type { AssessedTarget } from '../../../core/domain/year/targets';
import type { TargetWords } from '../../../core/render/year/targetsSheet';
import { englishNumbers } from '../../format';
import { dateWords } from '../../yearDate';

const number = englishNumbers.points;

/** Words of targets: counts that fit, verdicts with their arithmetic, the law. */
export const targetWords: TargetWords = {
  fits: (fits) => {
    if (fits === null) return '';
    if (fits.to === null) return `${String(fits.from)} or more`;
    return fits.from === fits.to ? String(fits.from) : `${String(fits.from)} to ${String(fits.to)}`;
  },
  verdict: (assessed) => [verdict(assessed), ...assessed.legal.map((one) => legal(one))].join('; '),
};

const VERDICTS: Readonly<Record<AssessedTarget['verdict'], string>> = {
  attained: 'Attained',
  notAttained: 'Not attained',
  above: 'Above what is allowed',
  resultMissing: 'No result yet',
  targetMissing: 'No bound set',
  wholeMissing: 'No whole given',
  noneFits: 'No whole number fits',
};

function verdict({ verdict: what, target, whole, exact, rate }: AssessedTarget): string {
  const share =
    rate === null || whole === null || target.result === null
      ? ''
      : `: ${number(target.result)}/${number(whole)} = ${number(rate)}%`;
  const bounds = [exact.least, exact.most].flatMap((one) => (one === null ? [] : [number(one)]));
  const asked =
    target.isShare && whole !== null && bounds.length > 0
      ? ` (asks for ${[...new Set(bounds)].join(' to ')} of ${number(whole)})`
      : '';
  return `${VERDICTS[what]}${share}${asked}`;
}

function legal({ limit, isKept }: AssessedTarget['legal'][number]): string {
  const source = [limit.clause, limit.document].filter((one) => one !== null).join(' ');
  const dates = [
    limit.from === null ? '' : ` from ${dateWords(limit.from)}`,
    limit.to === null ? '' : ` to ${dateWords(limit.to)}`,
  ].join('');
  const said = limit.most === null ? 'no ceiling' : `at most ${number(limit.most)}%`;
  const kept = isKept === null ? '' : isKept ? ', kept' : ', exceeded';
  return `law: ${said}${kept} (${source}${dates === '' ? '' : `, in force${dates}`})`;
}
