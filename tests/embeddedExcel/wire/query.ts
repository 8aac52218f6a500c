import type { WireObject } from './classTable';
import type { QueryInfo } from './protocol';
import type { Session } from './session';

type Answer = Readonly<Record<string, unknown>>;

/** The names asked for as a tree: `format/fill/color,format/wrapText` is format → {fill → {color}, wrapText}. */
interface Wanted {
  readonly children: Map<string, Wanted>;
}

/** What `load` gives. No names at all are all scalars, as `*` and `$all` are; `$none` is only which object it is. */
export function query(object: WireObject, info: QueryInfo, session: Session): Answer {
  const select = info.Select ?? [];
  const wanted: Wanted = { children: new Map() };
  for (const path of select.length === 0 ? ['*'] : select) ask(wanted, path);
  for (const path of info.Expand ?? []) ask(wanted, path);
  return answer(object, wanted, session, info);
}

function ask(wanted: Wanted, path: string): void {
  let at = wanted;
  for (const part of path.split(/[/.]/).filter((name) => name !== '')) {
    const next = at.children.get(part) ?? { children: new Map() };
    at.children.set(part, next);
    at = next;
  }
}

function answer(object: WireObject, wanted: Wanted, session: Session, page: QueryInfo = {}): Answer {
  const { items } = object;
  if (items === undefined) return { ...object.identity(), ...members(object, wanted, session) };
  // A collection has few members of its own (`count` of borders); every other name is meant for its items.
  const own: Wanted = { children: new Map() };
  const each: Wanted = { children: new Map() };
  for (const [name, below] of wanted.children) {
    if (name.toLowerCase() === 'items') merge(each, below);
    else (object.scalar(wireName(name)) === undefined ? each : own).children.set(name, below);
  }
  const start = page.Skip ?? 0;
  const shown = items().slice(start, page.Top === undefined ? undefined : start + page.Top);
  const answers =
    wanted.children.size === 0 || each.children.size > 0 ? shown.map((item) => answer(item, orAll(each), session)) : null;
  return { ...members(object, own, session), ...(answers === null ? {} : { _Items: answers }) };
}

function merge(into: Wanted, from: Wanted): void {
  if (from.children.size === 0) into.children.set('*', { children: new Map() });
  for (const [name, below] of from.children) into.children.set(name, below);
}

/** A name without names below it is asked for whole. */
function orAll(wanted: Wanted): Wanted {
  return wanted.children.size > 0 ? wanted : { children: new Map([['*', { children: new Map() }]]) };
}

function members(object: WireObject, wanted: Wanted, session: Session): Answer {
  const found: Record<string, unknown> = {};
  for (const [asked, below] of wanted.children) {
    if (asked === '$none') continue;
    if (asked === '*' || asked === '$all') {
      for (const name of object.scalarNames()) found[name] ??= object.scalar(name)?.get?.();
      continue;
    }
    const name = wireName(asked);
    const scalar = object.scalar(name);
    const link = object.link(name);
    if (scalar?.get !== undefined) found[name] = scalar.get();
    else if (link === undefined) session.refuseMissing(`${object.className}.${name}`);
    else {
      const linked = link();
      found[name] = linked === null ? null : answer(linked, orAll(below), session);
    }
  }
  return found;
}

/** Names arrive as typed. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
