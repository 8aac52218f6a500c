import type { PaperWords } from '../../core/papers/paperWords';
import type { PaperModel } from '../../core/workbook/paperModel';
import type { TemplateRead, TemplateValues } from '../../core/workbook/paperTemplate';

/** What makes papers: their words, and what knows the files. */
export interface PaperTools {
  readonly words: PaperWords;
  readonly paperBytes: (model: PaperModel) => Promise<Uint8Array>;
  /** @throws HostError where the file is no template */
  readonly templateFields: (bytes: Uint8Array) => Promise<TemplateRead>;
  readonly fillTemplate: (bytes: Uint8Array, values: TemplateValues) => Promise<Uint8Array>;
  readonly archive: (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => Uint8Array;
}

/** How a page makes papers and hands them over. */
export interface PaperDoor {
  /** Brings the tools: a part of the page that comes when somebody makes papers. */
  readonly bring: () => Promise<PaperTools>;
  readonly download: (bytes: Uint8Array, name: string, type: string) => void;
  /** Whether a download is sure to arrive, or to be refused aloud. */
  readonly isSure: boolean;
}
