import type { WireObject } from './classTable';
import { ExcelError } from '../excelError';

/** Reference ids are never used twice, not even by another session: a late clean-up of an earlier test finds nothing to remove. */
let references = 0;

/** What a host remembers between batches: objects the library keeps, events it asked for, members that no table names. */
export class Session {
  private readonly kept = new Map<string, WireObject>();
  private readonly registered = new Map<string, number>();
  /** `Range.autoFill` and how often it was asked for. */
  readonly missing = new Map<string, number>();

  constructor(
    readonly root: WireObject,
    /** Objects that the library makes by name, as its own service of add-ins. */
    readonly services: ReadonlyMap<string, WireObject>,
  ) {}

  keep(object: WireObject): string {
    references += 1;
    const id = `ref-${references}`;
    this.kept.set(id, object);
    return id;
  }

  keptAs(id: string): WireObject {
    const found = this.kept.get(id);
    if (found === undefined) throw new ExcelError('InvalidReference', id);
    return found;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** How many objects the library has not given back. */
  get referenceCount(): number {
    return this.kept.size;
  }

  /** Everything that is kept, so that a model can move it when rows come or go. */
  keptObjects(): Iterable<WireObject> {
    return this.kept.values();
  }

  register({ type, target }: { readonly type: number; readonly target: string }): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister({ type, target }: { readonly type: number; readonly target: string }): void {
    const key = `${type} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  isRegistered(type: number, target: string): boolean {
    return (this.registered.get(`${type} ${target}`) ?? 0) > 0;
  }

  /** Whether anybody asked for this event. */
  isAnyRegistered(type: number): boolean {
    return [...this.registered].some(([key, count]) => count > 0 && key.startsWith(`${type} `));
  }

  /** Counts a member that no table names, and refuses it. */
  refuseMissing(member: string): never {
    this.missing.set(member, (this.missing.get(member) ?? 0) + 1);
    throw new ExcelError('ApiNotFound', member);
  }
}
