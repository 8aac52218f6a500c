import type { PaperModel } from '../../../core/workbook/paperModel';
import { newEntry, writeZip } from '../../parts/zip/writeZip';
import { blocksXml } from './blocksXml';
import { mm } from './documentStyles';
import { A4, MARGINS } from './roleLooks';
import { packageFrame, type PackageFrame } from './packageFrame';
import { escaped } from './xmlPieces';

/**
 * The bytes of a paper. The library makes the package with its styles and pages, once for papers of one make; what stands on the pages
 * is put in here. It is loaded when the first paper is written, never with a page.
 */
export async function paperBytes(model: PaperModel): Promise<Uint8Array> {
  const frame = await frameFor(model);
  const bodies = model.sections.map(({ orientation, blocks }) => {
    const { left, right } = MARGINS[orientation];
    const width = orientation === 'portrait' ? A4.width : A4.height;
    return blocksXml(blocks, model.style, mm(width - left - right));
  });
  const document = frame.document.map((piece, at) => piece + (bodies[at] ?? '')).join('');
  const utf8 = new TextEncoder();
  return writeZip([
    ...frame.entries,
    newEntry('word/document.xml', utf8.encode(document)),
    newEntry('docProps/core.xml', utf8.encode(coreProperties(model))),
  ]);
}

const frames = new Map<string, Promise<PackageFrame>>();

/** Papers of one style with the same pages share their package. */
function frameFor({ style, sections }: PaperModel): Promise<PackageFrame> {
  const orientations = sections.map(({ orientation }) => orientation);
  const key = [style, ...orientations].join(' ');
  const known = frames.get(key) ?? packageFrame(style, orientations);
  frames.set(key, known);
  return known;
}

/** Made on the paper's own day: the same workbook gives the same bytes. */
function coreProperties({ name, on }: PaperModel): string {
  const time = `${on}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(name)}</dc:title>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>` +
    '</cp:coreProperties>'
  );
}
