import type { Run } from '../../../core/workbook/paperModel';

/** Characters XML 1.0 has no place for, which a cell of a workbook may hold all the same. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

export function escaped(text: string): string {
  return text.replace(NOT_XML, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A paragraph with its style. @param more what follows the style in its properties, in the order Word wants */
export function paragraphXml(style: string, runs: readonly Run[], more = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${runs.map(runXml).join('')}</w:p>`;
}

/** A paragraph that holds no text. */
export function emptyParagraphXml(properties: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr></w:p>`;
}

function runXml({ text, isBold, isItalic, isGap }: Run): string {
  const properties = [
    isBold === true ? '<w:b/><w:bCs/>' : '',
    isItalic === true ? '<w:i/><w:iCs/>' : '',
    isGap === true ? '<w:highlight w:val="yellow"/>' : '',
  ].join('');
  const looks = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${looks}<w:t xml:space="preserve">${escaped(text.replace(/\s*[\r\n]+\s*/g, ' '))}</w:t></w:r>`;
}

/** Each side of a cell or a table. */
export function sidesXml(element: string, sides: readonly string[], attributes: string): string {
  return `<w:${element}>${sides.map((side) => `<w:${side} ${attributes}/>`).join('')}</w:${element}>`;
}
