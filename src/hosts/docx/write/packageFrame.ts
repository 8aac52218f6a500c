import { textDecoder } from '../../parts/textDecoder';
import { inflateEntry } from '../../parts/zip/inflateEntry';
import { readZip } from '../../parts/zip/readZip';
import type { ZipEntry } from '../../parts/zip/zipEntry';
import type { PaperSection, PaperStyle } from '../../../core/workbook/paperModel';
import { documentStyles, mm } from './documentStyles';
import { A4, MARGINS } from './roleLooks';

type Docx = typeof import('docx');
type Orientation = PaperSection['orientation'];
type SectionOptions = ConstructorParameters<Docx['Document']>[0]['sections'][number];

/** A package without its text: every part that does not change, and the document in pieces between which the sections stand. */
export interface PackageFrame {
  readonly entries: readonly ZipEntry[];
  readonly document: readonly string[];
}

/** Stands where a section's blocks go; a private-use letter that no text of ours has. */
const HERE = '\ue000';
/** The paragraph of a section that has nothing else. */
const EMPTY_SECTION = new RegExp(`<w:p>(?:(?!<w:p>).)*?${HERE}.*?</w:p>`, 'gs');
/** A section that is not the last ends in its last paragraph: that one stays, as low as it can be. */
const SECTION = /<w:sectPr.*<\/w:sectPr>/s;
const WRITTEN_HERE: ReadonlySet<string> = new Set(['word/document.xml', 'docProps/core.xml']);

/** What the library makes of pages of these orientations with nothing on them. */
export async function packageFrame(style: PaperStyle, orientations: readonly Orientation[]): Promise<PackageFrame> {
  const docx = await import('docx');
  const document = new docx.Document({
    styles: documentStyles(style),
    sections: orientations.map((orientation, at) => emptySection(docx, orientation, at === 0)),
  });
  const entries = readZip(new Uint8Array(await docx.Packer.toArrayBuffer(document)));
  const main = entries.find(({ name }) => name === 'word/document.xml');
  if (main === undefined) throw new Error('The library makes a document');
  const pieces = textOf(main).replace(EMPTY_SECTION, endOfSection).split(HERE);
  if (pieces.length !== orientations.length + 1) throw new Error(`${pieces.length} pieces of ${orientations.length} sections`);
  return { entries: entries.filter(({ name }) => !WRITTEN_HERE.has(name)), document: pieces };
}

function emptySection(docx: Docx, orientation: Orientation, isFirst: boolean): SectionOptions {
  const margin = MARGINS[orientation];
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: { width: mm(A4.width), height: mm(A4.height), orientation },
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
    children: [new docx.Paragraph(HERE)],
  };
}

function endOfSection(paragraph: string): string {
  const section = SECTION.exec(paragraph)?.[0] ?? null;
  const spacing = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
  return section === null ? HERE : `${HERE}<w:p><w:pPr>${spacing}${section}</w:pPr></w:p>`;
}

function textOf(entry: ZipEntry): string {
  const decoder = textDecoder(entry.name);
  let text = '';
  inflateEntry(entry, (bytes) => (text += decoder.next(bytes)));
  return text + decoder.rest();
}
