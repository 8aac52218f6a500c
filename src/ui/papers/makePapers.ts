import type { Appraisal } from '../../core/domain/appraisal';
import { inStyle } from '../../core/domain/inStyle';
import type { StatedDate } from '../../core/domain/evidenceReference';
import type { Reading } from '../../core/domain/reading';
import { fillFields, type FieldProblem } from '../../core/papers/fields/fillFields';
import { fileNames } from '../../core/papers/fileName';
import { gapsIn, type Gap } from '../../core/papers/gapsIn';
import type { PaperKind } from '../../core/papers/paperKinds';
import { papers, type NotMade } from '../../core/papers/papers';
import { reportFigures } from '../../core/reportFigures';
import type { PaperModel, PaperStyle } from '../../core/workbook/paperModel';
import type { Workbook } from '../../core/workbook/workbook';
import { nextPaint } from '../state/appraised';
import type { PaperTools } from './paperTools';

/** What a person wants made. */
export interface PaperOrder {
  readonly kinds: readonly PaperKind[];
  readonly style: PaperStyle;
  /** An office's own template, in place of the papers of these kinds. */
  readonly template: File | null;
}

export interface PaperFile {
  /** With its extension. */
  readonly name: string;
  readonly gaps: readonly Gap[];
  /** To be looked at; `null` for a template, which is known to its makers only. */
  readonly model: PaperModel | null;
  readonly bytes: Uint8Array;
}

export type MadePapers =
  | { readonly kind: 'made'; readonly files: readonly PaperFile[]; readonly notMade: readonly NotMade[] }
  | {
      readonly kind: 'problems';
      readonly file: string;
      readonly problems: readonly FieldProblem[];
      readonly known: readonly string[];
    }
  | { readonly kind: 'broken'; readonly file: string; readonly near: string };

/** Told before each paper; throws once nobody wants them any more. */
export type PaperWatch = (done: number, of: number) => void;

/** What the papers are made of. */
export interface PaperGround {
  readonly workbook: Workbook;
  readonly appraisal: Appraisal;
  readonly reading: Reading;
}

/** Makes the papers one by one, so that a person can stop in between. @throws HostError where a template cannot be read */
export async function makePapers(
  { kinds, style, template }: PaperOrder,
  { workbook, appraisal: own, reading }: PaperGround,
  on: StatedDate,
  tools: PaperTools,
  watch: PaperWatch,
): Promise<MadePapers> {
  const appraisal = inStyle(own, style);
  if (template !== null) return filledTemplate(template, appraisal, reading, on, tools, watch);
  const figures = reportFigures(workbook, appraisal);
  const { made, notMade } = papers(appraisal, reading, tools.words, { only: kinds, on, figures });
  const names = fileNames(made.map(({ model }) => model.name));
  const files: PaperFile[] = [];
  for (const [at, { model }] of made.entries()) {
    watch(at, made.length);
    await nextPaint();
    const bytes = await tools.paperBytes(model);
    files.push({ name: `${names[at] ?? model.name}.docx`, gaps: gapsIn(model), model, bytes });
  }
  watch(made.length, made.length);
  return { kind: 'made', files, notMade };
}

async function filledTemplate(
  template: File,
  appraisal: Appraisal,
  reading: Reading,
  on: StatedDate,
  tools: PaperTools,
  watch: PaperWatch,
): Promise<MadePapers> {
  const file = template.name.normalize('NFC');
  const source = new Uint8Array(await template.arrayBuffer());
  const read = await tools.templateFields(source);
  if (read.kind === 'broken') return { kind: 'broken', file, near: read.near };
  const found = fillFields(read.fields, appraisal, reading, tools.words, on);
  if (found.kind === 'problems') return { ...found, file };
  const stem = file.replace(/\.docx$/i, '');
  const names = fileNames(found.copies.map(({ unit }) => (unit === null ? stem : `${stem} - ${unit}`)));
  const files: PaperFile[] = [];
  for (const [at, { values }] of found.copies.entries()) {
    watch(at, found.copies.length);
    await nextPaint();
    const bytes = await tools.fillTemplate(source, values);
    files.push({ name: `${names[at] ?? stem}.docx`, gaps: [], model: null, bytes });
  }
  watch(files.length, files.length);
  return { kind: 'made', files, notMade: [] };
}
