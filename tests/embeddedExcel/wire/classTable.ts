/** A property with a plain value. Without `get` it can only be written, without `set` only be read. */
export interface Scalar<T> {
  readonly get?: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
}

/** An event that can be asked for: its number on the wire and whom it is addressed to. */
export interface EventRow<T> {
  readonly type: number;
  readonly target: (self: T) => string;
}

/**
 * Everything that the wire may touch of one class, by the names of the wire (`Range.values` is `Values`).
 * What no table names answers `ApiNotFound`, never a silent success.
 */
export interface ClassTable<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that give an object. */
  readonly links?: Readonly<Record<string, (self: T) => WireObject | null>>;
  /** Methods that give an object; `null` is the null object. `GetItem` answers the indexer too. */
  readonly objects?: Readonly<Record<string, (self: T, args: readonly unknown[]) => WireObject | null>>;
  /** Methods that give a plain value or nothing. */
  readonly calls?: Readonly<Record<string, (self: T, args: readonly unknown[]) => unknown>>;
  /** What a collection holds. */
  readonly items?: (self: T) => readonly WireObject[];
  /** Under which names an object can be found again in a later batch. */
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
  /** `DataChanged` is asked for by `_RegisterDataChangedEvent`. */
  readonly events?: Readonly<Record<string, EventRow<T>>>;
  /** Objects that live only as long as the library keeps a reference to them, as ranges do. */
  readonly isReferenced?: boolean;
}

/** One object of a class, as the batch processor sees it. A member that is not in the table is `undefined`. */
export interface WireObject {
  readonly className: string;
  /** The object of the model that stands behind. */
  readonly self: unknown;
  readonly isReferenced: boolean;
  /** Scalars that can be read. */
  readonly scalarNames: () => readonly string[];
  readonly scalar: (name: string) => BoundScalar | undefined;
  readonly link: (name: string) => (() => WireObject | null) | undefined;
  readonly object: (name: string) => ((args: readonly unknown[]) => WireObject | null) | undefined;
  readonly call: (name: string) => ((args: readonly unknown[]) => unknown) | undefined;
  readonly items: (() => readonly WireObject[]) | undefined;
  readonly identity: () => Readonly<Record<string, unknown>>;
  readonly event: (name: string) => { readonly type: number; readonly target: string } | undefined;
}

export interface BoundScalar {
  readonly get: (() => unknown) | undefined;
  readonly set: ((value: unknown) => void) | undefined;
}

const wireObjects = new WeakSet<object>();

/** An object of the model under a class of the wire; the same model object may stand under several. */
export function bind<T>(table: ClassTable<T>, self: T): WireObject {
  const { items } = table;
  const object: WireObject = {
    className: table.name,
    self,
    isReferenced: table.isReferenced === true,
    scalarNames: () => Object.entries(table.scalars ?? {}).flatMap(([name, { get }]) => (get === undefined ? [] : [name])),
    scalar(name) {
      const row = own(table.scalars, name);
      if (row === undefined) return undefined;
      const { get, set } = row;
      return {
        get: get === undefined ? undefined : () => get(self),
        set: set === undefined ? undefined : (value) => set(self, value),
      };
    },
    link(name) {
      const row = own(table.links, name);
      return row === undefined ? undefined : () => row(self);
    },
    object(name) {
      const row = own(table.objects, name);
      return row === undefined ? undefined : (args) => row(self, args);
    },
    call(name) {
      const row = own(table.calls, name);
      return row === undefined ? undefined : (args) => row(self, args);
    },
    items: items === undefined ? undefined : () => items(self),
    identity: () => table.identity?.(self) ?? {},
    event(name) {
      const row = own(table.events, name);
      return row === undefined ? undefined : { type: row.type, target: row.target(self) };
    },
  };
  wireObjects.add(object);
  return object;
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && wireObjects.has(value);
}

/** Only what the table itself names: `constructor` is no member of a class. */
function own<R>(rows: Readonly<Record<string, R>> | undefined, name: string): R | undefined {
  return rows !== undefined && Object.hasOwn(rows, name) ? rows[name] : undefined;
}
