import { OfficeError, type Shape, type Wire } from './wire';

/** One client object: what it stands for once the batch has run, and what was loaded of it. */
interface Handle {
  readonly shape: Shape;
  readonly label: string;
  readonly resolve: () => Wire | null;
  readonly loaded: Map<string, unknown>;
  readonly children: Map<string, object>;
  isNull: boolean | undefined;
  items: readonly object[] | undefined;
}

export type Action = () => void;

/**
 * The client side of the imitation: proxies that only record, as Office.js does. Nothing can be read before it was loaded and synced;
 * unknown members answer `ApiNotFound`.
 */
export class ClientObjects {
  actions: Action[] = [];
  /** JSON bytes of what the last batch answered. */
  answered = 0;
  /** JSON bytes of what the present batch sends. */
  sent = 0;
  private readonly handles = new WeakMap<object, Handle>();

  make(shape: Shape, label: string, resolve: () => Wire | null): object {
    let found: { readonly wire: Wire | null } | undefined;
    const handle: Handle = {
      shape,
      label,
      resolve: () => (found ??= { wire: resolve() }).wire,
      loaded: new Map(),
      children: new Map(),
      isNull: undefined,
      items: undefined,
    };
    const client = new Proxy(Object.create(null), {
      get: (_target, name) => (typeof name === 'string' ? this.read(handle, name, client) : undefined),
      set: (_target, name, value) => {
        if (typeof name !== 'string') return false;
        this.assign(handle, name, value);
        return true;
      },
    });
    this.handles.set(client, handle);
    return client;
  }

  /** The object behind a client object that came in as an argument. */
  unwrap(argument: unknown): unknown {
    if (typeof argument !== 'object' || argument === null) return argument;
    return this.handles.get(argument)?.resolve() ?? argument;
  }

  private queue(action: Action): void {
    this.actions.push(action);
  }

  private read(handle: Handle, name: string, client: object): unknown {
    if (name === 'then' || name === 'toJSON' || name === 'asymmetricMatch' || name === '$$typeof') return undefined;
    if (name === 'load') return (names: unknown) => this.load(handle, names, client);
    if (name === 'isNullObject') {
      if (handle.isNull === undefined) throw new OfficeError('PropertyNotLoaded', `${handle.label}.isNullObject`);
      return handle.isNull;
    }
    if (name === 'items' && handle.shape.item !== undefined) {
      if (handle.items === undefined) throw new OfficeError('PropertyNotLoaded', `${handle.label}.items`);
      return handle.items;
    }
    if (handle.shape.scalars?.includes(name) === true) {
      if (!handle.loaded.has(name)) throw new OfficeError('PropertyNotLoaded', `${handle.label}.${name}`);
      return handle.loaded.get(name);
    }
    const link = handle.shape.links?.[name];
    if (link !== undefined) return this.child(handle, name, link);
    const object = handle.shape.objects?.[name];
    if (object !== undefined) return (...args: readonly unknown[]) => this.callForObject(handle, name, object, args);
    if (handle.shape.calls?.includes(name) === true)
      return (...args: readonly unknown[]) => this.callForValue(handle, name, args);
    throw new OfficeError('ApiNotFound', `${handle.label}.${name}`);
  }

  private child(handle: Handle, name: string, shape: Shape): object {
    const known = handle.children.get(name);
    if (known !== undefined) return known;
    const made = this.make(shape, `${handle.label}.${name}`, () => handle.resolve()?.link?.(name) ?? null);
    handle.children.set(name, made);
    return made;
  }

  private assign(handle: Handle, name: string, value: unknown): void {
    if (handle.shape.scalars?.includes(name) !== true) throw new OfficeError('ApiNotFound', `${handle.label}.${name}=`);
    this.count(value);
    this.queue(() => {
      const wire = handle.resolve();
      if (wire?.set === undefined) throw new OfficeError('InvalidObjectPath', handle.label);
      wire.set(name, value);
    });
  }

  private callForObject(handle: Handle, name: string, shape: Shape, args: readonly unknown[]): object {
    this.count(args.filter((argument) => typeof argument !== 'object'));
    const label = `${handle.label}.${name}`;
    const made = this.make(
      shape,
      label,
      () =>
        handle.resolve()?.object?.(
          name,
          args.map((argument) => this.unwrap(argument)),
        ) ?? null,
    );
    const madeHandle = this.handles.get(made);
    this.queue(() => {
      if (madeHandle === undefined) return;
      madeHandle.isNull = madeHandle.resolve() === null;
      if (madeHandle.isNull && handle.resolve() !== null && !name.endsWith('OrNullObject'))
        throw new OfficeError('ItemNotFound', label);
    });
    return made;
  }

  private callForValue(handle: Handle, name: string, args: readonly unknown[]): { readonly value: unknown } {
    this.count(args.filter((argument) => Array.isArray(argument) || typeof argument !== 'object'));
    let answer: { readonly value: unknown } | undefined;
    this.queue(() => {
      const wire = handle.resolve();
      answer = {
        value:
          wire === null
            ? null
            : wire.call?.(
                name,
                args.map((argument) => this.unwrap(argument)),
              ),
      };
      this.answer(answer.value);
    });
    return {
      get value() {
        if (answer === undefined) throw new OfficeError('ValueNotLoaded', `${handle.label}.${name}`);
        return answer.value;
      },
    };
  }

  private load(handle: Handle, names: unknown, client: object): object {
    const paths = typeof names === 'string' ? names.split(',').map((name) => name.trim()) : [];
    if (paths.length === 0) throw new OfficeError('InvalidArgument', `${handle.label}.load without names`);
    this.queue(() => {
      // A second load lists anew.
      handle.items = undefined;
      paths.forEach((path) => this.query(handle, path.split('/')));
    });
    return client;
  }

  private query(handle: Handle, [name = '', ...rest]: readonly string[]): void {
    const wire = handle.resolve();
    handle.isNull = wire === null;
    if (wire === null) return;
    const { item, links, scalars } = handle.shape;
    if (name === 'items' && item !== undefined) {
      handle.items ??= (wire.items?.() ?? []).map((one, index) => this.make(item, `${handle.label}[${index}]`, () => one));
      for (const one of handle.items) this.queryChild(one, rest);
      return;
    }
    const link = links?.[name];
    if (link !== undefined) return this.queryChild(this.child(handle, name, link), rest);
    if (scalars?.includes(name) !== true || wire.get === undefined)
      throw new OfficeError('InvalidArgument', `${handle.label}.load(${name})`);
    const value = wire.get(name);
    handle.loaded.set(name, value);
    this.answer(value);
  }

  private queryChild(client: object, path: readonly string[]): void {
    const handle = this.handles.get(client);
    if (handle !== undefined) this.query(handle, path);
  }

  private answer(value: unknown): void {
    this.answered += bytes(value);
  }

  private count(value: unknown): void {
    this.sent += bytes(value);
  }
}

const encoder = new TextEncoder();
function bytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value) ?? '').length;
}
