// What Stryker needs of us: who runs the tests, and which mutants are judged. Written without imports of Stryker, which is not a
// package of this project.
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { modulesOf } from './modules.mjs';
import { folderOf } from './folderOf.mjs';

export const strykerValidationSchema = { properties: { ours: { type: 'object' } } };

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'ours', factory: Object.assign(({ ours }) => new Runner(ours), { inject: ['options'] }) },
  { kind: 'TestRunner', name: 'none', factory: Object.assign(() => new NoRunner(), { inject: [] }) },
  { kind: 'Checker', name: 'chosen', factory: Object.assign(({ ours }) => new Chosen(ours), { inject: ['options'] }) },
];

/** The state that mutated code reads and counts in. */
const state = (globalThis.__stryker__ ??= {});

/** Runs the unit tests in this process: those that reach the mutant, the nearest and fastest file first, until one fails. */
class Runner {
  /**
   * @param tests the files of all tests, from the root
   * @param near by folder of src/core those that judge its mutants; `null`: all of them
   */
  constructor({ tests, near }) {
    this.root = process.cwd();
    this.tests = tests;
    this.near = near;
    this.timeOf = new Map();
    const require = createRequire(join(this.root, 'package.json'));
    const circus = require.resolve('jest-circus');
    this.circus = require(circus);
    this.runCircus = require(join(dirname(circus), 'run.js')).default;
    this.state = require(join(dirname(circus), 'state.js'));
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = this.circus;
    const fromCircus = createRequire(circus);
    const expect = fromCircus('@jest/expect').jestExpect;
    Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect });
    this.freshRegistry = modulesOf(this.root);
    this.state.addEventHandler((event) => this.onEvent(event));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  onEvent(event) {
    if (event.name === 'test_start') {
      const id = this.idOf(event.test);
      if (this.failure !== null || (this.wanted !== null && !this.wanted.has(id))) event.test.mode = 'skip';
      else state.currentTestId = id;
    } else if (event.name === 'test_done') {
      const id = this.idOf(event.test);
      state.currentTestId = undefined;
      if (event.test.mode === 'skip') return;
      this.results.push({ id, name: event.test.name, duration: event.test.duration ?? 0, errors: event.test.errors });
      if (event.test.errors.length > 0) this.failure ??= { id, message: messageOf(event.test.errors[0]) };
    }
  }

  /** Which file, and which test in it: `3.12`. Short, for it stands in the lists of thousands of mutants. */
  idOf(test) {
    return this.ids.get(test);
  }

  /** One test file. Its tests are numbered before any runs, so that a skipped one has the same number as in the first run. */
  async runFile(file, load) {
    this.ids = new Map();
    this.state.resetState();
    load(join(this.root, file));
    const number = (block) => {
      for (const child of block.children) {
        if (child.type === 'test') this.ids.set(child, `${this.tests.indexOf(file)}.${this.ids.size}`);
        else number(child);
      }
    };
    const { rootDescribeBlock, unhandledErrors } = this.state.getState();
    number(rootDescribeBlock);
    await this.runCircus();
    if (unhandledErrors.length > 0) throw new Error(messageOf(unhandledErrors[0]));
  }

  /** Every test once, with nothing mutated. What a file reaches while it is loaded counts for each of its tests. */
  async dryRun() {
    const perTest = {};
    const tests = [];
    state.activeMutant = undefined;
    for (const file of this.tests) {
      state.mutantCoverage = { static: {}, perTest: {} };
      this.results = [];
      this.failure = null;
      this.wanted = null;
      const started = Date.now();
      try {
        await this.runFile(file, this.freshRegistry());
      } catch (error) {
        return { status: 'error', errorMessage: `${file}: ${messageOf(error)}` };
      }
      this.timeOf.set(file, Date.now() - started);
      const { static: whileLoading, perTest: inTests } = state.mutantCoverage;
      for (const { id, name, duration, errors } of this.results) {
        perTest[id] = { ...whileLoading, ...inTests[id] };
        tests.push({
          id,
          name,
          timeSpentMs: duration,
          fileName: join(this.root, file),
          ...(errors.length > 0 ? { status: 1, failureMessage: messageOf(errors[0]) } : { status: 0 }),
        });
      }
    }
    state.mutantCoverage = undefined;
    return { status: 'complete', tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    const reaching = new Map();
    for (const id of testFilter ?? []) {
      const file = this.tests[Number(id.slice(0, id.indexOf('.')))];
      const own = reaching.get(file);
      if (own === undefined) reaching.set(file, new Set([id]));
      else own.add(id);
    }
    const folder = folderOf(relative(this.root, sandboxFileName).replaceAll('\\', '/'));
    const near = new Set(this.near?.[folder] ?? this.tests);
    const rank = (file) =>
      (this.timeOf.get(file) ?? this.tests.indexOf(file)) * (file.startsWith(`tests/core/${folder}/`) ? 1 : 10);
    const files = [...reaching.keys()].filter((file) => near.has(file)).sort((a, b) => rank(a) - rank(b));
    state.activeMutant = activeMutant.id;
    state.hitCount = hitLimit === undefined ? undefined : 0;
    state.hitLimit = hitLimit;
    const load = this.freshRegistry();
    let nrOfTests = 0;
    try {
      for (const file of files) {
        this.results = [];
        this.failure = null;
        this.wanted = reaching.get(file);
        try {
          await this.runFile(file, load);
        } catch (error) {
          this.failure = { id: `${this.tests.indexOf(file)}.0`, message: messageOf(error) };
        }
        nrOfTests += this.results.length;
        if (hitLimit !== undefined && state.hitCount > hitLimit)
          return { status: 'timeout', reason: 'the hit limit was reached' };
        if (this.failure !== null) {
          return { status: 'killed', killedBy: [this.failure.id], failureMessage: this.failure.message, nrOfTests };
        }
      }
      return { status: 'survived', nrOfTests };
    } finally {
      state.activeMutant = undefined;
      state.hitCount = undefined;
      state.hitLimit = undefined;
    }
  }
}

/** A circus error is one, or a pair with where the test was written. */
function messageOf(error) {
  const one = Array.isArray(error) ? (error[0] ?? error[1]) : error;
  return String(one?.message ?? one).slice(0, 500);
}

/** Reaches nothing, so that Stryker lists all mutants without running a test. */
class NoRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const test = { id: '0', name: 'none', timeSpentMs: 0, status: 0 };
    return { status: 'complete', tests: [test], mutantCoverage: { static: {}, perTest: {} } };
  }
}

/** Only the mutants with one of these keys are judged: what stands inside one of them gets no verdict. */
class Chosen {
  constructor({ only }) {
    this.only = new Set(only);
    this.root = process.cwd();
  }

  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const verdictOn = (mutant) =>
      this.only.has(keyOf(relative(this.root, mutant.fileName), mutant))
        ? { status: 'passed' }
        : { status: 'compileError', reason: 'not chosen' };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, verdictOn(mutant)]));
  }
}

/** The same mutant in the next run, as long as its file has not changed above it. */
export function keyOf(file, { location: { start, end }, replacement }) {
  return [file.replaceAll('\\', '/'), start.line, start.column, end.line, end.column, replacement].join('|');
}
