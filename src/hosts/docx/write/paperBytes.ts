import type { PaperModel, PaperSection } from '../../../core/workbook/paperModel';
import { blocksFor, type Docx } from './blocks';
import { documentStyles, mm } from './documentStyles';
import { A4, MARGINS } from './roleLooks';

/** The bytes of a paper. The library is loaded when the first paper is written, never with a page. */
export async function paperBytes(model: PaperModel): Promise<Uint8Array> {
  const docx = await import('docx');
  const document = new docx.Document({
    title: model.name,
    creator: '',
    lastModifiedBy: '',
    styles: documentStyles(model.style),
    sections: model.sections.map((section, at) => sectionOf(docx, model, section, at === 0)),
  });
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(model) }];
  return new Uint8Array(await docx.Packer.toArrayBuffer(document, false, overrides));
}

function sectionOf(docx: Docx, { style }: PaperModel, section: PaperSection, isFirst: boolean): SectionOptions {
  const margin = MARGINS[section.orientation];
  const width = section.orientation === 'portrait' ? A4.width : A4.height;
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: { width: mm(A4.width), height: mm(A4.height), orientation: section.orientation },
        margin: {
          top: mm(margin.top),
          bottom: mm(margin.bottom),
          left: mm(margin.left),
          right: mm(margin.right),
          header: mm(margin.top / 2),
          footer: mm(margin.bottom / 2),
        },
      },
    },
    // The number stands at the top in the middle, from page 2 on (DOMAIN §5).
    headers: {
      default: new docx.Header({
        children: [
          new docx.Paragraph({ alignment: 'center', children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })] }),
        ],
      }),
      ...(isFirst ? { first: new docx.Header({ children: [new docx.Paragraph({})] }) } : {}),
    },
    children: blocksFor(docx, style, mm(width - margin.left - margin.right))(section.blocks),
  };
}

type SectionOptions = ConstructorParameters<Docx['Document']>[0]['sections'][number];

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

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
