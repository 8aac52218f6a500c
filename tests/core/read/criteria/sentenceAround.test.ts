import { exactText } from '../../../../src/core/domain/points';
import type { Method } from '../../../../src/core/domain/criteria';
import { sheet, type CellInput } from '../../../builders/workbook';
import { criterion, readWorkbook } from '../readWorkbook';

/** How the first criterion of a school's sheet is scored, with what its text says and the notes below it. */
function methodOf(text: string, ...notes: readonly string[]): Method {
  const reading = readWorkbook(
    sheet('Phiếu', [
      ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Kết quả', 'Điểm tự chấm'],
      ['1', text, 6, 2, null],
      ...notes.map((note): CellInput[] => [null, note]),
      ['2', 'Công tác khác do cụm chấm', 94, null, 90],
    ]),
  );
  return criterion(reading, text).method;
}

function perUnit(method: Method): string {
  return method.kind === 'perUnit' ? exactText(method.pointsPerUnit) : method.kind;
}

describe('a scoring sentence inside or below the text of its criterion', () => {
  it.each([
    'Tổ chức hội thảo khoa học: mỗi hội thảo được 2 điểm, tối đa 6 điểm',
    'Tổ chức hội thảo khoa học. Mỗi hội thảo được 2 điểm, tối đa 6 điểm.',
    'Tổ chức hội thảo khoa học năm 2026 (mỗi hội thảo được 2 điểm)',
    'Tổ chức hội thảo khoa học (2 điểm/hội thảo, không quá 6 điểm)',
  ])('is read in «%s»', (text) => {
    expect(perUnit(methodOf(text))).toBe('2');
  });

  it('is read from several notes together', () => {
    const notes = ['- Từ 3 hội thảo trở lên: 6 điểm', '- Từ 1 đến 2 hội thảo: 3 điểm', '- Không có hội thảo: 0 điểm'];
    expect(methodOf('Tổ chức hội thảo khoa học', ...notes)).toMatchObject({ kind: 'tiers' });
    expect(perUnit(methodOf('Tổ chức hội thảo khoa học', 'Mỗi hội thảo được 2 điểm', '(có minh chứng)'))).toBe('2');
  });

  it('is read from notes that name several kinds', () => {
    expect(methodOf('Tổ chức hội thảo', 'Mỗi hội thảo cấp trường được 1 điểm', 'Hội thảo cấp tỉnh được 3 điểm')).toMatchObject({
      kind: 'weightedCount',
      items: [{ label: 'Hội thảo cấp trường' }, { label: 'Hội thảo cấp tỉnh' }],
    });
  });

  it.each([
    ['Tỷ lệ học viên khá: trên 95%: 6 điểm; từ 90% đến 95% và đúng hạn: 4 điểm; dưới 90%: 2 điểm'],
    ['Có 3 hội thảo: 6 điểm; 2 hội thảo: 4 điểm; 1 hội thảo: theo quy mô'],
    ['Tổ chức 2 hội thảo cấp tỉnh trở lên (mỗi hội thảo thêm được 1 điểm)'],
    ['Tổ chức hội thảo', 'Mỗi hội thảo cấp trường được 1 điểm', 'Hội thảo cấp tỉnh được từ 2 đến 3 điểm'],
  ])('is not made of half a sentence: «%s»', (text, ...notes) => {
    expect(methodOf(text, ...notes)).toEqual({ kind: 'manual', step: null });
  });
});
