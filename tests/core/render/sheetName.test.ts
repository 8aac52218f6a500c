import { freeSheetName, sheetName } from '../../../src/core/render/sheetName';

describe('sheetName', () => {
  it.each([
    ["Trường 'A' [2026]: lần 1/2?*", "Trường 'A' 2026 lần 1 2"],
    ["'Tổng hợp'", 'Tổng hợp'],
    ['Trường Chính trị Hoàng Đình Giong tỉnh Cao Bằng', 'Trường Chính trị Hoàng Đình Gio'],
    ['History', '_'],
    ['***', '_'],
  ])('%s becomes a name Excel takes', (text, name) => {
    expect(sheetName(text)).toBe(name);
    expect(name.length).toBeLessThanOrEqual(31);
  });
});

describe('freeSheetName', () => {
  it('keeps a name nobody has', () => {
    expect(freeSheetName('Tổng hợp', ['Kiểm tra'])).toBe('Tổng hợp');
  });

  it('counts on where the name is taken, whatever its case or Unicode form', () => {
    expect(freeSheetName('Tổng hợp', ['TỔNG HỢP'.normalize('NFD')])).toBe('Tổng hợp (2)');
    expect(freeSheetName('Tổng hợp', ['Tổng hợp', 'Tổng hợp (2)'])).toBe('Tổng hợp (3)');
  });

  it('shortens a long name so that the number still fits', () => {
    const long = 'x'.repeat(31);
    expect(freeSheetName(long, [long])).toBe(`${'x'.repeat(27)} (2)`);
  });
});
