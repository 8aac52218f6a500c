import { stripMarks } from '../shared/foldHeading';

/** Where something stands in a .docx: the words of its paragraph and, in a table, its row and column from 1. */
export interface DocumentPlace {
  readonly paragraph: string;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** A field in an office's own template: `{Tên Cụm}`, or the ends of a list, `{#Đề nghị}` and `{/Đề nghị}`. */
export interface TemplateField {
  readonly kind: 'value' | 'open' | 'close';
  readonly name: string;
  readonly at: DocumentPlace;
}

/** `broken`: a brace has no partner in its paragraph, so that nobody knows where a field ends. */
export type TemplateRead =
  { readonly kind: 'fields'; readonly fields: readonly TemplateField[] } | { readonly kind: 'broken'; readonly near: string };

/** What fields are filled with, by `fieldKey`. Only texts: a template cannot run anything. */
export interface TemplateValues {
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly ReadonlyMap<string, string>[]>;
}

/** Fields are the same however they are typed: `{Tên Cụm}`, `{ten  cum}`, `{TÊN_CỤM}`. */
export function fieldKey(name: string): string {
  return stripMarks(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
