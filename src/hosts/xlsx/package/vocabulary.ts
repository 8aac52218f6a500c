/** The two flavours of the format: same elements, other namespaces. New parts are written in the flavour of the document. */
export interface Vocabulary {
  readonly main: string;
  /** Namespace of `r:id`, and with `/worksheet` and the like the types of relations. */
  readonly relations: string;
  /** With `/main`, `/chart` and `/spreadsheetDrawing` the namespaces of drawings. */
  readonly drawings: string;
}

export const TRANSITIONAL: Vocabulary = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawings: 'http://schemas.openxmlformats.org/drawingml/2006',
};

export const STRICT: Vocabulary = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawings: 'http://purl.oclc.org/ooxml/drawingml',
};

export const CONTENT_TYPE = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  relations: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;

export const CONTENT_TYPES_PART = '[Content_Types].xml';
export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const PACKAGE_CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
