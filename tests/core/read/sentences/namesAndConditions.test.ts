import { readIn } from './readIn';
import { saidMethod } from './saidMethod';

const said = (sentence: string): string => saidMethod(readIn(sentence).method);

describe('a second condition behind a comma is not read over', () => {
  it.each([
    'Từ 90%, đúng hạn: 5 điểm; dưới 90%: 0 điểm',
    'Từ 5 bài, có xác nhận đúng hạn: 5 điểm; dưới 5 bài: 0 điểm',
    'Dưới 3%, nộp đúng hạn: 5 điểm; từ 3% trở lên: 0 điểm',
  ])('«%s»', (sentence) => {
    expect(said(sentence)).toBe('nothing');
    expect(readIn(sentence).notUnderstood).not.toEqual([]);
  });

  it('while a list of what is measured is none', () => {
    expect(said('Từ 90% cán bộ, giảng viên: 5 điểm; dưới 90%: 0 điểm')).toBe('tiers 0→0 90→5');
    expect(said('Từ 90%: 5 điểm; dưới 90%: 0 điểm')).toBe('tiers 0→0 90→5');
  });
});

describe('the number behind a name is no result, and no place', () => {
  it.each(['phương án', 'trường hợp', 'tình huống', 'tiêu chuẩn', 'giai đoạn', 'khu vực', 'vòng', 'đợt', 'nội dung'])(
    '«%s 1: 10 điểm; %s 2: 8 điểm»',
    (name) => {
      expect(said(`${name} 1: 10 điểm; ${name} 2: 8 điểm`)).toBe('nothing');
    },
  );
  it.each([
    'Trường hợp thứ nhất: 10 điểm; trường hợp thứ hai: 8 điểm',
    'Trường hợp thứ nhất 10 điểm, trường hợp thứ hai 8 điểm, trường hợp thứ ba 5 điểm',
  ])('«%s»', (sentence) => {
    expect(said(sentence)).toBe('nothing');
  });

  it('while counts and places are', () => {
    expect(said('2 bài: 10 điểm; 1 bài: 8 điểm; không có: 0 điểm')).toBe('tiers 0→0 1→8 2→10');
    expect(said('Trường hợp xếp thứ nhất: 10 điểm; trường hợp xếp thứ hai: 8 điểm')).toBe('places 10 8 beyond -');
    expect(said('Mức 1: 10 điểm; mức 2: 8 điểm')).toBe('levels Mức 1=10 Mức 2=8');
  });
});

describe('persons who are barred are not the unit', () => {
  it.each([
    'Các viên chức bị kỷ luật không xét thi đua',
    'Đối với khoa vi phạm thì không xét thi đua',
    'Đối với cá nhân vi phạm, không xét thi đua',
    'Những cá nhân bị kỷ luật thì không xét khen thưởng',
    'Mỗi đảng viên vi phạm không xét thi đua',
  ])('«%s»', (sentence) => {
    expect(said(sentence)).toBe('nothing');
  });
  it('while a unit that has such persons is', () => {
    expect(said('Đối với đơn vị có cá nhân vi phạm, không xét thi đua')).toBe('bar rank');
    expect(said('Đơn vị có viên chức bị kỷ luật không xét khen thưởng')).toBe('bar allAwards');
  });
});

it('a deduction ends where nothing is left of its points', () => {
  const sentence = (from: number): string =>
    `Thực hiện đủ được 2 điểm; thiếu 01 loại trừ 0,5 điểm; thiếu từ ${String(from)} loại trở lên trừ hết điểm`;
  expect(said(sentence(5))).toBe('penalty 0.5 max - from 2');
  expect(said(sentence(4))).toBe('penalty 0.5 max - from 2');
  expect(said(sentence(3))).toBe('nothing');
});

it('«mức lẻ» is a step', () => {
  expect(said('Nhập điểm, tối đa 10 điểm, mức lẻ 0,5 điểm')).toBe('manual step 0.5');
  expect(said('Nhập điểm, tối đa 10 điểm, mức lẻ đến 0,25 điểm')).toBe('manual step 0.25');
});

it('points of each article and of each person are of neither', () => {
  expect(said('2 điểm/bài báo trên một giảng viên, tối đa 6 điểm')).toBe('nothing');
  expect(said('2 điểm/bài báo, tối đa 6 điểm')).toBe('perUnit 2 max 6');
});
