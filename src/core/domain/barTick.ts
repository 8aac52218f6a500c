import { stripMarks } from '../shared/foldHeading';
import type { CellValue } from '../workbook/cell';

const TICKS = /^(?:x|v|✓|✔|☑|true)$/;
const BARS = /^(?:vi pham|co vi pham|bi loai|loai|khong xet)$/;
const CLEAR = /^(?:khong|khong co|khong vi pham|khong phat sinh|chua|chua co|false|[-\u2010-\u2015\u2212/]+)$/;
/** `Có cá nhân bị kỷ luật`, `Không xét thi đua …`, `Điểm liệt`: what a row of kind Điều kiện is usually about. */
const CONDITION = /ky luat|vi pham|khong xet|bi loai|loai tru|dieu kien|diem liet/;
/** `Không có cá nhân bị kỷ luật`: "Có" and "Không" may both mean that it was kept. */
const SAYS_NOT = /^khong (?!xet)/;

/**
 * What a mark says in a row or column of kind Điều kiện: `true` bars the unit, `false` does not, `null` cannot be told and is
 * asked about. `text` is the condition. Source: WORKBOOKS §1 L10, METHODS §2.1 (words and ticks are normalised).
 */
export function barTick(stored: CellValue, text: string): boolean | null {
  switch (stored.kind) {
    case 'blank':
      return false;
    case 'boolean':
      return stored.value;
    case 'number':
      return stored.value > 0;
    case 'error':
      return null;
    case 'text': {
      const word = stripMarks(stored.text).replace(/[\s.;,]+$/, '');
      if (word === '') return false;
      if (TICKS.test(word) || BARS.test(word)) return true;
      if (SAYS_NOT.test(conditionOf(text)) && /^(?:co|khong)$/.test(word)) return null;
      if (word === 'co') return true;
      return CLEAR.test(word) ? false : null;
    }
  }
}

/** `x`, `Có`, `Không`: a mark rather than words. */
export function isMark(text: string): boolean {
  const word = stripMarks(text).replace(/[\s.;,]+$/, '');
  return word === 'co' || TICKS.test(word) || CLEAR.test(word) || word === 'co vi pham' || word === 'khong vi pham';
}

/** Whether words state what bars a unit, whatever kind is written beside them. */
export function saysBar(text: string): boolean {
  return CONDITION.test(stripMarks(text));
}

/** Without its number: `V. Không có …`. */
function conditionOf(text: string): string {
  return stripMarks(text).replace(/^(?:[ivxlc]+|\d+(?:\.\d+)*|[a-z])[.)]\s*/, '');
}
