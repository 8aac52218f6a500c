import { exactText } from '../../../../../src/core/domain/points';
import { placeTable } from '../../../../../src/core/read/sentences/methods/placeTable';
import { knowing, saidBy, understoodBy, type Known } from './recognise';

const said = (line: string, known: Known = {}): string => saidBy(placeTable, line, known);
const THREE = 'ORD1 N10 PT ; ORD2 N8 PT ; ORD3 N6 PT';

describe('points by places', () => {
  it.each<[string, string]>([
    [THREE, 'places 10 8 6 beyond -'],
    ['ORD3 N6 PT ; ORD1 N10 PT ; ORD2 N8 PT', 'places 10 8 6 beyond -'],
    [`IF xếp ORD1 trong cụm N10 PT ; ORD2 N8 PT`, 'places 10 8 beyond -'],
    ['LEADER N10 PT ; ORD2 N8 PT', 'places 10 8 beyond -'],
    ['BEST cụm N10 PT ; ORD2 N8 PT', 'places 10 8 beyond -'],
    ['N10 PT IF ORD1 ; N8 PT IF ORD2', 'places 10 8 beyond -'],
    ['xếp hạng : ORD1 N10 PT ; ORD2 N8 PT', 'places 10 8 beyond -'],
    [`${THREE} ; trong năm`, 'places 10 8 6 beyond -'],
    // several places in one row
    ['trường hợp xếp ORD1 N10 PT ; trường hợp xếp ORD2 N8 PT', 'places 10 8 beyond -'],
    ['ORD1 N10 PT ; từ ORD2 đến hạng ORD4 N8 PT', 'places 10 8 8 8 beyond -'],
    ['ORD1 N10 PT ; ORD2 TO ORD3 N8 PT', 'places 10 8 8 beyond -'],
    ['ORD1 N10 PT ; ORD2 - vị trí ORD3 N8 PT', 'places 10 8 8 beyond -'],
    ['ORD1 N10 PT ; từ ORD2 TO N4 N8 PT', 'places 10 8 8 8 beyond -'],
    ['ORD1 N10 PT ; FROM N2 TO N3 N8 PT', 'places 10 8 8 beyond -'],
    ['ORD1 N10 PT ; ORD2 , ORD3 N8 PT', 'places 10 8 8 beyond -'],
    ['ORD1 N10 PT ; ORD2 AND ORD3 N8 PT', 'places 10 8 8 beyond -'],
    // the first so many
    ['tốp N3 N10 PT ; tốp N6 N8 PT', 'places 10 10 10 8 8 8 beyond -'],
    ['xếp trong top N2 N10 PT ; ORD3 N8 PT', 'places 10 10 8 beyond -'],
    ['N3 đơn vị LEADER N10 PT ; N2 đơn vị NEXT N8 PT', 'places 10 10 10 8 8 beyond -'],
    ['các N2 BEST N10 PT ; N2 trường NEXT N8 PT', 'places 10 10 8 8 beyond -'],
    // the rest
    [`${THREE} ; REST N2 PT`, 'places 10 8 6 beyond 2'],
    [`${THREE} ; REST ZERO`, 'places 10 8 6 beyond 0'],
    [`${THREE} ; từ ORD4 ONWARD N2 PT`, 'places 10 8 6 beyond 2'],
    [`${THREE} ; từ hạng ORD4 N2 PT`, 'places 10 8 6 beyond 2'],
    [`${THREE} ; từ vị trí ORD4 DOWN mỗi đơn vị N2 PT`, 'places 10 8 6 beyond 2'],
    [`${THREE} ; các đơn vị xếp từ ORD4 ONWARD N2 PT`, 'places 10 8 6 beyond 2'],
    [`${THREE} ; ngoài hạng ORD3 N2 PT`, 'places 10 8 6 beyond 2'],
    [`${THREE} ; các đơn vị xếp sau vị trí ORD3 N2 PT`, 'places 10 8 6 beyond 2'],
    [`${THREE} ; xếp ngoài tốp N3 N2 PT`, 'places 10 8 6 beyond 2'],
    [`${THREE} ; ngoài N3 đơn vị trên N2 PT`, 'places 10 8 6 beyond 2'],
    [`${THREE} ; REST N3 trường LEADER N2 PT`, 'places 10 8 6 beyond 2'],
    [`${THREE} ; NOT xếp hạng N0 PT`, 'places 10 8 6 beyond 0'],
    [`${THREE} ; đơn vị NOT có giải ZERO`, 'places 10 8 6 beyond 0'],
    // each place less than the one before
    ['ORD1 N10 PT ; EACH bậc NEXT SUB N4 PT', 'places 10 6 2 0 beyond 0'],
    ['ORD1 N10 PT ; kể từ ORD2 ONWARD EACH bậc SUB N5 PT', 'places 10 5 0 beyond 0'],
    ['ORD1 N10 PT ; từ ORD2 DOWN , EVERY N1 hạng SUB N5 PT', 'places 10 5 0 beyond 0'],
    ['ORD1 N10 PT ; REST EACH bậc SUB N5 PT', 'places 10 5 0 beyond 0'],
    ['ORD1 N10 PT ; EVERY tụt N1 bậc SUB N5 PT', 'places 10 5 0 beyond 0'],
    ['ORD1 N10 PT ; EACH kém hơn vị trí SUB N5 PT', 'places 10 5 0 beyond 0'],
    ['ORD1 N10 PT ; ORD2 N9 PT ; EACH hạng dưới SUB N4 PT', 'places 10 9 5 1 0 beyond 0'],
    ['ORD1 N10 PT ; EACH bậc NEXT SUB N2 PT ; từ ORD4 ONWARD ZERO', 'places 10 8 6 beyond 0'],
  ])('«%s»: %s', (line, places) => {
    expect(said(line)).toBe(places);
  });

  it.each(
    knowing([
      ['FROM P90 UP N10 PT ; BELOW P90 N5 PT'],
      ['BEST N10 PT ; REST N5 PT'],
      [THREE, { kind: 'penalty' }],
      [THREE, { kind: 'disqualifier' }],
      [`${THREE} ; CAP N10 PT`],
      [`${THREE} ; ONCE`],
      ['ORD1 ( thiếu N1 bài ) N10 PT ; ORD2 N8 PT'],
      ['ORD1 N10 PT ; cấp tỉnh : ORD2 N8 PT'],
      ['ORD1 N10 PT'],
      ['ORD1 N10 PT ; ORD3 N6 PT'],
      ['ORD2 N10 PT ; ORD3 N6 PT'],
      ['ORD1 N10 PT ; ORD1 N8 PT ; ORD2 N6 PT'],
      ['ORD1 N10 PT ; ORD2 SUB N6 PT'],
      ['ORD1 FULL ; ORD2 N6 PT'],
      ['ORD1 N10 PT ; ORD2 N6 PT ; REST FULL'],
      ['ORD1 N10 PT ; ORD2 N6 PT ; REST N2 PT ; REST ZERO'],
      [`${THREE} ; từ ORD5 ONWARD N2 PT`],
      [`${THREE} ; từ ORD3 ONWARD N2 PT`],
      [`${THREE} ; ngoài hạng ORD4 N2 PT`],
      [`${THREE} ; NOT xếp hạng N1 PT`],
      ['ORD1 N10 PT ; từ ORD4 đến ORD2 N8 PT'],
      ['ORD1 N10 PT ; từ ORD2 TO N101 N8 PT'],
      ['tốp N3 N10 PT ; tốp N2 N8 PT'],
      ['tốp N2.5 N10 PT ; tốp N6 N8 PT'],
      ['ORD1 N10 PT IF đúng hạn ; đạt ORD2 N8 PT IF đúng hạn'],
      ['ORD1 N10 PT ; tốt N8 PT'],
      ['ORD1 N10 PT ; EACH bậc NEXT SUB N2 PT ; EACH bậc NEXT SUB N1 PT'],
      ['ORD1 N10 PT ; EACH bậc NEXT SUB PROPORTION'],
      ['ORD1 N10 PT ; từ ORD3 ONWARD EACH bậc SUB N2 PT'],
      ['ORD1 N10 PT ; EVERY tụt N2 bậc SUB N5 PT'],
      ['ORD1 N10 PT ; EACH bậc NEXT SUB N2 PT ; từ ORD4 ONWARD N1 PT'],
      ['ORD1 N10 PT ; EACH bậc NEXT SUB N2 PT ; REST ZERO'],
      ['ORD1 N10 PT ; EACH bậc NEXT SUB N2 PT ; từ ORD2 ONWARD ZERO'],
      // no places of units
      ...'lần lớp bài giải ngoài sau dưới trên trước'.split(' ').map((word): [string] => [`${word} ORD1 N10 PT ; ORD2 N8 PT`]),
      ...'trường viện viên chức thị'.split(' ').map((word): [string] => [`${word} ORD1 N10 PT ; ORD2 N8 PT`]),
      ...'cuộc buổi tin vụ lượt người cuốn đợt phần mục ý quý kỳ vòng bước năm tháng lỗi ngày'
        .split(' ')
        .map((word): [string] => [`${word} ORD1 N10 PT ; ${word} ORD2 N8 PT`]),
      ['sáng kiến ORD1 N10 PT ; sáng kiến ORD2 N8 PT'],
      ['trường hợp ORD1 N10 PT ; trường hợp ORD2 N8 PT'],
    ]),
  )('«%s» %j is none', (line, known) => {
    expect(said(line, known)).toBe('nothing');
  });

  it('a maximum tells what a share is', () => {
    expect(said('ORD1 FULL ; ORD2 HALF FULL ; REST ZERO', { maximum: '8' })).toBe('places 8 4 beyond 0');
    expect(said('ORD1 FULL ; ORD2 HALF FULL ; REST P25 FULL', { maximum: '8', kind: 'bonus' })).toBe('places 8 4 beyond 2');
  });

  it.each(['ORD1 N8 PT ; ORD2 N10 PT', `${THREE} ; REST N7 PT`])('«%s» contradicts itself', (line) => {
    expect(said(line)).toBe('contradicts');
  });
  it('places may earn the same', () => expect(said('ORD1 N8 PT ; ORD2 N8 PT ; REST N8 PT')).toBe('places 8 8 beyond 8'));

  it('the most is that of the first place, and units that tie share it unless the sentence says their mean', () => {
    const read = understoodBy(placeTable, THREE);
    expect([
      read?.most === undefined || read.most === null ? null : exactText(read.most),
      read?.isExact,
      read?.method,
    ]).toMatchObject(['10', true, { ties: 'best' }]);
    const mean = 'nếu đồng hạng thì mỗi đơn vị hưởng trung bình cộng điểm của các hạng mà các đơn vị đồng hạng chiếm chỗ';
    expect(understoodBy(placeTable, `${THREE} ; ${mean}`)?.method).toMatchObject({ ties: 'mean' });
  });
});
