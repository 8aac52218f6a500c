import { isDeepStrictEqual } from 'node:util';
import { appraise } from '../../../src/core/appraise';
import { publish } from '../../../src/core/publish';
import type { Edit } from '../../../src/core/workbook/edit';
import { HostError, type WorkbookHost } from '../../../src/core/workbook/host';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { vi } from '../../../src/text/vi';
import { schoolsDown } from '../../builders/scoringWorkbooks';
import { workbook } from '../../builders/workbook';
import type { EmbeddedExcel } from '../../embeddedExcel/embeddedExcel';
import type { Moment } from '../../embeddedExcel/faults';
import { officeForTests } from '../../embeddedExcel/forTests';
import { Person } from '../../embeddedExcel/people';

/**
 * Every way a host can fail, at every round trip of a check, a write and taking it back: whatever happens, the workbook ends as before,
 * as planned, or with a way back that leads there, and what is said has a next step. The number of points tried is printed.
 */
const tests = officeForTests();

const MOMENTS: readonly Moment[] = ['before', 'half', 'after'];
const SHEET_OF_USER = 'Bảng điểm';

interface Failing {
  readonly name: string;
  /** Plants the failure at the k-th counted trip from now on. */
  readonly plant: (excel: EmbeddedExcel, k: number) => void;
  /** The pane is gone: nobody waits for the job any more. */
  readonly isClosed?: boolean;
  /** Taken away by somebody else, so that it need not come back. */
  readonly taken?: string;
}

const coded = (code: string, moments: readonly Moment[] = MOMENTS): readonly Failing[] =>
  moments.map((when) => ({ name: `${code} ${when}`, plant: (excel, k) => excel.faults.at(k, code, { when }) }));

const deleted = (name: string): Failing => ({
  name: `a co-author deletes ${name}`,
  taken: name,
  plant: (excel, k) =>
    excel.meanwhile(k, () => {
      if (excel.workbook.sheetNamed(name) !== null) new Person(excel, 'coAuthor').deleteSheet(name);
    }),
});

const FAILINGS: readonly Failing[] = [
  ...coded('GeneralException'),
  ...coded('ActivityLimitReached'),
  ...coded('InvalidOperationInCellEditMode', ['before']),
  ...coded('AccessDenied'),
  ...coded('RequestPayloadSizeLimitExceeded', ['before']),
  ...coded('ResponsePayloadSizeLimitExceeded', ['after']),
  ...coded('ConnectionFailure'),
  deleted('Tổng hợp'),
  deleted(SHEET_OF_USER),
  ...MOMENTS.map((when): Failing => ({
    name: `the pane is closed ${when}`,
    isClosed: true,
    plant: (excel, k) => excel.faults.at(k, 'NoAnswer', { when }),
  })),
];

interface Opened {
  readonly excel: EmbeddedExcel;
  readonly host: WorkbookHost;
  readonly nextPane: () => WorkbookHost;
}

/** A workbook of seven schools that carries sheets of an earlier run. */
async function opened(): Promise<Opened> {
  const { excel, office } = await tests.open(workbook({ ...schoolsDown(), name: SHEET_OF_USER }));
  const nextPane = (): WorkbookHost =>
    excelHost(office.run, office.supports, { now: () => 1_000, wait: () => Promise.resolve() });
  const host = nextPane();
  await host.apply(editsFor(await host.read()));
  await host.forgetBackups();
  const kept = excel.workbook.sheetNamed('Kiểm tra');
  if (kept === null) throw new Error('nothing was written');
  new Person(excel).deleteSheet('Kiểm tra');
  return { excel, host, nextPane };
}

/** What the pane writes: our three sheets, two of them over earlier ones. */
function editsFor(read: Workbook): readonly Edit[] {
  return publish(appraise(read), read, vi.sheets, { year: 2026, month: 11, day: 28 });
}

/** A correction as the pane makes it, so that the sheets written next differ from those before. */
const CORRECTION: Edit = {
  kind: 'setCells',
  cells: [{ at: { sheet: SHEET_OF_USER, row: 7, column: 3 }, value: { kind: 'number', value: 1 } }],
};

const JOBS: Readonly<Record<string, (host: WorkbookHost) => Promise<unknown>>> = {
  check: (host) => host.read(),
  write: async (host) => host.apply([...editsFor(await host.read()), CORRECTION]),
  restore: async (host) => {
    const receipt = await host.lastReceipt();
    return receipt === null ? null : host.restore(receipt);
  },
};

let tried = 0;

afterAll(() => process.stdout.write(`fault points tried: ${String(tried)}, in a check, a write and taking it back\n`));

describe.each(Object.keys(JOBS))('%s', (job) => {
  it.each(FAILINGS.map((failing) => [failing.name, failing] as const))(
    '%s, at every trip',
    async (_, failing) => {
      const { trips, planned } = await undisturbed(job);
      for (let trip = 1; trip <= trips; trip += 1) {
        const world = await opened();
        const before = await stateOf(world.nextPane());
        await ready(job, world.host);
        world.excel.forgetTrips();
        failing.plant(world.excel, trip);
        const refusal = await ended(run(job, world.host), failing, world.excel, trip);
        tried += 1;
        if (refusal !== null) expectNextStep(refusal);
        world.excel.faults.clear();
        await expectWayBack(world, failing, job === 'restore' ? [before] : [before, planned]);
      }
    },
    120_000,
  );
});

/** Taking back needs a write before it. */
async function ready(job: string, host: WorkbookHost): Promise<void> {
  if (job === 'restore') await run('write', host);
}

function run(job: string, host: WorkbookHost): Promise<unknown> {
  return JOBS[job]?.(host) ?? Promise.reject(new Error(job));
}

interface Undisturbed {
  /** How many round trips the job takes. */
  readonly trips: number;
  /** What the workbook holds after it. */
  readonly planned: readonly unknown[];
}

const known = new Map<string, Undisturbed>();

async function undisturbed(job: string): Promise<Undisturbed> {
  const found = known.get(job);
  if (found !== undefined) return found;
  const { excel, host, nextPane } = await opened();
  await ready(job, host);
  excel.forgetTrips();
  await run(job, host);
  const { trips } = excel;
  const made = { trips, planned: await stateOf(nextPane()) };
  known.set(job, made);
  return made;
}

async function ended(
  running: Promise<unknown>,
  { isClosed = false }: Failing,
  excel: EmbeddedExcel,
  trip: number,
): Promise<HostError | null> {
  const settled = running.then(
    () => null,
    (error: unknown) => {
      if (error instanceof HostError) return error;
      throw error;
    },
  );
  if (!isClosed) return settled;
  const struck = (async () => {
    while (excel.trips < trip) await new Promise((resolve) => setTimeout(resolve, 2));
    // Whatever the host does after the last answer it will ever give.
    await new Promise((resolve) => setTimeout(resolve, 30));
    return null;
  })();
  return Promise.race([settled, struck]);
}

/** A message alone helps nobody: there is always something to do. */
function expectNextStep({ failure, left }: HostError): void {
  const { message, advice } = vi.failures.host(failure, 'Sổ của cụm.xlsx', left);
  expect([failure.code, message.length > 10, advice.length > 10]).toEqual([failure.code, true, true]);
}

/** The workbook is one of these, or the next pane offers the way there and it leads there. */
async function expectWayBack({ nextPane }: Opened, { taken }: Failing, ends: readonly (readonly unknown[])[]): Promise<void> {
  const wanted = ends.map((state) => without(state, taken));
  const pane = nextPane();
  const receipt = await pane.lastReceipt();
  const found = without(await stateOf(pane), taken);
  if (wanted.some((state) => isDeepStrictEqual(state, found)) && (receipt === null || receipt.isComplete)) return;
  if (receipt === null) {
    // Nothing to take back, and neither as before nor as planned: shows what differs.
    expect(found).toEqual(wanted[0]);
    return;
  }
  expect(receipt.canRestore).toBe(true);
  await pane.restore(receipt);
  expect(without(await stateOf(nextPane()), taken)).toEqual(wanted[0]);
  expect(await nextPane().lastReceipt()).toBeNull();
}

async function stateOf(host: WorkbookHost): Promise<readonly { readonly name: string }[]> {
  return (await host.read()).sheets.map(plain);
}

/**
 * Without what somebody deleted, sheets by name, for one of ours comes back at the end; of sheets that refer to a school's sheet
 * that is gone, their names.
 */
function without(state: readonly unknown[], taken: string | undefined): readonly unknown[] {
  const named = state.filter((sheet): sheet is { readonly name: string } => isNamed(sheet) && sheet.name !== taken);
  if (taken === undefined) return named;
  const sorted = [...named].sort((a, b) => (a.name < b.name ? -1 : 1));
  return taken === SHEET_OF_USER ? sorted.map(({ name }) => name) : sorted;
}

function isNamed(value: unknown): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}

function plain(sheet: Sheet): { readonly name: string } {
  return {
    ...sheet,
    ...{
      rows: [...sheet.rows].map(([row, cells]) => [row, [...cells]]),
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
    },
  };
}
