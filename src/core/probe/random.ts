/** Whole numbers that look random and are the same for the same seed. */
export interface Random {
  /** Uniform from 0 up to, not including, `below` (at most 2³²). */
  readonly whole: (below: number) => number;
}

/** What is printed beside a result, so that anyone can draw the same again. */
export const ALGORITHM = 'xoshiro128** / splitmix32';

type State = readonly [number, number, number, number];

/**
 * xoshiro128** by Blackman and Vigna (public domain, prng.di.unimi.it), its state filled from the seed by splitmix32. Own code,
 * because core takes one package only; the published sequence of the state 1, 2, 3, 4 is a test. Source: METHODS §9.7.
 */
export function randomFrom(seed: number): Random {
  return randomOf(stateOf(seed));
}

export function randomOf([first, second, third, fourth]: State): Random {
  let [a, b, c, d] = [first, second, third, fourth];
  const next = (): number => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
  return {
    whole: (below) => {
      // Numbers of the last, incomplete round are drawn again, or small ones would come more often.
      const limit = RANGE - (RANGE % below);
      let drawn = next();
      while (drawn >= limit) drawn = next();
      return drawn % below;
    },
  };
}

const RANGE = 2 ** 32;

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function stateOf(seed: number): State {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return [next(), next(), next(), next()];
}
