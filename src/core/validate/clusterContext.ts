import type { Context } from './context';

/** What a context is given; what is made of the parts of the units is made when a rule asks for it. */
type Given = Omit<Context, 'entries' | 'numbers' | 'troubled' | 'evidence' | 'typedNumbers'>;

/**
 * The context of the whole cluster. Most rules that are asked after an edit look at one unit or one criterion: lists of all the cells
 * are put together only for those that do look at all.
 */
export class ClusterContext implements Context {
  readonly reading: Context['reading'];
  readonly policy: Context['policy'];
  readonly policyProblems: Context['policyProblems'];
  readonly policyCells: Context['policyCells'];
  readonly scorecards: Context['scorecards'];
  readonly standings: Context['standings'];
  readonly children: Context['children'];
  readonly claims: Context['claims'];
  readonly around: Context['around'];
  readonly parts: Context['parts'];
  readonly apart: Context['apart'];
  private readonly made: { -readonly [List in keyof Context]?: Context[List] } = {};

  constructor(given: Given) {
    this.reading = given.reading;
    this.policy = given.policy;
    this.policyProblems = given.policyProblems;
    this.policyCells = given.policyCells;
    this.scorecards = given.scorecards;
    this.standings = given.standings;
    this.children = given.children;
    this.claims = given.claims;
    this.around = given.around;
    this.parts = given.parts;
    this.apart = given.apart;
  }

  get entries(): Context['entries'] {
    return (this.made.entries ??= [...this.parts.values()].flatMap(({ entries }) => entries));
  }

  get numbers(): Context['numbers'] {
    return (this.made.numbers ??= this.all(({ numbers }) => numbers));
  }

  get troubled(): Context['troubled'] {
    return (this.made.troubled ??= this.all(({ troubled }) => troubled));
  }

  get typedNumbers(): Context['typedNumbers'] {
    return (this.made.typedNumbers ??= this.all(({ typedNumbers }) => typedNumbers));
  }

  get evidence(): Context['evidence'] {
    return (this.made.evidence ??= [...this.parts.values()].flatMap(({ evidence }) => evidence));
  }

  private all<One>(list: (of: Context['apart']) => readonly One[]): readonly One[] {
    return [...[...this.parts.values()].map(list), list(this.apart)].flat();
  }
}
