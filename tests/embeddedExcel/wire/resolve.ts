import { ExcelError } from '../excelError';
import type { WireObject } from './classTable';
import { PATH, type ArgumentInfo, type Batch, type ObjectPath } from './protocol';
import type { Session } from './session';

/** Finds the objects of one batch. A path is followed once: a method that adds a sheet adds one, however many actions name it. */
export class Resolver {
  private readonly found = new Map<number, { readonly object: WireObject | null }>();

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
  ) {}

  object(id: number): WireObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known.object;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new ExcelError('InvalidObjectPath', `path ${id}`);
    const object = this.follow(path);
    this.found.set(id, { object });
    return object;
  }

  private follow(path: ObjectPath): WireObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.session.root;
      case PATH.service:
        return this.session.services.get(path.Name) ?? this.session.refuseMissing(path.Name);
      case PATH.reference:
        return this.session.keptAs(path.Name);
      case PATH.nothing:
        return null;
      default:
        return this.fromParent(path);
    }
  }

  /** Nothing gives nothing: the null object of `getItemOrNullObject` may be asked for anything. */
  private fromParent(path: ObjectPath): WireObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const { className } = parent;
    switch (path.ObjectPathType) {
      case PATH.property: {
        const link = parent.link(path.Name);
        return link === undefined ? this.session.refuseMissing(`${className}.${path.Name}`) : link();
      }
      case PATH.method: {
        const method = parent.object(path.Name);
        if (method === undefined) return this.session.refuseMissing(`${className}.${path.Name}()`);
        return method(this.arguments(path.ArgumentInfo));
      }
      case PATH.indexer: {
        const item = parent.object('GetItem');
        if (item === undefined) return this.session.refuseMissing(`${className}.GetItem()`);
        return item(this.arguments(path.ArgumentInfo));
      }
      default:
        return this.session.refuseMissing(`path of kind ${path.ObjectPathType}`);
    }
  }

  /** The arguments with objects in place of path ids, in lists and in plain objects too. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    return values.map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.required(reference);
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      const beside: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return list.map((one, index) => this.argument(one, beside[index]));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return this.required(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.argument(one, undefined)]));
  }

  private required(id: number): WireObject {
    const object = this.object(id);
    if (object === null) throw new ExcelError('InvalidArgument', 'an object that does not exist');
    return object;
  }
}
