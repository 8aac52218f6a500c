import { exactText, points } from '../../../../../src/core/domain/points';
import { beyondFrom, missingFrom, onwardFrom, pastMark, stepsFrom } from '../../../../../src/core/read/sentences/methods/steps';
import type { Steps } from '../../../../../src/core/domain/method';
import type { Grant } from '../../../../../src/core/read/sentences/clause';
import { grantsIn } from './grants';
import { tokensOf } from './tokens';

function first(line: string): Grant {
  const [grant] = grantsIn(line);
  if (grant === undefined) throw new Error(`«${line}» gives nothing`);
  return grant;
}
const shown = (steps: Steps | null): string =>
  steps === null ? 'none' : `${exactText(steps.size)}${steps.unit === 'percent' ? '%' : ''}→${exactText(steps.points)}`;
function said(line: string): string {
  const found = stepsFrom(first(line));
  return found === null
    ? 'none'
    : `${found.side} ${shown(found.steps)}${found.mark === undefined ? '' : ` of ${exactText(found.mark)}`}`;
}

describe('steps above the target', () => {
  it.each([
    ['EVERY OVER P5 ADD N0.5 PT', 'above 5%→0.5'],
    ['EVERY OVER P5 N0.5 PT', 'above 5%→0.5'],
    ['OVER P1 ADD N0.1 PT', 'above 1%→0.1'],
    ['OVER EVERY P5 ADD N0.5 PT', 'above 5%→0.5'],
    ['OVER PLAN EACH P5 ADD N0.5 PT', 'above 5%→0.5'],
    ['OVER thêm PLAN cứ P5 PLAN ADD N0.5 PT', 'above 5%→0.5'],
    ['EVERY P5 OVER PLAN ADD N0.5 PT', 'above 5%→0.5'],
    ['EVERY ABOVE P5 PLAN ADD N0.5 PT', 'above 5%→0.5'],
    ['EACH thêm P5 COMPARED với PLAN ADD N0.5 PT', 'above 5%→0.5'],
    ['EVERY GROWN thêm P5 COMPARED PLAN ADD N0.5 PT', 'above 5%→0.5'],
    ['EVERY P5 GROWN COMPARED PLAN ADD N0.5 PT', 'above 5%→0.5'],
    ['OVER PLAN THEN EVERY P5 ADD N0.5 PT', 'above 5%→0.5'],
    ['OVER mức PLAN , EVERY thêm P5 ADD N0.5 PT', 'above 5%→0.5'],
    ['OVER PLAN của năm EVERY P5 OVER ADD N0.5 PT', 'above 5%→0.5'],
    ['phần OVER PLAN THEN EVERY OVER EXACT P5 ADD N0.5 PT', 'above 5%→0.5'],
    ['EVERY OVER EXACT P5 ADD N0.5 PT', 'above 5%→0.5'],
    ['điểm OVER PLAN EVERY OVER EXACT P5 ADD N0.5 PT', 'above 5%→0.5'],
    ['EVERY EXACT P5 OVER PLAN ADD N0.5 PT', 'above 5%→0.5'],
    ['OVER PLAN FROM P5 UP , EVERY P5 ADD N0.5 PT', 'above 5%→0.5'],
    ['EVERY OVER N1 bài ADD N0.5 PT', 'above 1→0.5'],
    ['EVERY OVER N1 ADD N0.5 PT', 'above 1→0.5'],
    ['thu sự nghiệp EVERY OVER P2 ADD N0.5 PT', 'above 2%→0.5'],
    ['OVER PLAN : EVERY P10 ADD N1 PT', 'above 10%→1'],
    ['FROM P90 UP , EVERY GROWN thêm P1 COMPARED mốc P90 ADD N0.5 PT', 'above 1%→0.5 of 90'],
    ['ABOVE P90 EVERY P1 OVER ADD N0.5 PT', 'above 1%→0.5 of 90'],
    // once or each, nobody says
    ['OVER P5 ADD N0.5 PT', 'none'],
    ['EVERY OVER N5 ADD N0.5 PT', 'none'],
    ['EVERY OVER P0 ADD N0.5 PT', 'none'],
    ['EVERY OVER P5 ADD ZERO', 'none'],
    ['EVERY OVER P5 ADD PROPORTION', 'none'],
    ['EVERY OVER P5 SUB N0.5 PT', 'none'],
    ['OVER PLAN FROM P10 UP , EVERY P5 ADD N0.5 PT', 'none'],
    ['FROM P90 UP , EVERY GROWN thêm P1 COMPARED mốc P80 ADD N0.5 PT', 'none'],
    ['EVERY P5 ADD N0.5 PT', 'none'],
    ['EVERY GROWN P5 COMPARED năm trước ADD N0.5 PT', 'none'],
    ['lớp EVERY P5 học viên ADD N0.5 PT', 'none'],
    ['thấp hơn năm trước EVERY OVER P2 ADD N0.5 PT', 'none'],
    ['so với năm EVERY OVER P2 ADD N0.5 PT', 'none'],
    ['đạt N3 EVERY OVER P2 ADD N0.5 PT', 'none'],
  ])('«%s»: %s', (line, steps) => {
    expect(said(line)).toBe(steps);
  });

  it.each('thấp cao dưới trên kém thiếu hụt hơn so nhiều ít từ đến trước'.split(' '))(
    '«%s» before the steps compares them with something',
    (word) => expect(said(`thu ${word} khoản EVERY OVER P2 ADD N0.5 PT`)).toBe('none'),
  );
});

describe('steps below the target', () => {
  it.each([
    ['EVERY REDUCED P5 SUB N1 PT', 'below 5%→1'],
    ['REDUCED P1 SUB N0.1 PT', 'below 1%→0.1'],
    ['EVERY thiếu P5 SUB N1 PT', 'below 5%→1'],
    ['EVERY hụt P5 SUB N1 PT', 'below 5%→1'],
    ['EVERY thấp hơn P5 SUB N1 PT', 'below 5%→1'],
    ['EVERY kém P5 SUB N1 PT', 'below 5%→1'],
    ['EVERY NOT đạt P5 SUB N1 PT', 'below 5%→1'],
    ['EVERY NOT hoàn thành P5 SUB N1 PT', 'below 5%→1'],
    ['EVERY P5 bị hụt SUB N1 PT', 'below 5%→1'],
    ['EACH P5 thiếu COMPARED PLAN SUB N1 PT', 'below 5%→1'],
    ['thấp hơn COMPARED PLAN EVERY P5 SUB N1 PT', 'below 5%→1'],
    ['BELOW P90 EVERY REDUCED P5 SUB N1 PT', 'below 5%→1 of 90'],
    ['đạt BELOW P90 , EVERY P5 thiếu SUB N1 PT', 'below 5%→1 of 90'],
    ['NOT đạt PLAN THEN EVERY còn thiếu P5 SUB N1 PT', 'below 5%→1'],
    ['dưới mức PLAN , EVERY P5 SUB N1 PT', 'below 5%→1'],
    ['thiếu PLAN , EVERY P5 SUB N1 PT', 'below 5%→1'],
    ['NOT hoàn thành SUB N1 PT cho EACH P10 NOT đạt', 'below 10%→1'],
    ['OVER hoàn thành SUB N1 PT IF EACH P10 REDUCED', 'below 10%→1'],
    ['tốt SUB N1 PT cho EACH P10 NOT đạt', 'none'],
    ['thu sự nghiệp EVERY REDUCED P2 SUB N1 PT', 'below 2%→1'],
    ['thu sự nghiệp EVERY thiếu P2 SUB N1 PT', 'below 2%→1'],
    ['REDUCED P5 SUB N1 PT', 'none'],
    ['EVERY REDUCED P5 ADD N1 PT', 'none'],
    ['EVERY REDUCED P5 N1 PT', 'none'],
    ['EVERY REDUCED N5 bài SUB N1 PT', 'none'],
    ['EVERY sai P5 SUB N1 PT', 'none'],
  ])('«%s»: %s', (line, steps) => {
    expect(said(line)).toBe(steps);
  });
});

describe('things above and below a number of them', () => {
  const counted = tokensOf('bài');
  it.each([
    ['EACH bài OVER ADD N1 PT', '1→1'],
    ['EVERY N1 bài OVER PLAN ADD N1 PT', '1→1'],
    ['IF OVER PLAN THEN EACH N1 bài ADD N1 PT', '1→1'],
    ['IF trường hợp OVER , EVERY OVER N1 bài ADD N1 PT', '1→1'],
    ['EACH lớp OVER ADD N1 PT', 'none'],
    ['EACH N2 bài OVER ADD N1 PT', 'none'],
    ['EACH bài OVER SUB N1 PT', 'none'],
    ['EACH bài OVER ADD FULL', 'none'],
    ['EACH bài ADD N1 PT', 'none'],
  ])('above: «%s»: %s', (line, steps) => expect(shown(beyondFrom(first(line), counted))).toBe(steps));

  it.each([
    ['thiếu N1 bài SUB N1 PT', '1→1'],
    ['EACH hụt N1 bài SUB N1 PT', '1→1'],
    ['EVERY N1 bài thiếu SUB N1 PT', '1→1'],
    ['EACH bài hụt SUB N1 PT', '1→1'],
    ['thiếu EACH bài SUB N1 PT', '1→1'],
    ['thiếu N2 bài SUB N1 PT', 'none'],
    ['thiếu N1 lớp SUB N1 PT', 'none'],
    ['thiếu N1 bài N1 PT', 'none'],
    ['thiếu N1 bài SUB FULL', 'none'],
    ['sai N1 bài SUB N1 PT', 'none'],
  ])('below: «%s»: %s', (line, steps) => expect(shown(missingFrom(first(line), counted))).toBe(steps));
  it('below: of any things where none are named', () =>
    expect(shown(missingFrom(first('thiếu N1 lớp SUB N1 PT'), []))).toBe('1→1'));

  it.each([
    ['từ bài ORD6 ONWARD , EACH bài N1 PT', '1→1'],
    ['từ bài ORD7 ONWARD , EACH bài N1 PT', 'none'],
    ['từ lớp ORD6 ONWARD , EACH lớp N1 PT', 'none'],
    ['từ bài ORD6 ONWARD , EACH bài SUB N1 PT', 'none'],
    ['từ bài ORD6 ONWARD , EACH bài FULL', 'none'],
    ['tốt N1 PT', 'none'],
  ])('from the sixth on: «%s»: %s', (line, steps) => expect(shown(onwardFrom(first(line), counted, points('5')))).toBe(steps));

  it.each([
    ['EVERY OVER thêm P1 SUB N1 PT', '1%→1'],
    ['EVERY P2 GROWN SUB N1 PT', '2%→1'],
    ['EACH NEXT P1 của tỷ lệ SUB N1 PT', '1%→1'],
    ['OVER P2 SUB N1 PT', 'none'],
    ['EVERY OVER P1 ADD N1 PT', 'none'],
    ['EVERY OVER P1 SUB FULL', 'none'],
    ['EVERY REDUCED P1 SUB N1 PT', 'none'],
  ])('past a mark: «%s»: %s', (line, steps) => expect(shown(pastMark(first(line)))).toBe(steps));
});
