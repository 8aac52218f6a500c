import { readIn } from './readIn';

/** METHODS §2.1: `Không` typed where a school had no complaints is no refusal. */
describe('sentences that pay for what is not there', () => {
  it.each([
    ['Không có đơn thư khiếu nại: 5 điểm; có đơn thư: 0 điểm', 'stated'],
    ['Có đơn thư: 0 điểm; không có đơn thư: 5 điểm', 'stated'],
    ['Không để xảy ra vi phạm được 5 điểm; để xảy ra vi phạm không tính điểm', 'stated'],
    ['Không có tai nạn lao động: 5; có tai nạn lao động: 0', 'stated'],
    ['Không có cán bộ vi phạm kỷ luật được 5 điểm', 'alone'],
    ['Có kế hoạch: 5 điểm; không có kế hoạch: 0 điểm', undefined],
    ['Có: 5 điểm; không: 0 điểm', undefined],
    ['Thực hiện đầy đủ được 5 điểm, không thực hiện 0 điểm', undefined],
  ])('«%s»: %s', (sentence, absence) => {
    const { method } = readIn(sentence, { maximum: '5' });
    expect(method?.kind).toBe('passFail');
    expect(method?.kind === 'passFail' && method.absence).toBe(absence);
  });
});
