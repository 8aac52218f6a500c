import type { SheetModel } from '../../core/workbook/sheetModel';
import { Parts } from './package/parts';
import {
  CONTENT_TYPE,
  CONTENT_TYPES_PART,
  DECLARATION,
  PACKAGE_CONTENT_TYPES,
  PACKAGE_RELATIONS,
  TRANSITIONAL,
} from './package/vocabulary';
import { putSheet } from './write/putSheet';

/** A fresh workbook of these sheets, in their order. A model whose mark is "" becomes a sheet of the user: nothing on it says that it is ours. */
export function newXlsx(models: readonly SheetModel[]): Uint8Array {
  const parts = Parts.empty();
  parts.put(
    CONTENT_TYPES_PART,
    `${DECLARATION}<Types xmlns="${PACKAGE_CONTENT_TYPES}"><Default Extension="rels" ContentType="${CONTENT_TYPE.relations}"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPE.workbook}"/></Types>`,
  );
  parts.put(
    '_rels/.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}">` +
      `<Relationship Id="rId1" Type="${TRANSITIONAL.relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  parts.put(
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relations}">` +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets></sheets></workbook>',
  );
  for (const model of models) putSheet(parts, model);
  return parts.bytes();
}
