import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';

/** What every browser has and jsdom has not. */
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
Object.defineProperty(globalThis, 'TextEncoder', { value: TextEncoder, configurable: true });
