import type { Machine } from '../../ui/about/machine';

/** Sets that something here depends on; `ExcelApi` is asked for up to a number no Excel has yet. */
const SETS: readonly { readonly name: string; readonly newest: number }[] = [
  { name: 'ExcelApi', newest: 40 },
  { name: 'ExcelApiOnline', newest: 1 },
  { name: 'SharedRuntime', newest: 2 },
  { name: 'CustomXmlParts', newest: 1 },
];

/** Which Excel this is, as Office tells it. */
export function excelMachine(): Machine {
  const { diagnostics, requirements } = Office.context;
  const sets = SETS.flatMap(({ name, newest }) => {
    const versions = Array.from({ length: newest }, (_, index) => `1.${String(newest - index)}`);
    const found = versions.find((version) => requirements.isSetSupported(name, version));
    return found === undefined ? [] : [`${name} ${found}`];
  });
  // Some hosts leave it out.
  const told = diagnostics === undefined ? null : diagnostics;
  return {
    kind: 'excel',
    platform: told === null ? null : String(told.platform),
    build: told === null ? null : told.version,
    sets,
    browser: navigator.userAgent,
  };
}
