import type { Workbook } from '../../../../src/core/workbook/workbook';
import { readXlsx } from '../../../../src/hosts/xlsx/readXlsx';
import { OFFICE_RELATIONS, relationsXml, transitional, XML } from '../fixtures/flavour';
import { plainBook } from '../fixtures/plainBook';

const ROWS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>3</v></c></row></sheetData>';

const read = (inside: string, parts: Readonly<Record<string, string>> = {}): Workbook['sheets'][number] => {
  const [sheet] = readXlsx(plainBook(inside, { parts }), 'a').sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

describe('readXlsx › what a filter shows only a part of', () => {
  it('is the area of a filter that is on', () => {
    const filter =
      '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';
    expect(read(ROWS + filter).filtered).toEqual([{ top: 1, left: 1, bottom: 9, right: 2 }]);
  });

  it('is nothing where the filter shows everything', () => {
    expect(read(`${ROWS}<autoFilter ref="A1:B9"/>`).filtered).toBeUndefined();
    expect(read(ROWS).filtered).toBeUndefined();
  });

  it('is the area of a table whose filter is on', () => {
    const table = (filter: string): Readonly<Record<string, string>> => ({
      'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([['rId1', `${OFFICE_RELATIONS}/table`, '../tables/table1.xml']]),
      'xl/tables/table1.xml': `${XML}<table xmlns="${transitional.main}" id="1" name="T" ref="A1:B9">${filter}</table>`,
    });
    const parts = '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
    const on = '<autoFilter ref="A1:B9"><filterColumn colId="1"><filters blank="1"/></filterColumn></autoFilter>';
    expect(read(ROWS + parts, table(on)).filtered).toEqual([{ top: 1, left: 1, bottom: 9, right: 2 }]);
    expect(read(ROWS + parts, table('<autoFilter ref="A1:B9"/>')).filtered).toBeUndefined();
  });
});

describe('readXlsx › links', () => {
  it('lead to an address, a file or a place of the workbook', () => {
    const links = '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A2:B2" location="Phiếu!A1"/></hyperlinks>';
    const relation = '<Relationship Id="rId1" Type="x/hyperlink" Target="https://example.vn/a b.pdf" TargetMode="External"/>';
    const rels = relationsXml([]).replace(/<\/Relationships>|\/>$/, (end) =>
      end === '/>' ? `>${relation}</Relationships>` : relation + end,
    );
    expect([...(read(ROWS + links, { 'xl/worksheets/_rels/sheet1.xml.rels': rels }).links ?? [])]).toEqual([
      ['A1', 'https://example.vn/a b.pdf'],
      ['A2', '#Phiếu!A1'],
      ['B2', '#Phiếu!A1'],
    ]);
  });

  it('are told to be none where there are none', () => {
    expect(read(ROWS).links?.size).toBe(0);
  });
});

describe('readXlsx › letters of a colour and small ones', () => {
  const styled = (font: string, fill = ''): unknown => {
    const styles = `${XML}<styleSheet xmlns="${transitional.main}"><fonts><font><sz val="11"/></font><font>${font}</font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs></styleSheet>`;
    const { rows } = read('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>', {
      'xl/styles.xml': styles,
      'xl/_rels/workbook.xml.rels': relationsXml([
        ['rId1', `${OFFICE_RELATIONS}/worksheet`, 'worksheets/sheet1.xml'],
        ['rId2', `${OFFICE_RELATIONS}/styles`, 'styles.xml'],
      ]),
    });
    return rows.get(1)?.get(1)?.ink;
  };

  it('are kept with what is behind them', () => {
    expect(styled('<sz val="12"/><color rgb="FFFFFFFF"/>')).toEqual({ colour: 'FFFFFF', size: 12, behind: null });
    expect(styled('<sz val="4"/>', '<patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill>')).toEqual({
      colour: null,
      size: 4,
      behind: 'FFFF00',
    });
  });

  it('black at a usual size is nothing to keep, and an unknown colour says nothing', () => {
    expect(styled('<sz val="12"/><color rgb="FF000000"/>')).toBeUndefined();
    expect(styled('<sz val="12"/><color theme="4"/>')).toBeUndefined();
    expect(styled('<color rgb="FFFFFFFF"/>')).toBeUndefined();
  });
});
