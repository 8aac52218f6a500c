/** The part of big.js that the oracle of points.test.ts uses; the package brings no types. */
declare module 'big.js' {
  export default class Big {
    static readonly roundHalfUp: 1;
    constructor(value: string | number);
    plus(other: Big | string): Big;
    minus(other: Big | string): Big;
    times(other: Big | string): Big;
    div(other: Big): Big;
    pow(exponent: number): Big;
    round(decimals: number, mode: number): Big;
    cmp(other: Big | string): -1 | 0 | 1;
    toFixed(): string;
  }
}
