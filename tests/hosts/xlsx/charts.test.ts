import type { ModelChart, SheetModel } from '../../../src/core/workbook/sheetModel';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { patchXlsx } from '../../../src/hosts/xlsx/patchXlsx';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { area, modelCell, modelOf, number, text } from '../contractWorkbook';
import { prefixed, strict, transitional } from './fixtures/flavour';
import { differingParts, packageOf, partsOf, partText } from './fixtures/packageOf';
import { richBook } from './fixtures/richBook';

const RANGE: ModelChart = { kind: 'bar', title: 'Khoảng cách <1>', data: area(1, 1, 3, 3), at: area(5, 1, 20, 4) };

function analysis(charts: readonly ModelChart[], first = 3.5): SheetModel {
  const cells = [
    ['Đơn vị', 'Điểm', 'Phần'],
    ['Trường A & B', first, 1],
    ['Trường C', 2, 0.25],
  ].flatMap((row, down) =>
    row.map((value, across) => modelCell(down + 1, across + 1, typeof value === 'number' ? number(value) : text(value))),
  );
  return { ...modelOf('analysis', "Phân 'tích mới", cells), charts };
}

const put = (sheet: SheetModel): Parameters<typeof patchXlsx>[1] => [{ kind: 'putSheet', sheet }];
const partsNamed = (bytes: Uint8Array, pattern: RegExp): string[] =>
  Object.keys(partsOf(bytes)).filter((name) => pattern.test(name));

describe.each([
  ['an .xlsx', transitional],
  ['a strict document', strict],
  ['a document with prefixed elements', prefixed],
] as const)('a chart in %s', (_kind, flavour) => {
  const before = packageOf(richBook(flavour, false));
  const once = patchXlsx(before, put(analysis([RANGE, { ...RANGE, kind: 'column', title: 'Hai' }])));
  const added = Object.keys(partsOf(once)).filter((name) => partsOf(before)[name] === undefined);

  it('is a part of its own, and every part that was there stays byte for byte', () => {
    const changed = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
    const untouched = Object.keys(partsOf(before)).filter((name) => !changed.includes(name));
    expect(differingParts(before, once, untouched)).toEqual([]);
    expect(
      added
        .filter((name) => /charts|drawings/.test(name))
        .map((name) => name.replace(/\d+/, '#'))
        .sort(),
    ).toEqual([
      'xl/charts/chart#.xml',
      'xl/charts/chart#.xml',
      'xl/drawings/_rels/drawing#.xml.rels',
      'xl/drawings/drawing#.xml',
    ]);
  });

  it('points at the cells of its sheet and carries what they hold today', () => {
    const chart = partText(once, added.find((name) => /charts\/chart\d+\.xml$/.test(name)) ?? '');
    expect(chart).toContain("<c:f>'Phân ''tích mới'!$B$2:$B$3</c:f>");
    expect(chart).toContain('<c:v>Trường A &amp; B</c:v>');
    expect(chart).toContain('<c:v>3.5</c:v>');
    expect(chart).toContain('<a:t>Khoảng cách &lt;1&gt;</a:t>');
    expect(chart.match(/<c:ser>/g)).toHaveLength(2);
  });

  it('is replaced by a second run, and its parts do not pile up', () => {
    const twice = patchXlsx(once, put(analysis([RANGE], 9)));
    const charts = (bytes: Uint8Array): number => partsNamed(bytes, /charts\/chart\d+\.xml$/).length;
    expect([charts(once) - charts(before), charts(twice) - charts(before)]).toEqual([2, 1]);
    const ours = partsNamed(twice, /charts\/chart\d+\.xml$/).filter((name) => partsOf(before)[name] === undefined);
    expect(partText(twice, ours[0] ?? '')).toContain('<c:v>9</c:v>');
    const types = partText(twice, '[Content_Types].xml');
    for (const [, part = ''] of types.matchAll(/PartName="\/(xl\/(?:charts|drawings)\/[^"]+)"/g))
      expect(partsNamed(twice, new RegExp(`^${part}$`, 'i'))).toHaveLength(1);
    expect(Buffer.compare(patchXlsx(twice, put(analysis([RANGE], 9))), twice)).toBe(0);
  });

  it('goes with its drawing when the next run draws none', () => {
    const without = patchXlsx(once, put(analysis([])));
    expect(partsNamed(without, /charts|drawings/).sort()).toEqual(partsNamed(before, /charts|drawings/).sort());
    expect(readXlsx(without, 'x.xlsx').sheets.at(-1)?.mark).toBe('analysis');
  });
});

describe('a drawing on a sheet of ours', () => {
  it('keeps what a person drew beside our charts, and our charts alone are drawn anew', () => {
    const once = patchXlsx(packageOf(richBook(transitional, false)), put(analysis([RANGE])));
    const parts = partsOf(once);
    const path =
      Object.keys(parts).find((name) => /drawings\/drawing\d+\.xml$/.test(name) && partText(once, name).includes('ChamThiDua')) ??
      '';
    const theirs =
      '<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>40</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
      '<xdr:ext cx="1" cy="1"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="77" name="Của tôi"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>';
    const drawn = packageOf({ ...parts, [path]: partText(once, path).replace('</xdr:wsDr>', `${theirs}</xdr:wsDr>`) });
    const twice = partText(patchXlsx(drawn, put(analysis([{ ...RANGE, title: 'Mới' }]))), path);
    expect(twice).toContain(theirs);
    expect(twice.match(/name="ChamThiDua [^"]*"/g)).toEqual(['name="ChamThiDua bar A1:C3 A5:D20 Mới"']);
    expect(partText(patchXlsx(drawn, put(analysis([]))), path)).toContain(theirs);
  });
});

describe('a new workbook', () => {
  it('carries the charts of its sheets', () => {
    const bytes = newXlsx([analysis([RANGE])]);
    expect(partsNamed(bytes, /charts|drawings/).sort()).toEqual([
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain('<drawing r:id="rId1"/>');
  });
});
