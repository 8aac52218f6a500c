import type { CommandText } from '../commandText';
import { vi } from '../vi';
import { commands } from './commands';
import { papers } from './papers';
import { year } from './year';

/** Mọi lời, kể cả lời của dòng lệnh. */
export const viCommands: CommandText = { ...vi, commands, papers, year };
