import { withSuperlativesJoined } from '../../../../../src/core/read/sentences/superlatives';
import { withTopsAsPlaces } from '../../../../../src/core/read/sentences/tops';
import { withZeroInFront } from '../../../../../src/core/read/sentences/zeroBehind';
import { itTurns } from './stage';

describe('a zero behind its points', () => {
  itTurns(
    withZeroInFront,
    [
      ['thì bị điểm N0 ;', 'thì N0 điểm ;'],
      ['thì nhận số điểm là N0 .', 'thì N0 điểm .'],
      ['thì chịu điểm bằng N0 ,', 'thì N0 điểm ,'],
      ['thì được tính chấm cho điểm N0 ;', 'thì N0 điểm ;'],
      ['thì điểm N0 ; a', 'thì N0 điểm ; a'],
    ],
    [
      'bị điểm N0 ;',
      'thì bị điểm N1 ;',
      'thì bị điểm N0',
      'thì bị điểm N0 bài ;',
      'thì bị N0 ;',
      'thì bị điểm P0 ;',
      'thì học viên bị điểm N0 ;',
    ],
  );
});

describe('the first so many places', () => {
  itTurns(
    withTopsAsPlaces,
    [
      ['tốp N3 N10 điểm ; tốp N6 N8 điểm', 'ORD1 đến ORD3 N10 điểm ; ORD4 đến ORD6 N8 điểm'],
      ['top N1 N10 điểm ; tóp N2 N8 điểm', 'ORD1 N10 điểm ; ORD2 N8 điểm'],
      ['tốp N3 N10 điểm ; tốp N4 - N6 N8 điểm', 'ORD1 đến ORD3 N10 điểm ; ORD4 đến ORD6 N8 điểm'],
      ['tốp N4 đến N6 ; tốp N7 den N7', 'ORD4 đến ORD6 ; ORD7'],
      ['tốp N3 N10 điểm ; ngoài tốp N3 N2 điểm', 'ORD1 đến ORD3 N10 điểm ; ngoài tốp N3 N2 điểm'],
      ['tốp đầu ; tốp N3', 'tốp đầu ; ORD1 đến ORD3'],
    ],
    [
      'tốp N6 N8 điểm ; tốp N3 N10 điểm',
      'tốp N6 - N3',
      'tốp P3',
      'nhóm N3',
      ...'ngoài ngoai sau dưới duoi'.split(' ').map((behind) => `${behind} tốp N3`),
      ...'quốc nước tỉnh giới ngành thành quoc nuoc tinh gioi nganh thanh'.split(' ').map((other) => `tốp N3 ${other}`),
    ],
  );
});

describe('superlatives', () => {
  itTurns(
    withSuperlativesJoined,
    [
      ['có nhiều sáng kiến nhất', 'có sáng kiến nhiều nhất'],
      ['có ít lỗi nhất', 'có lỗi ít nhất'],
      ['có tỷ lệ cao học nhất', 'có tỷ lệ học cao nhất'],
      ['thấp điểm nhất ; lớn bài nhất', 'điểm thấp nhất ; bài lớn nhất'],
      ['co nhieu sang kien nhat', 'co sang kien nhiều nhất'],
      ['it loi nhat', 'loi ít nhất'],
      ['thap diem nhat', 'diem thấp nhất'],
      ['lon bai nhat', 'bai lớn nhất'],
      ['nhiều a b c d e nhất', 'a b c d e nhiều nhất'],
    ],
    [
      'nhiều nhất',
      'nhiều sáng kiến',
      'nhiều a b c d e f nhất',
      'nhiều N3 bài nhất',
      'nhiều bài , nhất',
      ...'thứ hạng giải thống hợp duy quán đồng xếp thu hang giai thong hop quan dong xep'
        .split(' ')
        .map((word) => `nhiều bài ${word} nhất`),
      ...'trí quán định thể thiết tri quan dinh the thiet'.split(' ').map((word) => `nhiều bài nhất ${word}`),
    ],
  );
});
