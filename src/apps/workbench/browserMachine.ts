import type { Machine } from '../../ui/about/machine';

/** Where the workbench runs. */
export function browserMachine(): Machine {
  return { kind: 'browser', browser: navigator.userAgent };
}
