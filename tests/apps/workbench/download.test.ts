import { nameParts } from '../../../src/apps/workbench/download';

describe('nameParts', () => {
  it.each([
    ['Cụm 2.xlsx', 'Cụm 2', 'xlsx'],
    ['Cụm 2.XLSM', 'Cụm 2', 'xlsm'],
    ['Bảng điểm.v2.xlsx', 'Bảng điểm.v2', 'xlsx'],
    ['không đuôi', 'không đuôi', 'xlsx'],
  ])('parts %s', (file, stem, extension) => {
    expect(nameParts(file)).toEqual({ stem, extension });
  });
});
