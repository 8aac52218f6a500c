import { pastedTable } from '../../../src/hosts/grid/pastedTable';

describe('pastedTable', () => {
  it.each([
    ['1,25', [['1,25']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    ['a\t\t\n', [['a', '', '']]],
    ['"hai\ndòng"\tb', [['hai\ndòng', 'b']]],
    ['"nói ""có"""\n', [['nói "có"']]],
    // Quotes that a person wrote, and that quote no cell.
    ['"Dạy tốt" - "Học tốt"\tb', [['"Dạy tốt" - "Học tốt"', 'b']]],
    ['5"\t6"', [['5"', '6"']]],
    ['"không đóng\tb', [['"không đóng', 'b']]],
    ['', [['']]],
  ])('%j', (text, cells) => {
    expect(pastedTable(text)).toEqual(cells);
  });
});
