import type { Points } from '../../domain/points';
import { numberText } from '../numbers/numberText';

const CAP =
  /^(?:(?:tổng\s+)?(?:số\s+)?điểm|tổng)(?:\s+(?:cộng|của|các|cả|tiêu chí|nội dung|trong|nhóm|mục|phần|này|toàn|[ivxlc]+|\d+(?!\s*điểm)))*\s*(?:,\s*)?(?:tối đa|không quá|không vượt quá|tối đa không quá|không được vượt quá)\s*(?:là\s*)?:?\s*(\d[\d.,]*)\s*(?:điểm|đ)\.?$/iu;

/** "Tổng điểm của nhóm không vượt quá 40 điểm": the cap of a group; `null` when the sentence says something else. Source: CONTRACT §5.1. */
export function groupCap(sentence: string): Points | null {
  const match = CAP.exec(sentence.normalize('NFC').replace(/\s+/g, ' ').trim());
  if (match === null) return null;
  const reading = numberText(match[1] ?? '', null);
  return reading.value;
}
