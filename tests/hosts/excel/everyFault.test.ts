import type { Edit } from '../../../src/core/workbook/edit';
import { HostError, type WorkbookHost } from '../../../src/core/workbook/host';
import { BACKUP_NAMESPACE } from '../../../src/hosts/excel/journal/backupXml';
import { vi } from '../../../src/text/vi';
import type { BookState } from '../../embeddedExcel/bookState';
import type { EmbeddedExcel } from '../../embeddedExcel/embeddedExcel';
import { officeForTests } from '../../embeddedExcel/forTests';
import { CO_AUTHORS, coded, FAULTS, LATER_FAULTS, withoutMerges, type Failing } from './failings';
import { EDITS, LONG_EDITS, openWorld, type World } from './faultWorld';

/**
 * Every way a host can fail, at every round trip of what it does: what it then says of the workbook is true of the model itself, down to print
 * set-up and what others keep there; what it leaves half done leads back; and there is a next step. The number of points tried is printed.
 */
const tests = officeForTests();

let tried = 0;
afterAll(() => process.stdout.write(`fault points tried: ${String(tried)}\n`));

interface Kind {
  readonly name: string;
  readonly excelApi: string;
  readonly edits: readonly Edit[];
  /** What this Excel cannot bring back. */
  readonly lacks: (state: BookState) => BookState;
}

const SHORT: Kind = { name: 'a write', excelApi: '1.20', edits: EDITS, lacks: (state) => state };
const OLD: Kind = { name: 'a write in ExcelApi 1.9', excelApi: '1.9', edits: EDITS, lacks: withoutMerges };
const LONG: Kind = { name: 'a write in several parts', excelApi: '1.20', edits: LONG_EDITS, lacks: (state) => state };

/** What is done, from a workbook that is ready for it. */
interface Job {
  readonly kind: Kind;
  readonly ready: (world: World) => Promise<void>;
  readonly run: (world: World) => Promise<unknown>;
  /** Where it leads when nothing goes wrong. */
  readonly ends: 'before' | 'planned' | 'asFound';
}

const nothing = (): Promise<void> => Promise.resolve();
const write = ({ edits }: Kind, { host }: World): Promise<unknown> => host.apply(edits);

const check: Job = { kind: SHORT, ready: nothing, run: ({ host }) => host.read(), ends: 'before' };
const writing = (kind: Kind): Job => ({ kind, ready: nothing, run: (world) => write(kind, world), ends: 'planned' });
const restoring = (kind: Kind): Job => ({
  kind,
  ready: async (world) => void (await write(kind, world)),
  run: ({ host }) => restoreLast(host),
  ends: 'before',
});
/** What the next pane does after one was closed in the middle of a write. */
const nextPane = (run: (pane: WorkbookHost) => Promise<unknown>): Job => ({
  kind: SHORT,
  ready: broken,
  run: ({ nextPane: open }) => run(open()),
  ends: 'asFound',
});

async function broken(world: World): Promise<void> {
  world.excel.forgetTrips();
  world.excel.faults.at(3, 'NoAnswer', { when: 'half' });
  await unanswered(world.host.apply(EDITS), world.excel, 3);
  world.excel.faults.clear();
}

async function restoreLast(host: WorkbookHost): Promise<void> {
  const receipt = await host.lastReceipt();
  if (receipt !== null) await host.restore(receipt);
}

async function keepLast(host: WorkbookHost): Promise<void> {
  const receipt = await host.lastReceipt();
  if (receipt !== null) await host.keep(receipt);
}

const JOBS: readonly (readonly [string, Job, readonly Failing[]])[] = [
  ['a check', check, LATER_FAULTS],
  ['a write', writing(SHORT), [...FAULTS, ...CO_AUTHORS]],
  ['taking a write back', restoring(SHORT), [...FAULTS, ...CO_AUTHORS]],
  ['a write in ExcelApi 1.9', writing(OLD), coded('GeneralException')],
  ['taking a write back in ExcelApi 1.9', restoring(OLD), coded('ConnectionFailure')],
  [
    'a write in several parts',
    writing(LONG),
    [...coded('ConnectionFailure'), ...coded('RequestPayloadSizeLimitExceeded', ['before'])],
  ],
  ['the next pane that looks', nextPane((pane) => pane.lastReceipt()), LATER_FAULTS],
  ['the next pane that lets it stand', nextPane(keepLast), LATER_FAULTS],
  ['the next pane that takes it back', { ...nextPane(restoreLast), ends: 'before' }, LATER_FAULTS],
  ['the next pane that forgets', nextPane((pane) => pane.forgetBackups()), LATER_FAULTS],
];

describe.each(JOBS)('%s', (_name, job, failings) => {
  it.each(failings.map((failing) => [failing.name, failing] as const))(
    '%s, at every trip',
    async (_, failing) => {
      for (let trip = 1; trip <= (await undisturbed(job)).trips; trip += 1) await tryPoint(job, [[failing, trip]]);
    },
    120_000,
  );
});

describe('a second fault while the first is dealt with', () => {
  const firsts = [...coded('ConnectionFailure', ['after']), ...coded('AccessDenied', ['half'])];
  const seconds = [...coded('GeneralException', ['half', 'after']), ...coded('ActivityLimitReached', ['half'])];
  const pairs = firsts.flatMap((first) =>
    seconds.map((second) => [`${first.name}, then ${second.name}`, first, second] as const),
  );

  it.each(pairs)(
    '%s',
    async (_, first, second) => {
      for (const [job, trip] of [
        [writing(SHORT), 3],
        [writing(SHORT), 4],
        [restoring(SHORT), 3],
      ] as const)
        for (const later of [1, 2, 3, 4, 5])
          await tryPoint(job, [
            [first, trip],
            [second, trip + later],
          ]);
    },
    120_000,
  );

  it('and a third, a fourth and a fifth: the pane says that it is half written, and the way back holds', async () => {
    const world = await openWorld(tests);
    const before = world.state();
    world.excel.forgetTrips();
    for (const trip of [3, 4, 5, 6, 7]) world.excel.faults.at(trip, 'ConnectionFailure', { when: 'after' });
    const refusal = await refusalOf(world.host.apply(EDITS));
    expect(refusal?.failure.code).toBe('halfWritten');
    await expectLeadsBack(world.host, world, before, (state) => state);
  });
});

async function tryPoint(job: Job, faults: readonly (readonly [Failing, number])[]): Promise<void> {
  const { planned } = await undisturbed(job);
  const world = await openWorld(tests, job.kind.excelApi);
  const before = world.state();
  await job.ready(world);
  const found = world.state();
  world.excel.forgetTrips();
  for (const [failing, trip] of faults) failing.plant(world.excel, trip);
  const isClosed = faults.some(([{ isClosed: closed = false }]) => closed);
  const lastTrip = Math.max(...faults.map(([, trip]) => trip));
  const running = refusalOf(job.run(world));
  const refusal = await (isClosed ? unanswered(running, world.excel, lastTrip) : running);
  tried += 1;
  world.excel.faults.clear();
  const plain = faults.reduce<(state: BookState) => BookState>(
    (all, [{ without }]) => (without === undefined ? all : (state) => without(all(state))),
    job.ends === 'planned' ? (state) => state : job.kind.lacks,
  );
  const ends = { before, found, planned };
  if (refusal === undefined) await expectWayOn(world, job, ends, plain);
  else if (refusal === null) expect(plain(world.state())).toEqual(plain(endOf(job, ends)));
  else {
    expectNextStep(refusal);
    await expectTrue(refusal, world, job, ends, (state) => plain(job.kind.lacks(state)));
  }
  if (!isClosed) await expectGone(job, world, refusal ?? null);
}

interface Ends {
  readonly before: BookState;
  /** As the job found it. */
  readonly found: BookState;
  readonly planned: BookState;
}

function endOf({ ends }: Job, { before, found, planned }: Ends): BookState {
  return ends === 'before' ? before : ends === 'planned' ? planned : found;
}

/** What the failure says of the workbook is so. */
async function expectTrue(
  { failure, left }: HostError,
  world: World,
  job: Job,
  { before, found }: Ends,
  plain: (state: BookState) => BookState,
): Promise<void> {
  if (left !== 'unknown' || failure.code !== 'halfWritten') {
    // Reading and looking change nothing, whatever they say; a write that says so has put everything back.
    expect(plain(world.state())).toEqual(plain(found));
    return;
  }
  expect(failure.sheets.length).toBeGreaterThan(0);
  const pane = job.kind === LONG || job.ready === nothing ? world.host : world.nextPane();
  await expectLeadsBack(pane, world, before, plain);
}

async function expectLeadsBack(
  host: WorkbookHost,
  world: World,
  before: BookState,
  plain: (state: BookState) => BookState,
): Promise<void> {
  const receipt = await host.lastReceipt();
  if (receipt !== null) {
    expect(receipt.canRestore).toBe(true);
    await host.restore(receipt);
  }
  expect(plain(world.state())).toEqual(plain(before));
  expect(await world.nextPane().lastReceipt()).toBeNull();
}

/** Nobody was told anything: the workbook is at one of the ends and nothing is unfinished, or the next pane leads back. */
async function expectWayOn(
  world: World,
  job: Job,
  { before, found, planned }: Ends,
  plain: (state: BookState) => BookState,
): Promise<void> {
  const pane = world.nextPane();
  const receipt = await pane.lastReceipt();
  const isAt = (state: BookState): boolean => JSON.stringify(plain(world.state())) === JSON.stringify(plain(state));
  if (receipt !== null && receipt.isComplete && isAt(planned)) return;
  if (job.ends === 'asFound' && (receipt === null || receipt.isComplete) && isAt(found)) return;
  await expectLeadsBack(pane, world, before, plain);
}

/** Once forgotten nothing of ours stays in the file, also when the first attempt failed. */
async function expectGone(job: Job, world: World, refusal: HostError | null): Promise<void> {
  if (!job.run.toString().includes('forgetBackups')) return;
  if (refusal !== null) await world.nextPane().forgetBackups();
  expect([...world.excel.workbook.customXml.values()].filter((xml) => xml.includes(BACKUP_NAMESPACE))).toEqual([]);
  expect(await world.nextPane().lastReceipt()).toBeNull();
}

interface Undisturbed {
  /** How many round trips the job takes. */
  readonly trips: number;
  /** The workbook after the write of this kind. */
  readonly planned: BookState;
}

const known = new Map<Job, Promise<Undisturbed>>();

function undisturbed(job: Job): Promise<Undisturbed> {
  const measured = known.get(job) ?? measure(job);
  known.set(job, measured);
  return measured;
}

async function measure(job: Job): Promise<Undisturbed> {
  const world = await openWorld(tests, job.kind.excelApi);
  await job.ready(world);
  world.excel.forgetTrips();
  await job.run(world);
  const { trips } = world.excel;
  const other = await openWorld(tests, job.kind.excelApi);
  await write(job.kind, other);
  return { trips, planned: other.state() };
}

async function refusalOf(running: Promise<unknown>): Promise<HostError | null> {
  try {
    await running;
    return null;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** Whatever the host does after the last answer it will ever get; `undefined` when nobody heard of it. */
async function unanswered<T>(running: Promise<T>, excel: EmbeddedExcel, trip: number): Promise<T | undefined> {
  const gone = (async () => {
    while (excel.trips < trip) await new Promise((resolve) => setTimeout(resolve, 2));
    await new Promise((resolve) => setTimeout(resolve, 10));
    return undefined;
  })();
  return Promise.race([running, gone]);
}

/** A message alone helps nobody: there is always something to do. */
function expectNextStep({ failure, left }: HostError): void {
  const { message, advice } = vi.failures.host(failure, 'Sổ của cụm.xlsx', left);
  expect([failure.code, message.length > 10, advice.length > 10]).toEqual([failure.code, true, true]);
}
