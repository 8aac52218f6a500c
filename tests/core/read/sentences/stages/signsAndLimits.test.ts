import { withHighestAsCap } from '../../../../../src/core/read/sentences/highest';
import { withKindsOfAll } from '../../../../../src/core/read/sentences/kindsOfAll';
import { withSignsAsCaps } from '../../../../../src/core/read/sentences/signCaps';
import { withSigns } from '../../../../../src/core/read/sentences/signs';
import { itTurns } from './stage';

describe('limits in other words', () => {
  describe('the highest of points', () => {
    itTurns(
      withHighestAsCap,
      [
        ['EACH cuộc N1 PT , BEST là N3 PT', 'EACH cuộc N1 PT , CAP là N3 PT'],
        ['EVERY cuộc N1 PT ; BEST N3 PT', 'EVERY cuộc N1 PT ; CAP N3 PT'],
        ['N1 PT / cuộc ( BEST : N3 PT )', 'N1 PT / cuộc ( CAP : N3 PT )'],
        ['cụm chấm , mức điểm BEST N5 PT', 'cụm chấm , mức điểm CAP N5 PT'],
        ['cụm cho điểm BUT số điểm BEST N5 PT', 'cụm cho điểm BUT số điểm CAP N5 PT'],
        ['nhập điểm . AND BEST N5 PT', 'nhập điểm . AND CAP N5 PT'],
      ],
      [
        'cuộc N1 PT , BEST là N3 PT',
        'EACH cuộc N1 PT , đơn vị BEST N3 PT',
        'EACH cuộc N1 PT , BEST P3',
        'EACH cuộc N1 PT , BEST N3 bài',
        'EACH cuộc N1 PT',
        ...'REST PROPORTION INVERSE INTERPOLATED LEADER WORST COMPARED PICK HIGHEST MATH'
          .split(' ')
          .map((word) => `EACH cuộc N1 PT , BEST là N3 PT ; ${word}`),
      ],
    );
  });
  describe('a sign before points', () => {
    itTurns(
      withSignsAsCaps,
      [
        ['N1 PT / bài , ≤ N2 PT', 'N1 PT / bài , CAP N2 PT'],
        ['N1 PT ( ≤ N2 PT )', 'N1 PT ( CAP N2 PT )'],
        ['CAP ≤ N2 PT ;', 'CAP N2 PT ;'],
        ['NOT > N2 PT .', 'CAP N2 PT .'],
        ['NOT ABOVE N2 PT THEN', 'CAP N2 PT THEN'],
        ['NOT > P5 : N4 PT', '≤ P5 : N4 PT'],
        ['NOT ABOVE N5 bài', '≤ N5 bài'],
      ],
      ['≤ N2 bài', '≤ N2 PT bài', 'NOT > bài', '> N2 PT', 'NOT BELOW N2 PT', 'NOT đạt'],
    );
  });
  describe('of all kinds of one thing', () => {
    itTurns(
      withKindsOfAll,
      [
        [
          'đề tài a N3 PT , đề tài b N1 PT ; tổng điểm các loại đề tài CAP N15 PT',
          'đề tài a N3 PT , đề tài b N1 PT ; tổng điểm CAP N15 PT',
        ],
        [
          'đề tài a N3 PT , đề tài b N1 PT , tổng số điểm của các đề tài CAP N15 PT',
          'đề tài a N3 PT , đề tài b N1 PT , tổng số điểm của CAP N15 PT',
        ],
        ['a N3 PT . b N1 PT . tổng điểm của tất cả các loại CAP N15 PT', 'a N3 PT . b N1 PT . tổng điểm của tất cả CAP N15 PT'],
      ],
      [
        'đề tài a N3 PT ; tổng điểm các loại đề tài CAP N15 PT',
        'đề tài a N3 PT , bài b N1 PT ; tổng điểm các loại đề tài CAP N15 PT',
        'đề tài a N3 PT , đề tài b N1 PT ; điểm các loại đề tài CAP N15 PT',
        'đề tài a N3 PT , đề tài b N1 PT tổng điểm các loại đề tài CAP N15 PT',
        'đề tài a N3 PT , đề tài b N1 PT ; tổng điểm các loại đề tài N15 PT',
        'đề tài a N3 PT , đề tài b N1 PT ; tổng điểm các CAP N15 PT',
        'đề tài a N3 PT , đề tài b N1 PT ; tổng điểm các loại N2 đề tài CAP N15 PT',
        'a b c d N3 PT , a b c d N1 PT ; tổng điểm các a b c d CAP N15 PT',
        'đề tài , a N3 PT , đề tài b N1 PT ; tổng điểm các đề tài CAP N15 PT',
      ],
    );
  });
});

describe('signs', () => {
  const signs = (kind: Parameters<typeof withSigns>[1]) => (tokens: Parameters<typeof withSigns>[0]) => withSigns(tokens, kind);
  describe('of a criterion of no kind', () => {
    itTurns(
      signs(null),
      [
        ['mỗi đề tài : + N2 điểm', 'mỗi đề tài : cộng N2 điểm'],
        ['đề tài ( + N2 điểm )', 'đề tài ( cộng N2 điểm )'],
        ['mỗi vi phạm : MINUS N1 điểm', 'mỗi vi phạm : trừ N1 điểm'],
        ['vi phạm ( MINUS N1 điểm )', 'vi phạm ( trừ N1 điểm )'],
        ['điểm = MINUS N1 điểm', 'điểm = trừ N1 điểm'],
        ['tối đa MINUS N1 điểm', 'tối đa trừ N1 điểm'],
        ['không quá MINUS N1 điểm', 'không quá trừ N1 điểm'],
        ['điểm trừ : đơn : - N2 điểm', 'điểm trừ : đơn : trừ N2 điểm'],
        ['MINUS N1 điểm / lần vắng họp', 'trừ N1 điểm / lần vắng họp'],
        ...'chậm trễ muộn lỗi sót vi_phạm kỷ_luật khiển_trách cảnh_cáo'
          .split(' ')
          .map((one): [string, string] => [
            `MINUS N1 điểm / lần ${one.replace('_', ' ')}`,
            `trừ N1 điểm / lần ${one.replace('_', ' ')}`,
          ]),
        ['a ; MINUS N1 điểm mỗi lỗi', 'a ; trừ N1 điểm mỗi lỗi'],
        ['mỗi báo cáo trễ MINUS N1 điểm', 'mỗi báo cáo trễ trừ N1 điểm'],
        ['a ; cứ vi phạm MINUS N1 điểm', 'a ; cứ vi phạm trừ N1 điểm'],
      ],
      [
        'đề tài + N2 điểm',
        'đề tài : + bài',
        'MINUS N1 điểm / bài',
        'MINUS N1 điểm vắng họp',
        'MINUS N1 điểm / lần vắng N2 buổi',
        'MINUS N1 điểm / bài ; vắng họp',
        'bài MINUS N1 điểm / lần vắng',
        'báo cáo trễ MINUS N1 điểm',
        'mỗi báo cáo ; trễ MINUS N1 điểm',
        'mỗi báo cáo hay MINUS N1 điểm',
        'đơn : - N2 điểm',
        'điểm trừ : đơn : - bài',
        'điểm trừ : đơn - N2 điểm',
      ],
    );
  });
  describe('of deductions', () => {
    itTurns(
      signs('penalty'),
      [
        ['bài MINUS N1 điểm', 'bài trừ N1 điểm'],
        ['đơn : - N2 điểm', 'đơn : trừ N2 điểm'],
      ],
      ['đơn - N2 điểm'],
    );
  });
  describe('of a bonus', () => {
    itTurns(
      signs('bonus'),
      [
        ['MINUS N1 điểm', '- N1 điểm'],
        ['a . MINUS N1 điểm', 'a . - N1 điểm'],
      ],
      ['bài MINUS N1 điểm', 'trừ : - N1 điểm'],
    );
  });
  describe('of points', () => {
    itTurns(
      signs('points'),
      [['mỗi vi phạm : MINUS N1 điểm', 'mỗi vi phạm : trừ N1 điểm']],
      ['MINUS N1 điểm / lần vắng', 'mỗi lỗi MINUS N1 điểm', 'trừ : - N1 điểm'],
    );
  });
});
