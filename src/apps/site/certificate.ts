import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where office-addin-dev-certs keeps what it makes. */
const FOLDER = join(homedir(), '.office-addin-dev-certs');
const FILES = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' } as const;
const DAYS = 90;

/** What a server needs to speak https as localhost. */
export interface Certificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
  /** What kept this machine from trusting it; `null` when it is trusted. */
  readonly notTrustedBecause: string | null;
}

/**
 * The developer's certificate of this machine, made and entered as trusted where that is not so yet (Windows and macOS ask).
 * Where it cannot be entered, it is used all the same and the reason is given; `null` when none could be made.
 */
export async function certificate(): Promise<Certificate | null> {
  const { generateCertificates, getHttpsServerOptions } = await import('office-addin-dev-certs');
  try {
    await getHttpsServerOptions(DAYS);
    return onDisk(null);
  } catch (error) {
    if (!hasAll()) await generateCertificates(undefined, undefined, undefined, DAYS).catch(() => undefined);
    return onDisk((error instanceof Error ? error.message : String(error)).trim());
  }
}

function hasAll(): boolean {
  return Object.values(FILES).every((name) => existsSync(join(FOLDER, name)));
}

function onDisk(notTrustedBecause: string | null): Certificate | null {
  if (!hasAll()) return null;
  const file = (name: string): Buffer => readFileSync(join(FOLDER, name));
  return { ca: file(FILES.ca), cert: file(FILES.cert), key: file(FILES.key), notTrustedBecause };
}
