/** `1`, `1a`, `1b`: parts of 1, or rows that were put in beside it (WORKBOOKS §3); and which school a reviewer stands for. */
import type { CriterionRow } from '../../../../src/core/read/criteria/criterionRow';
import { labelFrom } from '../../../../src/core/read/criteria/label';
import { withLetteredParts } from '../../../../src/core/read/criteria/letteredParts';
import { points as P } from '../../../../src/core/domain/points';
import { reviewerUnit } from '../../../../src/core/read/reviewers/reviewerUnit';

type Given = readonly [number: string, maximum?: string | null, hasScore?: boolean];
const row = ([number, maximum = null, hasScore = true]: Given): CriterionRow =>
  ({
    label: number === '' ? null : labelFrom(number),
    number,
    maximum: maximum === null ? null : P(maximum),
    hasScore,
  }) as CriterionRow;
/** The parts of each number, `1 1.a 1.b 2`. */
const parts = (...given: readonly Given[]): string =>
  withLetteredParts(given.map(row))
    .map(({ label }) => label?.parts.map(({ text }) => text).join('.') ?? '·')
    .join(' ');

describe('lettered numbers', () => {
  it.each<readonly [string, string, readonly Given[]]>([
    ['stand below a number without a score', '1 1.a 1.b 2', [['1', null, false], ['1a'], ['1b'], ['2']]],
    [
      'or one whose maximum they make up',
      '1 1.a 1.b',
      [
        ['1', '10'],
        ['1a', '6'],
        ['1b', '4'],
      ],
    ],
    [
      'not below one that is scored itself',
      '1 1a 1b',
      [
        ['1', '10'],
        ['1a', '6'],
        ['1b', '3'],
      ],
    ],
    ['nor where a part says no maximum', '1 1a 1b', [['1', '10'], ['1a', '10'], ['1b']]],
    [
      'nor where it says none itself',
      '1 1a 1b',
      [
        ['1', null],
        ['1a', '6'],
        ['1b', '4'],
      ],
    ],
    ['one alone was put in', '1 1a 2', [['1', null, false], ['1a'], ['2']]],
    ['so were those that begin later', '1 1b 1c', [['1', null, false], ['1b'], ['1c']]],
    ['those of another number end them', '1 1.a 1.b 2a', [['1', null, false], ['1a'], ['1b'], ['2a']]],
    ['rows without a number do not', '1 1.a · 1.b', [['1', null, false], ['1a'], [''], ['1b']]],
    ['up to đ and ê', '1 1.a 1.b 1.đ', [['1', null, false], ['1a'], ['1b'], ['1đ']]],
    ['of a number of several parts none', '1.1 1a 1b', [['1.1', null, false], ['1a'], ['1b']]],
    ['of a letter none', 'A 1a 1b', [['A', null, false], ['1a'], ['1b']]],
    ['below each of two', '1 1.a 1.b 2 2.a 2.b', [['1', null, false], ['1a'], ['1b'], ['2', null, false], ['2a'], ['2b']]],
  ])('%s: %s', (_, expected, given) => {
    expect(parts(...given)).toBe(expected);
  });

  it('a table without any is the very same', () => {
    const rows = [row(['1']), row(['2'])];
    expect(withLetteredParts(rows)).toBe(rows);
  });
});

describe('the school that a reviewer stands for', () => {
  const unit = (id: string, name: string) => ({ id, name }) as never;
  const find = reviewerUnit([
    unit('hg', 'Trường Chính trị tỉnh Hà Giang'),
    unit('dn', 'TCT Đà Nẵng'),
    unit('m', 'Trường M'),
    unit('x1', 'Trường X'),
    unit('x2', 'Tr. X'),
  ]);
  it.each<readonly [string, string | null]>([
    ['Trường Chính trị tỉnh Hà Giang', 'hg'],
    ['trường  chính trị tỉnh hà giang', 'hg'],
    ['Hà Giang', 'hg'],
    ['Tỉnh Hà Giang', 'hg'],
    ['TCT Hà Giang', 'hg'],
    ['TCT tỉnh Hà Giang', 'hg'],
    ['Tr. Hà Giang', 'hg'],
    ['Trường Chính trị Hà Giang', 'hg'],
    ['Chính trị Hà Giang', 'hg'],
    ['Trường Chính trị thành phố Đà Nẵng', 'dn'],
    ['TP. Đà Nẵng', 'dn'],
    ['TP Đà Nẵng', 'dn'],
    ['Đà Nẵng', 'dn'],
    ['Trường M chấm', 'm'],
    ['Trường M chấm chéo', 'm'],
    ['Trường M chấm điểm chéo', 'm'],
    ['Điểm do Trường M chấm chéo', 'm'],
    ['Điểm của Trường M', 'm'],
    ['Do Trường M đánh giá', 'm'],
    ['Trường M thẩm định', 'm'],
    ['Trường M kiểm tra chéo', 'm'],
    ['Hà Giang'.normalize('NFD'), 'hg'],
    // A person, a name that two schools have, somebody else.
    ['Nguyễn Văn A', null],
    ['X', null],
    ['Trường X', 'x1'],
    ['Trường Hà', null],
    ['', null],
  ])('«%s» is %s', (name, expected) => {
    expect(find(name)).toBe(expected);
  });
});
