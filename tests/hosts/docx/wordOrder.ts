import { attributeNamed, xmlStream } from '../../../src/hosts/parts/parseXml';

/**
 * The children that WordprocessingML allows in the elements we write, in their order (ECMA-376 part 1, annex A; `CT_PPr`, `CT_RPr`,
 * `CT_TblPr` …). `*` may stand several times. Word repairs, or refuses, a document that is built otherwise.
 */
const ORDER: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  pBdr: 'top left bottom right between bar',
  tbl: 'tblPr tblGrid tr*',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  tblBorders: 'top left bottom right insideH insideV',
  tblCellMar: 'top left bottom right',
  tblGrid: 'gridCol*',
  tr: 'tblPrEx trPr tc*',
  trPr: 'cantSplit trHeight tblHeader',
  tc: 'tcPr p*',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  tcMar: 'top left bottom right',
  sectPr:
    'headerReference* footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal pPr rPr tblPr trPr tcPr tblStylePr*',
  docDefaults: 'rPrDefault pPrDefault',
};
/** Rows say what they are in any order. */
const ANY_ORDER: ReadonlySet<string> = new Set(['trPr']);

interface Open {
  readonly name: string;
  readonly children: string[];
}

/** What is wrong in the building of one part; empty: nothing. @throws HostError where it is not even well formed */
export function wordFaults(part: string, xml: string): readonly string[] {
  const faults: string[] = [];
  const open: Open[] = [];
  let grid = 0;
  let width = 0;
  const stream = xmlStream(part, {
    open(name, attributes) {
      open.at(-1)?.children.push(name);
      open.push({ name, children: [] });
      if (name === 'tblGrid') grid = 0;
      if (name === 'gridCol') grid += 1;
      if (name === 'tr') width = 0;
      if (name === 'tc') width += 1;
      if (name === 'gridSpan') width += Number(attributeNamed(attributes, 'val')) - 1;
    },
    close(name) {
      const closed = open.pop();
      if (closed === undefined) return;
      faults.push(...orderFaults(closed));
      if (name === 'tr' && width !== grid) faults.push(`a row of ${width} columns in a table of ${grid}`);
      if (name === 'tc' && closed.children.at(-1) !== 'p') faults.push('a cell that does not end with a paragraph');
      if (name === 'body') faults.push(...bodyFaults(closed.children));
    },
  });
  stream.write(xml);
  stream.end();
  return faults;
}

function orderFaults({ name, children }: Open): readonly string[] {
  const order = ORDER[name]?.split(' ');
  if (order === undefined) return [];
  const places = children.map((child) => order.findIndex((one) => one.replace('*', '') === child));
  const unknown = children.filter((_, at) => places[at] === -1).map((child) => `<${child}> in <${name}>`);
  const wrong = places.flatMap((place, at) => {
    const before = places[at - 1] ?? -1;
    const isRepeated = place === before && order[place]?.endsWith('*') === true;
    return place > before || isRepeated || ANY_ORDER.has(name)
      ? []
      : [`<${children[at]}> after <${children[at - 1]}> in <${name}>`];
  });
  return [...unknown, ...wrong];
}

/** Tables that touch become one in Word; the last thing is the section, and a paragraph before it. */
function bodyFaults(children: readonly string[]): readonly string[] {
  const touching = children.filter((child, at) => child === 'tbl' && children[at - 1] === 'tbl').map(() => 'tables that touch');
  const [last, end] = [children.at(-2), children.at(-1)];
  return [...touching, ...(last === 'p' && end === 'sectPr' ? [] : [`a body that ends with <${last}> <${end}>`])];
}
