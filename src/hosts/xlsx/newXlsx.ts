import type { SheetModel } from '../../core/workbook/sheetModel';
import { STYLE_FONT } from '../../core/workbook/styleLook';
import { addRelation } from './package/editPackage';
import { relationsPath } from './package/partPath';
import { Parts } from './package/parts';
import {
  CONTENT_TYPE,
  CONTENT_TYPES_PART,
  DECLARATION,
  PACKAGE_CONTENT_TYPES,
  PACKAGE_RELATIONS,
  TRANSITIONAL,
} from './package/vocabulary';
import { newNamesXml } from './write/bookXml';
import { putCharts } from './write/putCharts';
import { fittingNames, mustFit } from './write/sheetName';
import { NOTHING_KEPT, sheetXml } from './write/sheetXml';
import { emptyStyles, styleTable } from './write/styleTable';
import { themeXml } from './write/themeXml';
import { escapeAttribute } from './xml/escape';

const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const THEME = 'xl/theme/theme1.xml';

/**
 * A fresh workbook of these sheets, in their order. A model whose mark is "" becomes a sheet of the user: nothing on it
 * says that it is ours, and a name Excel would not take is made to fit. The same models give the same bytes.
 */
export function newXlsx(models: readonly SheetModel[]): Uint8Array {
  const names = fittingNames(models.map(({ name }) => name));
  const sheets = models.map((model, place) => {
    if (model.mark !== '') mustFit(model.name);
    return { ...model, name: names[place] ?? model.name };
  });
  const parts = Parts.empty();
  parts.put(CONTENT_TYPES_PART, contentTypes(sheets.length));
  parts.put('_rels/.rels', relations([`Id="rId1" Type="${TRANSITIONAL.relations}/officeDocument" Target="${BOOK}"`]));
  parts.put(BOOK, bookXml(sheets));
  parts.put(
    relationsPath(BOOK),
    relations([...sheets.map((_, place) => sheetRelation(place)), stylesRelation(sheets.length), themeRelation(sheets.length)]),
  );
  parts.put(THEME, themeXml(STYLE_FONT));
  parts.put(STYLES, emptyStyles(TRANSITIONAL));
  const styles = styleTable(parts, STYLES);
  sheets.forEach((model, place) => {
    const path = `xl/${sheetFile(place)}`;
    const drawing = putCharts(parts, model, TRANSITIONAL, BOOK, null);
    const drawings =
      drawing === null ? [] : [{ name: 'drawing', id: addRelation(parts, path, `${TRANSITIONAL.relations}/drawing`, drawing) }];
    const kept = { ...NOTHING_KEPT, isSelected: place === 0, drawings };
    parts.put(path, sheetXml(model, TRANSITIONAL, styles, kept));
  });
  styles.save();
  return parts.bytes();
}

function bookXml(sheets: readonly SheetModel[]): string {
  const lines = sheets.map(
    ({ name }, place) => `<sheet name="${escapeAttribute(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  const names = sheets.map((model, place) => newNamesXml(place, model)).join('');
  const hasFormula = sheets.some(({ cells }) => cells.some(({ value }) => value.kind === 'formula'));
  return (
    `${DECLARATION}<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relations}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${lines.join('')}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}` +
    `${hasFormula ? '<calcPr fullCalcOnLoad="1"/>' : ''}</workbook>`
  );
}

function contentTypes(count: number): string {
  const overrides = [
    [BOOK, CONTENT_TYPE.workbook],
    [STYLES, CONTENT_TYPE.styles],
    [THEME, CONTENT_TYPE.theme],
    ...Array.from({ length: count }, (_, place) => [`xl/${sheetFile(place)}`, CONTENT_TYPE.worksheet]),
  ];
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE_CONTENT_TYPES}"><Default Extension="rels" ContentType="${CONTENT_TYPE.relations}"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `${overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('')}</Types>`
  );
}

function relations(lines: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}">${lines.map((line) => `<Relationship ${line}/>`).join('')}</Relationships>`;
}

function sheetRelation(place: number): string {
  return `Id="rId${place + 1}" Type="${TRANSITIONAL.relations}/worksheet" Target="${sheetFile(place)}"`;
}

function stylesRelation(count: number): string {
  return `Id="rId${count + 1}" Type="${TRANSITIONAL.relations}/styles" Target="styles.xml"`;
}

function themeRelation(count: number): string {
  return `Id="rId${count + 2}" Type="${TRANSITIONAL.relations}/theme" Target="theme/theme1.xml"`;
}

function sheetFile(place: number): string {
  return `worksheets/sheet${place + 1}.xml`;
}
