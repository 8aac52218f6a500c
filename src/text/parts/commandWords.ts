/** Words of the command line. */
export interface CommandWords {
  readonly help: string;
}
