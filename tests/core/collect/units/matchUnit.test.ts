import { matchUnit } from '../../../../src/core/collect/units/matchUnit';
import { provinceKeys } from '../../../../src/core/collect/units/provinceKeys';
import type { Unit } from '../../../../src/core/domain/unit';
import { PROVINCE_ORDERS } from '../../../../src/core/policies/provinces';
import { asMisread } from '../../../builders/legacy';

const provinces = provinceKeys(PROVINCE_ORDERS);

function units(...names: readonly string[]): readonly Unit[] {
  return names.map((name, index) => ({
    id: `u${index + 1}`,
    name,
    role: null,
    at: { sheet: 'Đơn vị', row: index + 1, column: 1 },
    registered: null,
    disqualification: null,
  }));
}

const NORTH = units(
  'Trường Chính trị tỉnh Lào Cai',
  'Trường Chính trị tỉnh Lai Châu',
  'Trường Chính trị Hoàng Văn Thụ tỉnh Lạng Sơn',
  'Trường Chính trị Hoàng Đình Giong tỉnh Cao Bằng',
  'Trường Chính trị tỉnh Hà Giang',
);

const match = (name: string, among: readonly Unit[] = NORTH) => matchUnit(name, among, provinces);

describe('the school of a name', () => {
  it.each([
    ['Trường Chính trị tỉnh Lai Châu', 'u2', 'same'],
    ['Trường  Chính trị tỉnh Lai Châu ', 'u2', 'same'],
    ['trường chính trị Tỉnh LAI CHÂU', 'u2', 'spelling'],
    ['TCT tỉnh Lai Châu', 'u2', 'schoolName'],
    ['Trường CT Lai Châu', 'u2', 'schoolName'],
    ['Lai Châu', 'u2', 'schoolName'],
    ['Trường Chính trị Hoàng Văn Thụ', 'u3', 'schoolName'],
    ['TCT Hoàng Văn Thụ (Lạng Sơn)', 'u3', 'schoolName'],
    ['Trường Chính trị tỉnh Lạng Sơn', 'u3', 'schoolName'],
    ['Trường chính trị Hoàng Đình Giong - Cao Bằng', 'u4', 'schoolName'],
  ])('%s is %s, %s', (name, unit, by) => {
    expect(match(name)).toEqual({ kind: 'sure', unit, by });
  });

  it.each([
    ['marks left out', 'Truong Chinh tri tinh Lai Chau', ['u2']],
    ['a letter wrong', 'Trường Chính trị tỉnh Lai Chấu', ['u2']],
    ['another name for one province', 'Trường Chính trị Lê Hồng Phong tỉnh Lạng Sơn', ['u3']],
  ])('%s: asked', (_, name, candidates) => {
    expect(match(name)).toMatchObject({ kind: 'ask', candidates, reason: { code: 'unitNotSure' } });
  });

  it('a province that joined another is asked about, with the document', () => {
    expect(match('Trường Chính trị tỉnh Tuyên Quang')).toEqual({
      kind: 'ask',
      candidates: ['u5'],
      reason: {
        code: 'unitMerged',
        name: 'Trường Chính trị tỉnh Tuyên Quang',
        province: 'Hà Giang',
        joined: 'Tuyên Quang',
        from: '2025-07-01',
        document: 'Nghị quyết 202/2025/QH15',
      },
    });
    expect(match('Trường Chính trị tỉnh Yên Bái')).toMatchObject({ kind: 'ask', candidates: ['u1'] });
  });

  it('two schools that fit are both named, none is taken', () => {
    const twins = units('Trường Chính trị A tỉnh Cà Mau', 'Trường Chính trị B tỉnh Cà Mau');
    expect(match('Trường Chính trị tỉnh Cà Mau', twins)).toMatchObject({ kind: 'ask', candidates: ['u1', 'u2'] });
  });

  it.each(['Trường Chính trị tỉnh Thái Nguyên', 'Trường Cao đẳng tỉnh Lai Châu', 'Đơn vị', ''])('«%s» is nobody here', (name) => {
    expect(match(name).kind).toBe('none');
  });

  it('a school of another kind in the same province is another school', () => {
    expect(match('Trường Cao đẳng Sư phạm tỉnh Lạng Sơn').kind).toBe('none');
  });
});

/** METHODS §11 and reference case 30. */
describe('names that look alike', () => {
  const HOA_BINH = 'Trường THCS Hòa Bình';
  it.each(['Trường THCS Hoà Bình', 'trường  thcs hòa bình ', HOA_BINH.normalize('NFD'), 'Tr\u00adường THCS Hòa Bình'])(
    '«%s» is the same name',
    (name) => expect(match(name, units(HOA_BINH)).kind).toBe('sure'),
  );
  it.each(['Trường THCS Hoa Bình', 'Trường TH&THCS Hòa Bình'])('«%s» is near, and asked', (name) => {
    expect(match(name, units(HOA_BINH)).kind).toBe('ask');
  });
  it('eth stands for đ', () => {
    expect(match('Trường THCS \u00d0ông Hà', units('Trường THCS Đông Hà'))).toMatchObject({ kind: 'sure' });
  });
  it.each(['Tr\u00adêng THCS Hßa B×nh', 'Tröôøng THCS Hoøa Bình', asMisread('Trường THCS Hòa Bình')])(
    '«%s», in an old font or misread, is read as what it says',
    (name) => {
      expect(match(name, units(HOA_BINH))).toMatchObject({ kind: 'sure', by: 'spelling' });
    },
  );
  it('an old font on the side of the cluster as well', () => {
    expect(
      match(
        'Trường Chính trị tỉnh Hà Giang',
        units('Tr\u00adêng ChÝnh trÞ tØnh Hµ Giang', 'Tr\u00adêng ChÝnh trÞ tØnh B¾c Giang'),
      ),
    ).toMatchObject({
      kind: 'sure',
      by: 'spelling',
    });
  });
});
