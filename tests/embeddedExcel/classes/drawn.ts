import { booleanArgument, numberArgument, oneOf, recordArgument, textArgument } from '../wire/arguments';
import { bind, type ClassTable, type Scalar, type WireObject } from '../wire/classTable';
import { colourFrom } from '../model/colours';
import type { Sketch } from '../model/sketch';

/** A property that is only drawn: what it is until it is set, and how it is read. */
export interface Drawn {
  readonly start: unknown;
  readonly read: (value: unknown, where: string) => unknown;
}

export const flag = (start: boolean): Drawn => ({ start, read: booleanArgument });
export const number = (start: number): Drawn => ({ start, read: numberArgument });
export const text = (start: string): Drawn => ({ start, read: textArgument });
export const choice = <T extends string>(start: T, others: readonly T[]): Drawn => ({ start, read: oneOf([start, ...others]) });
export const record = (start: object): Drawn => ({ start, read: recordArgument });

/** `""` is none. */
export const colour = (start: string): Drawn => ({
  start,
  read: (value, where) => (value === '' ? '' : colourFrom(value, where)),
});

/** Scalars of a class, by their names on the wire. */
export function drawn(className: string, members: Readonly<Record<string, Drawn>>): Readonly<Record<string, Scalar<Sketch>>> {
  return Object.fromEntries(
    Object.entries(members).map(([name, { start, read }]) => [
      name,
      {
        get: (sketch: Sketch) => sketch.get(name, start),
        set: (sketch: Sketch, value: unknown) => sketch.set(name, read(value, `${className}.${name}`)),
      },
    ]),
  );
}

/** The same properties for a class that is more than its sketch. */
export function drawnOn<T>(
  className: string,
  members: Readonly<Record<string, Drawn>>,
  sketchOf: (self: T) => Sketch,
): Readonly<Record<string, Scalar<T>>> {
  return Object.fromEntries(
    Object.entries(drawn(className, members)).map(([name, { get, set }]) => [
      name,
      { get: (self: T) => get?.(sketchOf(self)), set: (self: T, value: unknown) => set?.(sketchOf(self), value) },
    ]),
  );
}

type Links = Readonly<Record<string, (sketch: Sketch) => WireObject>>;

/** Parts of a sketch, each under a class of its own. */
export function parts(tables: Readonly<Record<string, ClassTable<Sketch>>>): Links {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, (sketch: Sketch) => bind(table, sketch.part(name))]),
  );
}
