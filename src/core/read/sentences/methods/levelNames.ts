import { labelOf, type Token } from '../token';
import type { Labelled } from './labels';

const PREFIXES = [
  'các mức độ',
  'các mức',
  'các loại',
  'kết quả xếp loại cuối năm',
  'xếp loại cuối năm',
  'kết quả xếp loại',
  'mức độ',
  'mức',
  'được đánh giá xếp loại',
  'được đánh giá loại',
  'được đánh giá',
  'đánh giá xếp loại',
  'được xếp loại',
  'xếp loại',
  'được phân loại',
  'phân loại',
  'được công nhận đạt',
  'được công nhận',
  'xếp mức',
  'đánh giá',
  'đạt loại',
  'đạt mức',
  'loại',
  'đạt',
];

/** `Xuất sắc về phong trào …: 3 điểm; khá: 2 điểm`: what is graded, said once behind the first grade, is no part of it. */
export function withoutMatter(labels: readonly Labelled[]): readonly Labelled[] {
  const [first, ...others] = labels;
  const at = first?.label.findIndex(({ code }) => code === 'về') ?? -1;
  const isOnce = others.length > 0 && others.every(({ label }) => label.every(({ code }) => code !== 'về'));
  return first !== undefined &&
    at > 0 &&
    isOnce &&
    ENDS_IN_GRADE.test(
      first.label
        .slice(0, at)
        .map(({ code }) => code)
        .join(' '),
    )
    ? [{ ...first, label: first.label.slice(0, at) }, ...others]
    : labels;
}

const ENDS_IN_GRADE = /(?:^| )(?:xuất sắc|tốt|giỏi|khá|trung bình|vững mạnh)$/u;

/** The level itself, without "Mức …" before and "… đạt" after it. */
export function shortLabel(label: readonly Token[]): string {
  const codes = label.map(({ code }) => code);
  const prefix = PREFIXES.map((text) => text.split(' ')).find(
    (words) => words.every((one, at) => codes[at] === one) && codes.length > words.length,
  );
  const bare = prefix === undefined || label[prefix.length]?.value !== null ? label : label.slice(prefix.length);
  const last = bare.length - 1;
  const isReached = last > 0 && bare[last]?.code === 'đạt' && bare[last - 1]?.code !== 'NOT';
  return labelOf(isReached ? bare.slice(0, last) : bare);
}
