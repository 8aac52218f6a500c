const STAMP = '_ChamThiDuaJob_';

/**
 * The hidden name, scoped to a sheet, by which the job that added it knows its own: `_ChamThiDuaJob_17`. Another pane may add a sheet of the
 * same name and mark at the same moment. No mark begins like this, so every host reads past it.
 */
export function stampName(job: number): string {
  return `${STAMP}${job}`;
}

/** What a sheet is called until it carries its stamp and mark: a batch that breaks right behind adding it leaves a sheet whose name tells whose it is. */
export function provisionalName(job: number, index: number): string {
  return `${provisionalPrefix(job)}${index}`;
}

export function isProvisional(name: string, job: number): boolean {
  return name.startsWith(provisionalPrefix(job));
}

function provisionalPrefix(job: number): string {
  return `ctd-${job}-`;
}
