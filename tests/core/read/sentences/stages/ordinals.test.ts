import { withOrdinals } from '../../../../../src/core/read/sentences/ordinals';
import { lineOf, tokensOf } from './tokens';

const told = (line: string): string => lineOf(withOrdinals(tokensOf(line)));

describe('places in a series', () => {
  it.each([
    ['thứ nhất N10 điểm', 'ORD1 N10 điểm'],
    ['thứ nhứt', 'ORD1'],
    ['thứ một', 'ORD1'],
    ['hạng nhì', 'ORD2'],
    ['hạng hai', 'ORD2'],
    ['thứ ba', 'ORD3'],
    ['hạng tư', 'ORD4'],
    ['thứ bốn', 'ORD4'],
    ['thứ năm', 'ORD5'],
    ['thứ sáu', 'ORD6'],
    ['thứ bảy', 'ORD7'],
    ['thứ tám', 'ORD8'],
    ['thứ chín', 'ORD9'],
    ['thứ mười', 'ORD10'],
    ['thứ mười hai', 'ORD12'],
    ['thứ muoi hai', 'ORD12'],
    ['hạng hai mươi', 'ORD20'],
    ['hạng hai mươi mốt', 'ORD21'],
    ['thứ ba mươi', 'ORD30'],
    ['thứ N4', 'ORD4'],
    ['hạng N12', 'ORD12'],
    ['thứ ii', 'ORD2'],
    ['thứ ix', 'ORD9'],
    ['thứ v', 'ORD5'],
    ['thứ viii', 'ORD8'],
    ['thứ x', 'ORD10'],
    ['lần N1 trừ N2 điểm', 'ORD1 trừ N2 điểm'],
    ['thứ mười hai→N2', 'ORD12'],
    ['hạng từ N1 đến N5', 'ORD1 đến N5'],
    ['thứ từ N2 đến N3', 'ORD2 đến N3'],
    ['xếp thứ nhất', 'xếp ORD1'],
  ])('«%s» is «%s»', (line, places) => {
    expect(told(line)).toBe(places);
  });

  it.each([
    'thứ tự xếp hạng',
    'thứ hạng sau',
    'hạng sau',
    'hạng ii',
    'thứ P4',
    'thứ hạng',
    'thứ mục',
    'thứ',
    'lần N2 điểm',
    'lần N2 đ',
    'lần đầu',
    'lần nhất',
    'mỗi N2 bài',
    'hạng N2 điểm',
    'hạng N0 đ',
    'hạng P2 bài',
    'lần P2 bài',
    'không xếp hạng năm đó',
    'không xếp hạng năm do',
    'không xếp hạng năm này',
    'không xếp hạng nam nay',
    'không xếp hạng năm ấy',
    'không xếp hạng năm học',
    'huân chương lao động hạng ba',
    'huy chương hạng nhất',
    'bằng khen hạng N2',
    'huân chương hạng từ N1 đến N3',
  ])('«%s» names none', (line) => {
    expect(told(line)).toBe(line);
  });

  it.each([
    ['thứ mười N2 điểm', 'ORD10 N2 điểm'],
    ['thứ hai mươi N2 đ', 'ORD20 N2 đ'],
    ['thứ mười N12', 'ORD10 N12'],
    ['thứ mười N2', 'ORD10 N2'],
    ['thứ hai N10 điểm', 'ORD2 N10 điểm'],
    ['thứ hai→N2 mươi', 'ORD2 mươi'],
    ['thứ mười hai→P2', 'ORD10 P2'],
    ['thứ mười mười→N10', 'ORD10 N10'],
    ['thứ mười năm điểm', 'ORD15 điểm'],
  ])('«%s» ends the place before the number: «%s»', (line, places) => {
    expect(told(line)).toBe(places);
  });

  it('the third child is a name', () => {
    expect(told('sinh con thứ ba')).toBe('sinh con thứ');
    expect(told('sinh con thứ N3 trừ N2 điểm')).toBe('sinh con thứ trừ N2 điểm');
    expect(told('sinh con thứ')).toBe('sinh con thứ');
  });

  it('a medal keeps its class further on, other ranks do not', () => {
    expect(told('huân chương lao động hạng nhất N10 điểm , hạng nhì N8 điểm')).toBe(
      'huân chương lao động hạng nhất N10 điểm , hạng nhì N8 điểm',
    );
    expect(told('huân chương cho đơn vị xếp cao nhất của cụm : hạng nhì N8 điểm')).toBe(
      'huân chương cho đơn vị xếp cao nhất của cụm : ORD2 N8 điểm',
    );
    expect(told('cờ hạng nhất N10 điểm')).toBe('cờ ORD1 N10 điểm');
  });
});

describe('places without their own word', () => {
  it.each([
    ['xếp nhất N10 điểm , nhì N8 điểm , ba : N6 điểm', 'xếp ORD1 N10 điểm , ORD2 N8 điểm , ORD3 : N6 điểm'],
    ['đứng nhất được N10 điểm ; nhì được N8 điểm', 'đứng ORD1 được N10 điểm ; ORD2 được N8 điểm'],
    ['thứ nhất : N10 điểm . nhì thì N8 điểm - tư : N2 điểm', 'ORD1 : N10 điểm . ORD2 thì N8 điểm - ORD4 : N2 điểm'],
    ['hạng nhất N10 điểm và nhì N8 điểm', 'ORD1 N10 điểm và ORD2 N8 điểm'],
    ['nhất N10 điểm , nhì N8 điểm , còn lại N4 điểm', 'ORD1 N10 điểm , ORD2 N8 điểm , còn lại N4 điểm'],
    ['nhất N10 điểm , nhì N8 điểm , ngoài tốp N4 điểm', 'ORD1 N10 điểm , ORD2 N8 điểm , ngoài tốp N4 điểm'],
    ['nhất N10 điểm , nhì N8 điểm , ngoài top N4 điểm', 'ORD1 N10 điểm , ORD2 N8 điểm , ngoài top N4 điểm'],
    ['nhất toàn đoàn N10 điểm , nhì toàn đoàn N8 điểm', 'ORD1 toàn đoàn N10 điểm , ORD2 toàn đoàn N8 điểm'],
    ['đạt nhất khối N10 điểm ; nhì khối N8 điểm', 'đạt ORD1 khối N10 điểm ; ORD2 khối N8 điểm'],
    ['nhất cụm : N10 điểm ; nhì cụm : N8 điểm', 'ORD1 cụm : N10 điểm ; ORD2 cụm : N8 điểm'],
  ])('«%s» is «%s»', (line, places) => {
    expect(told(line)).toBe(places);
  });

  it.each([
    'nhất N10 điểm , nhì N8 điểm', // prizes as well
    'giải nhất N10 điểm , nhì N8 điểm , còn lại N4 điểm',
    'huy chương : nhất N10 điểm , nhì N8 điểm , còn lại N4 điểm',
    'cao nhất N10 điểm , còn lại N4 điểm',
    'xếp nhất khối thi đua',
    'nhất toàn bộ N10 điểm , nhì toàn bộ N8 điểm',
    'nhất cụm N10 điểm , còn N8 điểm',
    'năm N10 điểm , còn lại N4 điểm',
  ])('«%s» stays as it is', (line) => {
    expect(told(line)).toBe(line);
  });
});

it('what was typed stays with the place', () => {
  const typed = (line: string): readonly string[] => withOrdinals(tokensOf(line)).map(({ text }) => text);
  expect(typed('thứ ba')).toEqual(['thứ ba']);
  expect(typed('hạng hai mươi mốt')).toEqual(['hạng hai mươi mốt']);
  expect(typed('hạng từ N1 đến N5')).toEqual(['hạng từ 1', 'đến', '5']);
  expect(typed('sinh con thứ ba')).toEqual(['sinh', 'con', 'thứ ba']);
});

describe('rows that go on with the next place', () => {
  it.each([
    [
      'hạng N1 : N20 điểm ; N2 : N18 điểm ; từ N3 trở đi : N10 điểm',
      'ORD1 : N20 điểm ; ORD2 : N18 điểm ; từ ORD3 trở đi : N10 điểm',
    ],
    ['hạng N1 : N20 điểm , N2 : N18 điểm', 'ORD1 : N20 điểm , ORD2 : N18 điểm'],
    ['hạng N1 : N20 điểm . N2 : N18 điểm', 'ORD1 : N20 điểm . ORD2 : N18 điểm'],
    ['hạng N1 : N20 điểm ; N3 : N18 điểm', 'ORD1 : N20 điểm ; N3 : N18 điểm'],
    ['hạng N1 : N20 điểm ; N1 : N18 điểm', 'ORD1 : N20 điểm ; N1 : N18 điểm'],
    ['hạng N1 : N20 điểm ; F2 : N18 điểm', 'ORD1 : N20 điểm ; F2 : N18 điểm'],
    ['hạng N1 : N20 điểm ; N2 bài : N18 điểm', 'ORD1 : N20 điểm ; N2 bài : N18 điểm'],
    ['hạng N1 : N20 điểm ; P2 : N18 điểm', 'ORD1 : N20 điểm ; P2 : N18 điểm'],
    ['hạng N1 : N20 điểm và N2 : N18 điểm', 'ORD1 : N20 điểm và N2 : N18 điểm'],
    ['mục N1 : N20 điểm ; N2 : N18 điểm', 'mục N1 : N20 điểm ; N2 : N18 điểm'],
    ['hạng N1 : N20 điểm ; N2 trở đi : N18 điểm', 'ORD1 : N20 điểm ; N2 trở đi : N18 điểm'],
  ])('«%s» is «%s»', (line, places) => {
    expect(told(line)).toBe(places);
  });
});
