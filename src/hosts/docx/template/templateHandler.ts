import type { ScopeDataArgs, TemplateContent, TemplateHandler, TemplateData } from 'easy-template-x';

type Library = typeof import('easy-template-x');

/** Paragraphs in cells in tables in boxes: deeper than Word nests them. */
const MOST_DEPTH = 100;

/** Texts and loops only: no images, no links, no raw XML, so that a template or a name in a workbook brings in nothing but text. */
export function templateHandler(
  { TemplateHandler: Handler, TextPlugin, LoopPlugin }: Library,
  resolve?: (args: ScopeDataArgs) => TemplateContent | TemplateData[],
): TemplateHandler {
  return new Handler({
    plugins: [new LoopPlugin(), new TextPlugin()],
    maxXmlDepth: MOST_DEPTH,
    ...(resolve === undefined ? {} : { scopeDataResolver: resolve }),
  });
}
