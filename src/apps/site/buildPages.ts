import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

/** The project's folder, wherever this file was compiled to. */
export function projectRoot(from: string = __dirname): string {
  if (existsSync(join(from, 'webpack.config.js'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('webpack.config.js is nowhere above');
  return projectRoot(parent);
}

/** What webpack.config.js takes. */
export interface PageOptions {
  readonly quick?: boolean;
  /** The address of office.js, where it is not Microsoft's. */
  readonly officeJs?: string;
  /** Below dist, where it is not the usual one. */
  readonly folder?: string;
}

/**
 * Builds the pages, into dist/web as they are handed out or, quick, into dist/quick as they are looked at here; what has
 * not changed comes from the cache.
 * @returns the compiler's messages, `null` when all went well
 */
export async function buildPages(options: PageOptions = {}): Promise<string | null> {
  const { default: configure }: { default: (env: object, argv: object) => Configuration } = await import(
    join(projectRoot(), 'webpack.config.js')
  );
  const compiler = webpack(configure(options, { mode: 'production' }));
  if (compiler === null) throw new Error('webpack made no compiler');
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      // Closing stores the cache.
      compiler.close((unclosed) => {
        if (failure ?? unclosed) reject(failure ?? unclosed ?? undefined);
        else resolve(stats?.hasErrors() === true ? stats.toString('errors-only') : null);
      });
    });
  });
}
