import { appraise } from '../../../src/core/appraise';
import { papers } from '../../../src/core/papers/papers';
import { draftPolicy } from '../../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../../src/core/policies/policySheetRows';
import { publish } from '../../../src/core/publish';
import { HEAD_ROWS, officialHead } from '../../../src/core/render/officialHead';
import { startSheet } from '../../../src/core/render/sheetDraft';
import type { PaperStyle } from '../../../src/core/workbook/paperModel';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import { papers as paperWords } from '../../../src/text/vi/papers';
import { sheets as words } from '../../../src/text/vi/sheets';
import { sheet, workbook } from '../../builders/workbook';
import { school } from '../crossScore/workbooks';
import { linesOf } from '../papers/made';
import { textsOf } from './appraisals';

const ON = { year: 2022, month: 7, day: 20 };
const WIDTHS = [6, 40, 40, 40];

/** The heading block of a paper of cluster 2 in its own year, row by row. */
function head(style: PaperStyle, leader: string | null): readonly (readonly [number, string, string])[] {
  const draft = startSheet(WIDTHS);
  const cluster = 'Cụm thi đua các trường chính trị khu vực miền núi biên giới phía Bắc';
  officialHead(draft, WIDTHS, { style, cluster, leader, on: ON, title: 'BẢNG', attachedTo: null, warning: null }, words);
  draft.put(HEAD_ROWS + 1, 1, 'text', 'x');
  const print = { freeze: { rows: 0, columns: 0 }, orientation: 'landscape', repeatRows: null, footer: null } as const;
  return draft
    .finish({ mark: 'x', name: 'x', ...print })
    .cells.flatMap(({ row, style: look, value }) =>
      row < HEAD_ROWS && value.kind === 'text' ? [[row, look, value.text] as const] : [],
    );
}

describe('the heading block of an official sheet', () => {
  const CLUSTER = 'CỤM THI ĐUA CÁC TRƯỜNG CHÍNH TRỊ KHU VỰC MIỀN NÚI BIÊN GIỚI PHÍA BẮC';

  it('of the Party: as 76-BC/TCT prints it', () => {
    expect(head('party', 'Trường Chính trị tỉnh Lai Châu')).toEqual([
      [1, 'issuer', CLUSTER],
      [1, 'motto', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      [2, 'issuerBold', 'TRƯỜNG CHÍNH TRỊ TỈNH LAI CHÂU'],
      [3, 'issuer', '*'],
      [3, 'placeDate', 'Lai Châu, ngày 20 tháng 7 năm 2022'],
      [5, 'title', 'BẢNG'],
    ]);
  });

  it('of the State: two lines of motto, the second with the rule, and a rule under the issuer', () => {
    expect(head('state', 'Trường Chính trị tỉnh Lai Châu')).toEqual([
      [1, 'issuer', CLUSTER],
      [1, 'issuerBold', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [2, 'issuerBold', 'TRƯỜNG CHÍNH TRỊ TỈNH LAI CHÂU'],
      [2, 'motto', 'Độc lập - Tự do - Hạnh phúc'],
      [3, 'issuer', '————'],
      [3, 'placeDate', 'Lai Châu, ngày 20 tháng 7 năm 2022'],
      [5, 'title', 'BẢNG'],
    ]);
  });

  it('of a cluster whose leader is not known: the cluster itself is the issuer', () => {
    const rows = head('state', null);
    expect(rows.filter(([, look]) => look === 'issuerBold').map(([row]) => row)).toEqual([1, 1]);
    expect(rows.find(([row, look]) => row === 3 && look === 'placeDate')?.[2]).toContain('………');
  });
});

describe('«Thể thức văn bản» on the sheet Cấu hình', () => {
  const OFFICIAL = ['summary', 'proposal', 'comparison'];
  const made = (style: PaperStyle) => {
    const headings = ['Tự chấm', 'Cụm thẩm định'];
    const rows = policySheetRows({ ...draftPolicy, paperStyle: style, year: 2026, clusterName: 'Cụm mẫu', isDraft: false });
    const book = workbook(
      school({ name: 'Trường M', headings, scores: [[10, 9], [18, 18], [10, 10]] }), // prettier-ignore
      school({ name: 'Trường N', headings, scores: [[9, 9], [17, 17], [9, 9]] }), // prettier-ignore
      sheet('Cấu hình', rows),
    );
    const appraisal = appraise(book);
    if (appraisal.reading === null || appraisal.isBlocked) throw new Error('the sample can be ranked');
    const sheets = publish(appraisal, book, words, ON).flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet] : []));
    return {
      sheets: sheets.filter(({ mark }) => OFFICIAL.includes(mark)),
      papers: papers(appraisal, appraisal.reading, paperWords, { only: null, on: ON }).made,
    };
  };
  const saying = (text: string) => (model: SheetModel) => textsOf(model).includes(text);

  it.each([
    ['party', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'T/M CỤM THI ĐUA'],
    ['state', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TM. CỤM THI ĐUA'],
  ] as const)('%s: heads every official sheet and every paper, and stands above who signs', (style, motto, onBehalf) => {
    const { sheets, papers: all } = made(style);
    expect(sheets.map(({ mark }) => mark)).toEqual(OFFICIAL);
    expect(sheets.filter(saying(motto))).toHaveLength(OFFICIAL.length);
    expect(sheets.filter(saying(onBehalf))).toHaveLength(OFFICIAL.length);
    // An empty row at the end of a page is left out by LibreOffice, and with it the room to sign in.
    for (const { mark, cells, print } of sheets)
      expect([mark, cells.some(({ row, value }) => row === print.area?.bottom && value.kind === 'text')]).toEqual([mark, true]);
    expect(all.length).toBeGreaterThan(5);
    for (const { kind, model } of all) expect([kind, linesOf([model]).includes(motto)]).toEqual([kind, true]);
  });
});
