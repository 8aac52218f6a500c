import { bind, type ClassTable, type WireObject } from '../wire/classTable';

/** What the library asks for when it starts; the pane has no use for it. */
const ADD_IN_SERVICE: ClassTable<null> = { name: 'AddinInternalService', calls: { NotifyActionHandlerReady: () => null } };

export const SERVICES: ReadonlyMap<string, WireObject> = new Map([
  ['Microsoft.InternalService.AddinInternalService', bind(ADD_IN_SERVICE, null)],
]);
