import type { PaperStyle } from '../../../core/workbook/paperModel';
import type { StyleWords } from '../../../core/papers/parts/partWords';
import type { HeadStyle } from '../../../core/render/sheetWords';
import { partyStyle, stateStyle } from '../papers/styleWords';

const styleOf = ({ motto, secondMotto, onBehalf }: StyleWords, mark: string): HeadStyle => ({
  motto,
  secondMotto,
  mark,
  onBehalf,
});

/** Phần đầu và phần ký của các trang, như của văn bản; nét dưới tên cơ quan là chữ, vì ô không kẻ được nét ngắn. */
export const headStyles: Readonly<Record<PaperStyle, HeadStyle>> = {
  party: styleOf(partyStyle, '*'),
  state: styleOf(stateStyle, '————'),
};
