import type { AssessedTarget } from '../../../core/domain/year/targets';
import type { TargetWords } from '../../../core/render/year/targetsSheet';
import { vietnameseNumbers } from '../../format';
import { dateWords } from '../../yearDate';

const number = vietnameseNumbers.points;

/** Lời về chỉ tiêu: số đạt yêu cầu, đánh giá kèm phép tính, quy định của pháp luật. */
export const targetWords: TargetWords = {
  fits: (fits) => {
    if (fits === null) return '';
    if (fits.to === null) return `từ ${String(fits.from)} trở lên`;
    return fits.from === fits.to ? String(fits.from) : `${String(fits.from)} đến ${String(fits.to)}`;
  },
  verdict: (assessed) => [verdict(assessed), ...assessed.legal.map((one) => legal(one))].join('; '),
};

const VERDICTS: Readonly<Record<AssessedTarget['verdict'], string>> = {
  attained: 'Đạt',
  notAttained: 'Chưa đạt',
  above: 'Vượt mức cho phép',
  resultMissing: 'Chưa có kết quả',
  targetMissing: 'Chưa giao mức',
  wholeMissing: 'Chưa có mẫu số',
  noneFits: 'Không số nguyên nào đúng mức',
};

function verdict({ verdict: what, target, whole, exact, rate }: AssessedTarget): string {
  const share =
    rate === null || whole === null || target.result === null
      ? ''
      : `: ${number(target.result)}/${number(whole)} = ${number(rate)}%`;
  const bounds = [exact.least, exact.most].flatMap((one) => (one === null ? [] : [number(one)]));
  const asked =
    target.isShare && whole !== null && bounds.length > 0
      ? ` (yêu cầu ${[...new Set(bounds)].join(' đến ')} trên ${number(whole)})`
      : '';
  return `${VERDICTS[what]}${share}${asked}`;
}

function legal({ limit, isKept }: AssessedTarget['legal'][number]): string {
  const source = [limit.clause, limit.document].filter((one) => one !== null).join(' ');
  const dates = [
    limit.from === null ? '' : ` từ ${dateWords(limit.from)}`,
    limit.to === null ? '' : ` đến ${dateWords(limit.to)}`,
  ].join('');
  const said = limit.most === null ? 'không quy định tỷ lệ tối đa' : `không quá ${number(limit.most)}%`;
  const kept = isKept === null ? '' : isKept ? ', trong mức' : ', vượt mức';
  return `luật: ${said}${kept} (${source}${dates === '' ? '' : `, hiệu lực${dates}`})`;
}
