import { isMet, yesOrNo, yesOrNoAlone } from '../../../../src/core/score/methods/yesOrNo';

/** METHODS §2.1 (`passFail`) and TYP-08: words that say yes or no, as people type them. */
describe('yesOrNo', () => {
  it.each([
    'Có',
    'Đạt',
    'Hoàn thành',
    'Đã hoàn thành',
    'Đầy đủ',
    'Đúng hạn',
    'Thực hiện',
    'đã thực hiện',
    'Đúng',
    'x',
    'X',
    '✓',
    '✔',
    '☑',
    'TRUE',
    'Yes',
    'có.',
    'đạt ; ',
    ' Có,',
  ])('«%s» is yes', (word) => {
    expect(yesOrNo(word)).toBe(true);
  });

  it.each([
    'Không',
    'Không có',
    'Chưa',
    'Chưa có',
    'Không đạt',
    'Chưa đạt',
    'Không hoàn thành',
    'Chưa hoàn thành',
    'Không đầy đủ',
    'chưa đầy đủ',
    'Không đúng hạn',
    'Quá hạn',
    'Trễ hạn',
    'Không thực hiện',
    'Chưa thực hiện',
    'Không đúng',
    'Sai',
    'FALSE',
    'No',
    'không.',
  ])('«%s» is no', (word) => {
    expect(yesOrNo(word)).toBe(false);
  });

  it.each(['ok', 'v', '+', 'một phần', 'có thể', 'gần đạt', ''])('«%s» is neither, and is asked about', (word) => {
    expect(yesOrNo(word)).toBeNull();
  });
});

describe('isMet', () => {
  it.each([
    ['Đạt', true],
    ['Bảo đảm', true],
    ['Đảm bảo.', true],
    ['Không có', true],
    ['Không vi phạm', true],
    ['Không có vi phạm', true],
    ['Không xảy ra', true],
    ['Không để xảy ra', true],
    ['Chấp hành tốt', true],
    ['Không đạt', false],
    ['Chưa đạt', false],
    ['Vi phạm', false],
    ['Có vi phạm', false],
    ['Xảy ra', false],
    ['Có xảy ra', false],
    ['Để xảy ra.', false],
    ['Có', null],
    ['Không', null],
    ['x', null],
  ])('«%s» says of the condition: %s', (word, met) => {
    expect(isMet(word)).toBe(met);
  });
});

describe('yesOrNoAlone', () => {
  it.each([
    ['Có', true],
    ['KHÔNG.', false],
    ['Đạt', null],
    ['Không có', null],
  ])('«%s» alone: %s', (word, said) => {
    expect(yesOrNoAlone(word)).toBe(said);
  });
});
