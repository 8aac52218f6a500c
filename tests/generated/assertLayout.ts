import * as fc from 'fast-check';
import { checked, type Checked } from './checked';
import { MAKERS, plan, type Plan } from './generate';

/** The seed every run repeats. `GENERATED_SEED=new npx jest tests/generated …` looks elsewhere, `GENERATED_SEED=123` looks there again. */
const FIXED_SEED = 20_261_205;

function seedAsked(): number {
  const asked = process.env.GENERATED_SEED;
  if (asked === undefined) return FIXED_SEED + 1;
  return asked === 'new' ? Date.now() % 2_147_483_647 : Number(asked);
}

export interface Run {
  readonly layout: keyof typeof MAKERS;
  readonly fixed: number;
  readonly random: number;
}

/** Generates workbooks of one layout and reads each; prints how many got which verdict, and fails with the smallest that is read wrongly. */
export function assertLayout({ layout, fixed, random }: Run): void {
  const counts = new Map<string, number>();
  const seeds = [
    { seed: FIXED_SEED, runs: fixed },
    { seed: seedAsked(), runs: random },
  ];
  for (const { seed, runs } of seeds) {
    const found = fc.check(
      fc.property(plan, (one) => {
        const { verdict, wrong } = outcome(layout, one);
        const said = one.style.unclear === 'none' ? verdict : `${verdict} (${one.style.unclear})`;
        counts.set(said, (counts.get(said) ?? 0) + 1);
        return wrong.length === 0;
      }),
      { numRuns: runs, seed },
    );
    const [smallest] = found.counterexample ?? [];
    if (smallest === undefined) continue;
    const { wrong } = outcome(layout, smallest);
    throw new Error(`${layout}, seed ${String(seed)}:\n${wrong.slice(0, 8).join('\n')}\n${JSON.stringify(smallest)}`);
  }
  const verdicts = [...counts].map(([verdict, count]) => `${verdict} ${String(count)}`).join(', ');
  process.stdout.write(`generated ${layout}: ${verdicts} (seeds ${seeds.map(({ seed }) => String(seed)).join(' and ')})\n`);
}

function outcome(layout: keyof typeof MAKERS, one: Plan): Checked {
  return checked(MAKERS[layout](one));
}
