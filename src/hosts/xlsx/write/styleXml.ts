import { STYLE_FONT, type StyleLook } from '../../../core/workbook/styleLook';

/** The elements of a style sheet for one look, written as Excel writes them, so that it finds them again after Excel saved the file. */

export function fontXml(p: string, look: StyleLook): string {
  const marks = (look.bold ? `<${p}b/>` : '') + (look.italic ? `<${p}i/>` : '') + (look.underline ? `<${p}u/>` : '');
  return `<${p}font>${marks}<${p}sz val="${look.size}"/><${p}color rgb="FF${look.colour}"/><${p}name val="${STYLE_FONT}"/><${p}family val="1"/></${p}font>`;
}

export function fillXml(p: string, fill: string | null): string {
  if (fill === null) return `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

export function borderXml(p: string, border: boolean): string {
  const side = (name: string): string =>
    border ? `<${p}${name} style="thin"><${p}color indexed="64"/></${p}${name}>` : `<${p}${name}/>`;
  return `<${p}border>${side('left')}${side('right')}${side('top')}${side('bottom')}<${p}diagonal/></${p}border>`;
}

export interface StyleNumbers {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

export function cellStyleXml(p: string, look: StyleLook, { format, font, fill, border }: StyleNumbers): string {
  const applied =
    (format === 0 ? '' : ' applyNumberFormat="1"') +
    ' applyFont="1"' +
    (fill === 0 ? '' : ' applyFill="1"') +
    (border === 0 ? '' : ' applyBorder="1"') +
    ' applyAlignment="1"';
  const horizontal = look.horizontal === 'general' ? '' : ` horizontal="${look.horizontal}"`;
  const indent = look.indent === 0 ? '' : ` indent="${look.indent}"`;
  const alignment = `<${p}alignment${horizontal} vertical="${look.vertical}"${look.wrap ? ' wrapText="1"' : ''}${indent}/>`;
  return `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied}>${alignment}</${p}xf>`;
}
