import type { Page } from 'playwright-core';

/** What Chromium says of one piece of work on one thread; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Of `dur`, the time the thread itself ran: on a busy machine others run between. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task on the main thread of any page while something is done, in milliseconds: on the clock, and of the thread itself. */
export async function longestTask(
  page: Page,
  work: () => Promise<void>,
): Promise<{ readonly clock: number; readonly own: number }> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser to trace');
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const { traceEvents } = parsed(await browser.stopTracing());
  const main = new Set(
    traceEvents.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${String(pid)} ${String(tid)}`] : [],
    ),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${String(pid)} ${String(tid)}`),
  );
  if (tasks.length === 0) throw new Error('the trace holds no tasks');
  const most = (of: (event: TraceEvent) => number | undefined): number =>
    tasks.reduce((so, event) => Math.max(so, of(event) ?? 0), 0) / 1000;
  return { clock: most(({ dur }) => dur), own: most(({ tdur }) => tdur) };
}

function parsed(trace: Buffer): { readonly traceEvents: readonly TraceEvent[] } {
  const read: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString('utf8'));
  return read;
}
