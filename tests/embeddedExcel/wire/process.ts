import { ExcelError } from '../excelError';
import type { WireObject } from './classTable';
import { ACTION, type Action, type Batch, type BatchAnswer, type BatchError } from './protocol';
import { query, wireName } from './query';
import { Resolver } from './resolve';
import type { Session } from './session';

export interface ProcessOptions {
  /** Stops before this action, as if the host had refused it: half a batch. */
  readonly stopAt?: { readonly index: number; readonly code: string };
  /** Hears of what was no refusal but a defect of the host. */
  readonly onCrash: (error: unknown, action: Action) => void;
}

/**
 * Answers one batch, action by action. The first refusal ends it; what ran before is not taken back (OFFICE §4).
 * It knows the protocol and nothing of Excel: all of that is in the class tables.
 */
export function processBatch(batch: Batch, session: Session, options: ProcessOptions): BatchAnswer {
  const resolver = new Resolver(batch, session);
  const references = new Map<WireObject, string>();
  const results: { readonly ActionId: number; readonly Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (options.stopAt?.index === index) throw new ExcelError(options.stopAt.code);
      results.push({ ActionId: action.Id, Value: perform(action, resolver, references, session) });
    } catch (error) {
      if (!(error instanceof ExcelError)) options.onCrash(error, action);
      return { Results: results, Error: errorAt(index, error) };
    }
  }
  return { Results: results };
}

function errorAt(index: number, error: unknown): BatchError {
  const code = error instanceof ExcelError ? error.code : 'GeneralException';
  return {
    ActionIndex: index,
    Code: code,
    Message: error instanceof Error ? error.message : String(error),
    Location: error instanceof ExcelError ? error.where : '',
    HttpStatusCode: code === 'ItemNotFound' || code === 'ApiNotFound' ? 404 : code === 'GeneralException' ? 500 : 400,
  };
}

/** `null` stands for the null object; everything asked of it is answered with nothing. */
function perform(action: Action, resolver: Resolver, references: Map<WireObject, string>, session: Session): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = resolver.object(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate: {
      const kept = references.get(object);
      return { ...object.identity(), ...(kept === undefined ? {} : { _ReferenceId: kept }) };
    }
    case ACTION.query:
      return withReference(query(object, action.QueryInfo ?? {}, session), references.get(object));
    case ACTION.method:
      return call(object, action, resolver, references, session);
    case ACTION.setProperty:
      return assign(object, action.Name, resolver.arguments(action.ArgumentInfo)[0], session);
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) assign(object, wireName(name), value, session);
      return null;
    default:
      throw new ExcelError('NotImplemented', `action of kind ${action.ActionType}`);
  }
}

function withReference(answer: Readonly<Record<string, unknown>>, id: string | undefined): unknown {
  return id === undefined ? answer : { ...answer, _ReferenceId: id };
}

function assign(object: WireObject, name: string, value: unknown, session: Session): null {
  const set = object.scalar(name)?.set;
  if (set === undefined) return session.refuseMissing(`${object.className}.${name}=`);
  set(value);
  return null;
}

function call(
  object: WireObject,
  action: Action,
  resolver: Resolver,
  references: Map<WireObject, string>,
  session: Session,
): unknown {
  const { Name: name } = action;
  if (name === '_KeepReference' && object.isReferenced) {
    if (!references.has(object)) references.set(object, session.keep(object));
    return null;
  }
  if (name === '_RemoveReference') {
    session.release(String(resolver.arguments(action.ArgumentInfo)[0]));
    return null;
  }
  const event = /^_(Register|Unregister)(\w+)Event$|^_(Register|Unregister)Event(\w+)$/.exec(name);
  if (event !== null) return changeRegistration(object, event[1] ?? event[3] ?? '', event[2] ?? event[4] ?? '', session);
  const method = object.call(name);
  if (method !== undefined) return method(resolver.arguments(action.ArgumentInfo)) ?? null;
  const made = object.object(name);
  if (made === undefined) return session.refuseMissing(`${object.className}.${name}()`);
  made(resolver.arguments(action.ArgumentInfo));
  return null;
}

function changeRegistration(object: WireObject, verb: string, name: string, session: Session): null {
  const row = object.event(name);
  if (row === undefined) return session.refuseMissing(`${object.className}.on${name}`);
  if (verb === 'Register') session.register(row);
  else session.unregister(row);
  return null;
}
