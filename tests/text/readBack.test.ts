import { readIn } from '../core/read/sentences/readIn';
import type { RowContext } from '../core/read/sentences/corpus/corpusRow';
import { en } from '../../src/text/en';
import { vi } from '../../src/text/vi';

/** A sentence, and how the program says it back in both languages. */
const ROWS: readonly (readonly [sentence: string, vietnamese: string, english: string, context?: RowContext])[] = [
  ['Mức 1: 5 điểm; mức 2: 3 điểm', 'Theo mức: Mức 1: 5 điểm; Mức 2: 3 điểm.', 'By level: Mức 1: 5 points; Mức 2: 3 points.'],
  [
    'Xếp thứ 1-3: 10 điểm; thứ 4: 8 điểm; còn lại: 5 điểm',
    'Theo thứ hạng: thứ 1 đến 3: 10 điểm; thứ 4: 8 điểm; các thứ hạng sau: 5 điểm.',
    'By place: places 1 to 3: 10 points; place 4: 8 points; later places: 5 points.',
  ],
  [
    'Mỗi 1% vượt chỉ tiêu cộng 0,2 điểm, tối đa cộng 2 điểm',
    'So với chỉ tiêu của đơn vị, cứ vượt trọn 1% được cộng 0,2 điểm, cộng tối đa 2 điểm.',
    'Against the unit’s target, each full 1% above adds 0.2 points, at most 2 points.',
    { kind: 'bonus', maximum: '2' },
  ],
  [
    'Đạt chỉ tiêu được 8 điểm; không đạt tính theo tỷ lệ; cứ vượt 5% được cộng 1 điểm, tối đa 10 điểm',
    'Đạt chỉ tiêu của đơn vị được 8 điểm; không đạt tính theo tỷ lệ; cứ vượt trọn 5% được cộng 1 điểm, cộng tối đa 2 điểm.',
    'Reaching the unit’s target earns 8 points; less in proportion; each full 5% above adds 1 point, at most 2 points.',
  ],
  [
    'Đạt 80% được 4 điểm; dưới 80% tính theo tỷ lệ; dưới 40% không tính điểm',
    'Đạt 80 được 4 điểm; không đạt tính theo tỷ lệ; dưới 40 được 0 điểm.',
    'Reaching 80 earns 4 points; less in proportion; below 40 0 points.',
  ],
  [
    'Đạt chỉ tiêu được 8 điểm; không đạt tính theo tỷ lệ; từ 50% trở xuống không tính điểm',
    'Đạt chỉ tiêu của đơn vị được 8 điểm; không đạt tính theo tỷ lệ; từ 50% của mức đó trở xuống được 0 điểm.',
    'Reaching the unit’s target earns 8 points; less in proportion; 50% of it or less 0 points.',
  ],
  [
    'Đạt chỉ tiêu được 10 điểm, vượt chỉ tiêu thì điểm được tăng theo tỷ lệ vượt nhưng tối đa bằng 120% số điểm, không đạt thì giảm theo tỷ lệ',
    'Đạt chỉ tiêu của đơn vị được 10 điểm; không đạt tính theo tỷ lệ; vượt thì điểm tăng theo tỷ lệ, tối đa 120% số điểm đó.',
    'Reaching the unit’s target earns 10 points; less in proportion; above it points go on in proportion, up to 120% of them.',
  ],
  [
    'Tỷ lệ nợ đọng không quá 5%: 8 điểm; cứ tăng thêm 1% trừ 1 điểm',
    'Không quá 5 được 8 điểm; cứ vượt trọn 1% bị trừ 1 điểm.',
    'Not passing 5 earns 8 points; each full 1% above takes 1 point.',
  ],
  [
    'Chi điện thoại thấp hơn hoặc bằng định mức: 2 điểm; vượt định mức: 0 điểm',
    'Không quá chỉ tiêu của đơn vị được 2 điểm; vượt được 0 điểm.',
    'Not passing the unit’s target earns 2 points; more earns 0 points.',
  ],
];

describe('rules read back', () => {
  it.each(ROWS.map(([sentence, vietnamese, english, context]) => [sentence, vietnamese, english, context ?? {}] as const))(
    '%s',
    (sentence, vietnamese, english, context) => {
      const { method } = readIn(sentence, context);
      expect(method === null ? null : [vi.methods.readBack(method), en.methods.readBack(method)]).toEqual([vietnamese, english]);
    },
  );
});
