import type { CommandText } from '../commandText';
import { en } from '../en';
import { papers } from '../vi/papers';
import { commands } from './commands';
import { year } from './year';

/** All words, those of the command line too. */
export const enCommands: CommandText = { ...en, commands, papers, year };
