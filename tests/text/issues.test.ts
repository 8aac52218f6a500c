import type { IssueCode, IssueFacts, IssueOf } from '../../src/core/domain/issue';
import { issues as english } from '../../src/text/en/issues';
import { issueSentence, whyText } from '../../src/text/issueSentence';
import type { IssueSentence, IssueWords } from '../../src/text/parts/issueWords';
import { issues as vietnamese } from '../../src/text/vi/issues';

/** Facts of one finding of each code: a new code does not compile until it has some here. Figures are samples (số liệu mẫu). */
const FACTS: { readonly [Code in IssueCode]: Readonly<IssueFacts[Code]> } = {
  numberAsText: { text: '25,67', value: '25.67', isPercent: false },
  mixedSeparators: { text: '12.5', value: '12.5', column: 'H' },
  ambiguousSeparator: { text: '1.234', candidates: ['1234', '1.234'], suggested: '1.234' },
  letterInNumber: { text: 'O5' },
  unreadableNumber: { text: '8 đ', why: 'unitInside', candidates: ['8'], suggested: '8' },
  oddDigits: { text: '１２', value: '12' },
  percentScalesMixed: { text: '0,98', usual: 'upTo100' },
  wordNotRecognised: { text: 'ok' },
  errorValue: { error: '#REF!' },
  emptyTextFormula: { formula: '=IF(A1="","",B1)' },
  dateAsText: {
    text: '5/7/2026',
    date: '5/7/2026',
    isSure: false,
    changes: [{ cell: 'Phiếu!H12', to: '5/7/2026', serial: null }],
  },
  evidenceUnlinked: { text: 'bao-cao.pdf', cells: ['Phiếu!G12', 'Phiếu!G13'] },
  evidenceLinkGlued: { text: 'Báo cáo:https://example.vn/bc' },
  filterActive: { area: 'A4:F16', rows: ['6', '9'] },
  numberUnseen: { how: 'colour', cells: ['Phiếu!D5'] },
  reviewReplaced: { stage: 'review1', review: '5', calculated: '10', formula: '=E12/D12*10' },
  relativeScoreStale: { typed: '6.25', computed: '5.56', because: 'newer', cause: 'Trường Q' },
  kindUnknown: { text: 'X9' },
  summaryStale: { shown: '93.5', computed: '92.5', cells: ["'Tổng hợp'!H10", "'Tổng hợp'!H11"] },
  stampDiffers: { stamped: '2-0123456789abcdef', present: '2-fedcba9876543210' },
  stampOfOtherFormat: { stamped: '0123456789abcdef' },
  draftMarkMissing: { sheet: 'Đề nghị', errors: 3 },
  othersInPacket: { owner: 'Trường M', others: ['Trường N', 'Trường P'], cells: ['Phiếu!B7', 'Phiếu!B8'] },
  tableUnlikePage: { how: 'wide', across: 2, down: 1, percent: 100 },
  rowMisread: { is: 'total', name: 'Toàn cụm' },
  templateDiffers: { what: 'version', stated: 'v2025', cluster: 'v2026' },
  returnOffRecord: { file: 'Trường M.xlsx', name: 'Trường M', lacks: ['reason', 'answer'] },
  yearJump: { before: '82', after: '99', limit: '15', of: 'result' },
  percentOutOfRange: { value: '105.5' },
  negativeCount: { value: '-2' },
  fractionalCount: { value: '3.5' },
  scoreAboveMaximum: { value: '12.5', maximum: '10' },
  negativeScore: { value: '-1.5' },
  penaltySign: { value: '2', flipped: '-2', signConvention: 'rowNegative' },
  bonusAboveCap: { value: '7', cap: '5' },
  valueOutsideDomain: { value: '40', problem: 'belowFirstTier' },
  pointsDoNotFollow: { typed: '10', computed: '7.5', value: '94%', sentence: 'Đạt từ 95% trở lên: 10 điểm; còn lại: 7,5 điểm' },
  partsDiffer: { name: 'Học viên', total: '996', sum: '990', difference: '6', parts: ['344', '646'] },
  subsetAboveWhole: { name: 'Học viên', subset: 'giỏi', subsetValue: '520', whole: '500' },
  groupTotalDiffers: { stated: '44', computed: '45.5', difference: '-1.5', textCells: [] },
  totalDiffers: {
    stated: '836.17',
    computed: '861.84',
    difference: '-25.67',
    textCells: ['Phiếu!E12'],
    statedPlace: '5',
    computedPlace: '5',
  },
  selfTotalDiffers: { stated: '95', computed: '93.5', difference: '1.5' },
  placeDiffers: { stated: '1', computed: '2' },
  scoreMissing: { stage: 'agreed' },
  reviewBlank: { stage: 'agreed', counted: 'self', points: '9.5' },
  evidenceMissing: { points: '7.5' },
  printedTotalDiffers: { printed: '100', sum: '99.9', difference: '0.1' },
  decimalsHidden: { value: '9.96', shown: '10', seems: 'maximum', other: null },
  valueCut: { by: 'group', before: '47.5', after: '42', lost: '5.5' },
  cutWithoutRecord: { stated: '42', computed: '47.5', lost: '5.5', formula: '=MIN(42,SUM(D5:D9))' },
  placesDiffer: { stated: '2', other: '3', otherCell: "'Tổng hợp'!F5" },
  tieSplit: { stated: '3', shared: '2', with: ['Trường N'] },
  nearTie: { above: 'Trường M', below: 'Trường N' },
  tiedAtCutLine: { award: 'Cờ thi đua', units: ['Trường M', 'Trường N'], seats: 1 },
  rankedByPoints: { assigned: '987.5', most: '1000' },
  tieBreakOpen: { last: 'votes' },
  quotaAboveUnits: { award: 'Bằng khen', seats: 3, eligible: 2 },
  thresholdOnlyRounded: { award: 'Cờ thi đua', yes: '26', of: '29', percent: '89.66', threshold: '90' },
  countedTwice: { stated: '190.5', computed: '95.25', subtotals: ['Phiếu!H4', 'Phiếu!H8'], statedPlace: '1', computedPlace: '3' },
  shareDiffers: { name: 'Học viên', part: 'giỏi', stated: '95', computed: '92.5', numerator: '37', denominator: '40' },
  shareOfNothing: { name: 'Học viên', stated: '92.5', whole: 'blank' },
  sharesNotWhole: { name: 'Tỷ lệ xếp loại (%)', sum: '99.8', whole: '100' },
  quantityDiffers: { name: 'Số lớp', value: '505', other: '500.5', otherCell: "'Số liệu'!C4" },
  offStep: { value: '7.37', step: '0.25', nearest: '7.25' },
  targetFarApart: { value: '0.9', middle: '90', what: 'target' },
  assignedToNobody: { units: 12 },
  percentAboveWhole: { earned: '740', assigned: '735.5' },
  changeWithoutReason: { from: '8.5', to: '6', stage: 'review1' },
  largerScoreTaken: { self: '9.5', review: '7', formula: '=MAX(F5,G5)' },
  explanationMissing: { from: '10', to: '7.5', cells: ['Phiếu!I5', 'Phiếu!I6'] },
  valueBlank: { points: '7.5' },
  unscoredHasTotal: { stated: '90.5' },
  numberNoKey: { number: '-' },
  valueStandsOut: { value: '30', middle: '93.5', of: 'total' },
  valuesAlike: { value: '9.5', units: 8, cells: ['Phiếu!D5', 'Phiếu!D9'] },
  allAtMaximum: { criteria: 20, sum: '100' },
  roundNumbers: { criteria: 12 },
  selfFarAboveReview: { self: '99', review: '91.5', difference: '7.5', percent: '8.2', placeBySelf: 1, placeByReview: 3 },
  dataHidden: { what: 'row', names: ['14', '15'] },
  numbersMerged: { area: 'B5:B7', cells: 3 },
  headingTolerated: { headings: ['Diem tu cham'] },
  numberInFormula: { formula: '=D5+2', number: '2' },
  manualCalculation: { formulas: 12 },
  halfPassed: { value: '2', maximum: '4' },
  classDiffers: { of: 'grade', stated: 'Xuất sắc', computed: 'Tốt' },
  volatileFormula: { formula: '=D5+DAY(TODAY())', function: 'TODAY', through: [] },
  evidenceVague: { text: 'Có báo cáo', lacks: 'number' },
  evidenceInWords: { text: 'Có báo cáo', cells: ['Phiếu!G5', 'Phiếu!G6'] },
  evidenceDateImpossible: { document: '15-QĐ/TCT', date: '31/2/2026' },
  evidenceMonthFirst: { document: '12-KH', date: '7/20/2026', proposed: '20/7/2026' },
  evidenceOutsidePeriod: { document: '76-BC/TCT', date: '20/7/2022', from: '1/12/2025', to: '31/12/2026' },
  evidenceRepeated: { document: '76-BC/TCT', first: 'Phiếu!G5', times: 4 },
  evidenceShared: { document: '76-BC/TCT', other: 'Trường M', first: 'Phiếu!G5', times: 1 },
  evidenceInFuture: { document: '76-BC/TCT', date: '20/7/2026', today: '1/7/2026' },
  evidenceOfOtherLevel: { document: '76-BC/TCT' },
  unitMissing: { name: 'Trường Q', expected: 12, found: 11 },
  placeholder: { text: '...' },
  nameUnknown: { name: 'Trường X', of: 'unit' },
  voteTwice: { name: 'Trường M', award: 'Cờ thi đua', first: "'Bỏ phiếu'!D6" },
  unitTwice: { name: 'Trường M', other: 'Trường M' },
  unitLookAlike: { name: 'Hoà Bình', other: 'Hòa Bình', otherCell: "'Đơn vị'!B4", differ: 'tonePlacement' },
  numberTwice: { number: '2.1', other: 'Phiếu!A7', cells: ['Phiếu!A8'] },
  textDecomposed: { text: 'ho\u0300a', to: 'hòa', changes: [{ cell: 'Phiếu!B5', to: 'hòa' }] },
  legacyText: {
    text: '§¬n vÞ',
    to: 'Đơn vị',
    changes: [
      { cell: 'Phiếu!B5', to: 'Đơn vị' },
      { cell: 'Phiếu!B6', to: 'Đơn vị' },
    ],
    encoding: 'tcvn3',
    font: '.VnTime',
  },
  strayBlanks: { text: 'Trường  M', to: 'Trường M', changes: [{ cell: 'Phiếu!B5', to: 'Trường M' }] },
  ethForD: { text: 'Ðiểm', to: 'Điểm', changes: [{ cell: 'Phiếu!B5', to: 'Điểm' }] },
  misreadText: { text: 'TiÃªu chÃ­', to: 'Tiêu chí', changes: [{ cell: 'Phiếu!B5', to: 'Tiêu chí' }] },
  constantInFormulas: { value: '21.5', formula: '=B5+C5', recomputed: '20.5', cells: ['Phiếu!D5'] },
  formulaUnlikeNeighbours: { formula: '=B6-C6', majority: '=B6+C6', cells: ['Phiếu!D6', 'Phiếu!D7'] },
  rangeLeavesOut: { formula: '=SUM(B2:B9)', cells: ['Phiếu!B10', 'Phiếu!B11'], leftOut: '12.5' },
  externalLink: { formula: '=[old.xlsx]Sheet1!A1' },
  maximaDiffer: { declared: '98', sum: '100', difference: '2' },
  groupMaximumDiffers: { declared: '45', sum: '48.5', difference: '3.5', cells: ['Phiếu!C7'] },
  policyProblem: {
    path: 'rounding.at',
    problem: 'missing',
    found: '',
    label: 'Làm tròn tại',
    table: '',
    row: '',
    expects: 'choice',
    words: ['Từng tiêu chí', 'Tổng điểm'],
  },
  correctionNotApplied: {
    problem: 'headingDiffers',
    sheet: 'Trường M',
    subject: 'Cột E',
    is: 'Điểm tự chấm',
    heading: 'Trường tự cho',
    found: 'Ghi chú',
  },
  reviewersDiffer: {
    lowest: '3.5',
    highest: '8.5',
    threshold: '2',
    outliers: [{ reviewer: 'Giám khảo 5', score: '3.5' }],
    meanWithoutOutliers: '7.75',
    missing: 'number',
  },
  ownSchoolScored: { reviewer: 'Trường M', score: '9.5' },
  oneMarkForAll: { reviewer: 'Giám khảo 1', marks: ['9.5', '10'], units: 4 },
  crossScoresUnplaced: { name: 'Trường Q' },
  crossRowUnplaced: { text: '4. Xây dựng nông thôn mới' },
  selfScoreDependsOnLeader: { claimed: '10', least: '5', most: '10' },
  sentenceNotUnderstood: { sentence: 'Xét theo thực tế', words: ['theo thực tế'] },
  sentenceContradictsMaximum: { sentence: 'Tối đa 6 điểm', maximum: '5' },
  targetZero: { value: '0' },
  targetNotEntered: { unitOfMeasure: 'lớp' },
  targetNotAboveZero: { value: '-3' },
  unassignedWithResult: { result: '4' },
  votesDoNotBalance: { problem: 'ballotsDiffer', left: '12', right: '11' },
  rowMissing: { number: 'I.3', text: 'Thực tế cơ sở', other: "'Trường M'!B9" },
  criterionUnscored: { number: '', text: 'Thực tế cơ sở' },
  rowExtra: { number: '4', text: 'Thư viện' },
  rowMoved: { number: '2', text: 'Nghiên cứu khoa học', other: "'Trường M'!A8" },
  rowReworded: { text: 'Thư viện', common: 'Thực tế cơ sở', other: "'Trường M'!B9" },
  listMaximumDiffers: { listed: '22', common: '20', other: "'Trường M'!C8" },
  ownMaximumDiffers: { own: '7.5', common: '10' },
  disqualifierWithoutBasis: { missing: 'legalBasis' },
  liveFormulaDiffers: { formula: '=SUM(B2:B9)', shown: '92.5', computed: '93' },
  versionDiffers: { what: 'year', cluster: '2026', member: '2025' },
  maximumChanged: { cluster: '10', member: '12.5' },
  targetChanged: { cluster: '12', member: '10' },
  reviewCellsFilled: { cells: ['Phiếu!G6', 'Phiếu!G7'] },
  changedSinceStamp: { on: '28/11/2026 21:05' },
  unitMatchedByName: { name: 'TCT Lai Châu', unit: 'Trường Chính trị tỉnh Lai Châu' },
  unitInTwoFiles: { name: 'Trường M', others: ['Trường M (2).xlsx'] },
  rowsChanged: { added: 1, removed: 2 },
  sameNumbers: { other: 'Trường N.xlsx', criteria: 40 },
};

function issueOf<Code extends IssueCode>(code: Code, facts: Readonly<IssueFacts[Code]>): IssueOf<Code> {
  return {
    rule: 'XXX-00',
    code,
    severity: 'error',
    blocks: 'ranking',
    place: { at: null, unit: null, criterion: null },
    facts,
    fix: null,
  };
}

function say<Code extends IssueCode>(words: IssueWords, code: Code, facts: Readonly<IssueFacts[Code]>): IssueSentence {
  return words.byCode[code](issueOf(code, facts));
}

const CODES = Object.keys(vietnamese.byCode).filter((code): code is IssueCode => code in FACTS);
const LANGUAGES: readonly (readonly [string, IssueWords])[] = [
  ['Vietnamese', vietnamese],
  ['English', english],
];

describe.each(LANGUAGES)('findings in %s', (language, words) => {
  it.each(CODES)('%s says what, why and what to do, each in one sentence', (code) => {
    const { what, why, advice } = say(words, code, FACTS[code]);
    for (const sentence of [what, why, advice]) {
      expect(sentence).toMatch(/^[\p{Lu}«“].*\.$/su);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('every code has its words', () => {
    expect(Object.keys(words.byCode).sort()).toEqual(Object.keys(FACTS).sort());
  });
});

describe('numbers in sentences', () => {
  it('carry a decimal comma in Vietnamese and a dot in English', () => {
    expect(say(vietnamese, 'scoreAboveMaximum', FACTS.scoreAboveMaximum).what).toBe('Điểm 12,5 vượt điểm tối đa 10.');
    expect(say(english, 'scoreAboveMaximum', FACTS.scoreAboveMaximum).what).toBe('The score 12.5 is above the maximum 10.');
  });

  it('a text number left out of a total shows before and after, and whether the place moves', () => {
    const { what, why } = say(vietnamese, 'totalDiffers', FACTS.totalDiffers);
    expect(what).toContain('836,17 → 861,84');
    expect(what).toContain('Phiếu!E12');
    expect(why).toContain('vẫn là 5');
  });

  it('a total that does not agree with its parts blames neither', () => {
    expect(say(vietnamese, 'partsDiffer', FACTS.partsDiffer).what).toBe(
      'Học viên: tổng nêu 996, các phần cộng lại 990 (344 + 646), lệch 6.',
    );
  });

  it('what was typed is quoted as it was typed', () => {
    expect(say(vietnamese, 'ambiguousSeparator', FACTS.ambiguousSeparator).what).toBe(
      'Ô ghi «1.234», có thể hiểu là số nguyên 1234 hoặc số thập phân 1,234.',
    );
  });
});

describe('issue sentence', () => {
  it('finds the words of a finding by its code', () => {
    const issue = issueOf('negativeScore', FACTS.negativeScore);
    expect(issueSentence(vietnamese, issue)).toEqual({ ...vietnamese.byCode.negativeScore(issue), effect: null });
  });

  it('says before why it matters what it does to totals: of three units by name, of the others how many they are', () => {
    const effect = ['M', 'N', 'P', 'Q', 'R'].map((name, turn) => ({
      unit: `u${String(turn)}`,
      name: `Trường ${name}`,
      total: { with: null, without: '92.5' },
      place: { with: null, without: '3' },
    }));
    const told = issueSentence(vietnamese, { ...issueOf('negativeScore', FACTS.negativeScore), effect });
    expect(whyText(told)).toBe(
      'Trường M: để nguyên thì chưa có tổng điểm, sửa xong thì 92,5 điểm (hạng 3). ' +
        'Trường N: để nguyên thì chưa có tổng điểm, sửa xong thì 92,5 điểm (hạng 3). ' +
        'Trường P: để nguyên thì chưa có tổng điểm, sửa xong thì 92,5 điểm (hạng 3). ' +
        'Còn 2 đơn vị khác cũng vậy. Chỉ mục điểm trừ mới có số âm.',
    );
    expect(english.effect(effect.slice(0, 1))).toBe('Trường M: no total as it stands, 92.5 points (place 3) once set right.');
  });

  it('leaves that out where the sentence names total and place itself', () => {
    const told = issueOf('totalDiffers', FACTS.totalDiffers);
    const effect = [{ unit: 'u1', name: 'Trường M', total: { with: '1', without: '2' }, place: { with: '1', without: '1' } }];
    expect(issueSentence(vietnamese, { ...told, effect }).effect).toBeNull();
  });
});
