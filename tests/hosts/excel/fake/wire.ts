/**
 * What a class of the imitated object model lets through. A member that no table names answers `ApiNotFound`, never a silent success.
 * The shape is known before the object is: client objects are used long before the host has resolved them.
 */
export interface Shape {
  readonly scalars?: readonly string[];
  /** Navigation properties. */
  readonly links?: Readonly<Record<string, Shape>>;
  /** Methods that give an object. */
  readonly objects?: Readonly<Record<string, Shape>>;
  /** Methods that give a value or nothing. */
  readonly calls?: readonly string[];
  /** Collections: the shape of an item. */
  readonly item?: Shape;
}

/** The object behind a client object. */
export interface Wire {
  get?(name: string): unknown;
  set?(name: string, value: unknown): void;
  link?(name: string): Wire | null;
  object?(name: string, args: readonly unknown[]): Wire | null;
  call?(name: string, args: readonly unknown[]): unknown;
  items?(): readonly Wire[];
}

/** As Office.js throws them. */
export class OfficeError extends Error {
  readonly debugInfo: { readonly errorLocation: string };
  constructor(
    readonly code: string,
    where = '',
  ) {
    super(`${code} ${where}`);
    this.debugInfo = { errorLocation: where };
  }
}
