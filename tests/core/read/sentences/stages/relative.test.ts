import { exactText } from '../../../../../src/core/domain/points';
import { relative } from '../../../../../src/core/read/sentences/methods/relative';
import { knowing, saidBy, understoodBy, type Known } from './recognise';

const said = (line: string, known: Known = {}): string => saidBy(relative, line, known);
const REST_BY_BEST = 'REST PROPORTION COMPARED với đơn vị BEST';

describe('against the best or the worst', () => {
  it.each<[string, Known, string]>([
    [`BEST N10 PT ; ${REST_BY_BEST}`, {}, 'best max 10'],
    [`đơn vị BEST FULL ; ${REST_BY_BEST}`, {}, 'best max -'],
    [`đơn vị BEST FULL ; ${REST_BY_BEST}`, { maximum: '8' }, 'best max 8'],
    [`IF LEADER N10 PT ; đơn vị REST PROPORTION COMPARED LEADER`, {}, 'best max 10'],
    [`BEST N10 PT ; ${REST_BY_BEST} ; CAP N10 PT`, {}, 'best max 10'],
    [`đơn vị BEST FULL ; ${REST_BY_BEST} ; CAP N10 PT`, {}, 'best max 10'],
    ['BEST N10 PT ; REST PROPORTION', {}, 'best max 10'],
    ['BEST N10 PT ; EACH REST PROPORTION theo đơn vị BEST', {}, 'best max 10'],
    ['BEST N10 PT ; các đơn vị PROPORTION trong cụm', {}, 'best max 10'],
    ['COMPARED đơn vị BEST : N10 PT ; REST PROPORTION', {}, 'best max 10'],
    ['đơn vị BEST làm mốc P100 N10 PT ; REST PROPORTION', {}, 'best max 10'],
    ['WORST N10 PT ; REST PROPORTION COMPARED với WORST', {}, 'best max 10 lower'],
    ['đơn vị WORST N10 PT ; REST INVERSE', {}, 'best max 10 lower'],
    ['WORST N1 PT ; BEST N10 PT ; REST INTERPOLATED', {}, 'minMax 1 to 10'],
    ['BEST N10 PT ; đơn vị WORST N1 PT ; REST PROPORTION', {}, 'minMax 1 to 10'],
    ['BEST FULL ; WORST HALF FULL ; REST INTERPOLATED giữa WORST AND BEST', { maximum: '8' }, 'minMax 4 to 8'],
    ['BEST N10 PT ; WORST N0 PT ; REST INTERPOLATED theo khoảng WORST TO BEST', {}, 'minMax 0 to 10'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });

  it.each(
    knowing([
      [`BEST N10 PT ; ${REST_BY_BEST}`, { kind: 'bonus' }],
      [`BEST N10 PT ; ${REST_BY_BEST}`, { kind: 'penalty' }],
      [`BEST ( thiếu N1 bài ) N10 PT ; ${REST_BY_BEST}`],
      [`BEST N10 PT ; ${REST_BY_BEST} ; ONCE`],
      [`BEST N10 PT ; ${REST_BY_BEST} ; CAP N8 PT`],
      [`BEST N10 PT ; ${REST_BY_BEST} ; EACH quý CAP N10 PT`],
      ['FROM P90 UP N10 PT ; BELOW P90 PROPORTION'],
      ['BEST N10 PT'],
      ['BEST N10 PT ; REST N5 PT'],
      [`BEST N0 PT ; ${REST_BY_BEST}`],
      [`BEST HALF FULL ; ${REST_BY_BEST}`],
      [`BEST ADD N10 PT ; ${REST_BY_BEST}`],
      [`BEST N10 PT ; BEST N8 PT ; ${REST_BY_BEST}`],
      [`BEST N10 PT ; ${REST_BY_BEST} ; ${REST_BY_BEST}`],
      ['BEST N10 PT ; REST ADD PROPORTION COMPARED với BEST'],
      ['BEST N10 PT ; REST PROPORTION theo bình quân'],
      ['BEST N10 PT ; REST PROPORTION trung bình cụm'],
      ['BEST N10 PT ; REST PROPORTION bình_quân cụm'],
      ['BEST N10 PT ; REST PROPORTION COMPARED WORST'],
      ['WORST N10 PT ; REST PROPORTION COMPARED BEST'],
      ['BEST N10 PT ; REST INVERSE'],
      ['BEST N10 PT ; REST INTERPOLATED'],
      ['BEST N10 PT ; REST OVER PROPORTION'],
      ['BEST N10 PT ; REST PROPORTION COMPARED PLAN BEST'],
      ['BEST FROM P90 N10 PT ; REST PROPORTION'],
      ['đơn vị BEST làm mốc P90 N10 PT ; REST PROPORTION'],
      ['WORST N1 PT ; BEST N10 PT ; REST INVERSE'],
      ['WORST N1 PT ; BEST N10 PT ; REST PROPORTION'],
      ['đơn vị WORST N1 PT ; BEST N10 PT ; REST PROPORTION COMPARED BEST'],
      ['WORST N10 PT ; BEST N10 PT ; REST INTERPOLATED'],
      ['WORST N12 PT ; BEST N10 PT ; REST INTERPOLATED'],
      ['WORST HALF FULL ; BEST FULL ; REST INTERPOLATED'],
      ['WORST N1 PT ; BEST N10 PT ; hoàn thành PLAN N5 PT ; REST INTERPOLATED'],
      ['tốt N1 PT ; BEST N10 PT ; REST INTERPOLATED'],
      ['BEST N10 PT ; REST PROPORTION ; xét theo thực tế'],
    ]),
  )('«%s» %j is none', (line, known) => {
    expect(said(line, known)).toBe('nothing');
  });

  it('the most is the full mark', () => {
    const read = understoodBy(relative, `BEST N10 PT ; ${REST_BY_BEST}`);
    expect([read?.most === undefined || read.most === null ? null : exactText(read.most), read?.isExact]).toEqual(['10', true]);
  });
});

describe('the leader, and half at the target', () => {
  const MET = 'hoàn thành PLAN HALF FULL';
  const BELOW = 'NOT hoàn thành PROPORTION';
  const TOP = 'đơn vị OVER PLAN LEADER FULL';
  const OTHERS = 'REST OVER PROPORTION COMPARED OVER LEADER';

  it.each<[string, Known, string]>([
    [`${MET} ; ${BELOW} ; ${TOP} ; ${OTHERS}`, {}, 'leader max -'],
    [`${MET} ; ${BELOW} ; ${TOP} ; ${OTHERS}`, { maximum: '5' }, 'leader max 5'],
    [`hoàn thành PLAN N4 PT ; ${BELOW} ; LEADER N8 PT ; ${OTHERS}`, {}, 'leader max 8'],
    [`EXACT P100 PLAN HALF FULL ; ${BELOW} ; ${TOP} ; ${OTHERS}`, {}, 'nothing'],
    [`đúng EXACT P100 PLAN HALF FULL ; ${BELOW} ; ${TOP} ; ${OTHERS}`, {}, 'leader max -'],
    [`đạt HALF FULL ; ${BELOW} ; LEADER FULL ; ${OTHERS}`, {}, 'leader max -'],
    [`đạt P100 HALF FULL ; ${BELOW} ; LEADER FULL ; ${OTHERS}`, {}, 'leader max -'],
    [`${MET} ; ${BELOW} ; LEADER FULL ; các đơn vị OVER khác ADD PROPORTION theo mức OVER`, {}, 'leader max -'],
    [`${MET} ; ${BELOW} ; LEADER FULL ; REST OVER ADD PROPORTION COMPARED LEADER`, {}, 'leader max -'],
    [`${MET} ; ${BELOW} ; LEADER FULL ; OVER PLAN PROPORTION của LEADER`, {}, 'nothing'],
    [`${MET} ; ${BELOW} ; LEADER FULL ; OVER PLAN PROPORTION OVER của LEADER`, {}, 'leader max -'],
    [`${MET} ; ${BELOW} ; OVER PLAN : LEADER FULL ; REST PROPORTION OVER`, {}, 'leader max -'],
    [`${MET} ; ${BELOW} ; OVER PLAN AND LEADER FULL ; OVER PLAN BUT NOT LEADER PROPORTION OVER`, {}, 'leader max -'],
    // one of the four is missing, or another share
    [`${BELOW} ; ${TOP} ; ${OTHERS}`, {}, 'nothing'],
    [`${MET} ; ${TOP} ; ${OTHERS}`, {}, 'nothing'],
    [`${MET} ; ${BELOW} ; ${OTHERS}`, {}, 'nothing'],
    [`${MET} ; ${BELOW} ; ${TOP}`, {}, 'nothing'],
    [`hoàn thành PLAN F0.25 FULL ; ${BELOW} ; ${TOP} ; ${OTHERS}`, {}, 'nothing'],
    [`hoàn thành PLAN N3 PT ; ${BELOW} ; LEADER N8 PT ; ${OTHERS}`, {}, 'nothing'],
    [`hoàn thành PLAN N3 PT ; ${BELOW} ; LEADER FULL ; ${OTHERS}`, {}, 'nothing'],
    [`hoàn thành P90 PLAN HALF FULL ; ${BELOW} ; ${TOP} ; ${OTHERS}`, {}, 'nothing'],
    [`${MET} ; ${BELOW} ; ${TOP} ; REST PROPORTION COMPARED LEADER`, {}, 'nothing'],
    [`${MET} ; ${BELOW} ; ${TOP} ; REST OVER INVERSE COMPARED LEADER`, {}, 'nothing'],
    [`${MET} ; ${BELOW} ; WORST N1 PT ; ${TOP} ; ${OTHERS}`, {}, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });
});
