// Loads the project's TypeScript in this process, as jest does, but without starting jest for every mutant: sources are made ready
// once, and a fresh registry evaluates them anew, so that nothing a mutant left behind in a module is seen by the next one.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import vm from 'node:vm';

const ENDINGS = ['', '.ts', '.tsx', '.json', '/index.ts'];

/** @param root the folder whose relative imports are loaded here; packages come from node as they are */
export function modulesOf(root) {
  const native = createRequire(join(root, 'package.json'));
  const transform = native('./tests/transform.cjs');
  const scripts = new Map();
  const found = new Map();
  const kept = join(tmpdir(), 'cham-thi-dua-mutation');
  mkdirSync(kept, { recursive: true });

  const fileOf = (from, name) => {
    const path = resolve(from, name);
    let file = found.get(path);
    if (file === undefined) {
      file = ENDINGS.map((ending) => path + ending).find((one) => existsSync(one) && statSync(one).isFile());
      found.set(path, file);
    }
    return file;
  };

  const compiled = (file) => {
    const source = readFileSync(file, 'utf8');
    const hash = transform.getCacheKey(source, file);
    const copy = join(kept, `${hash}.js`);
    if (existsSync(copy)) return readFileSync(copy, 'utf8');
    const { code } = transform.process(source, file);
    writeFileSync(copy, code);
    return code;
  };

  const scriptOf = (file) => {
    let script = scripts.get(file);
    if (script === undefined) {
      script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${compiled(file)}\n})`, {
        filename: file,
      });
      scripts.set(file, script);
    }
    return script;
  };

  /** A registry: the function that loads one file and all it needs, each evaluated once. */
  return function freshRegistry() {
    const loaded = new Map();
    const load = (file) => {
      const known = loaded.get(file);
      if (known !== undefined) return known.exports;
      const module = { exports: {} };
      loaded.set(file, module);
      if (extname(file) === '.json') {
        module.exports = JSON.parse(readFileSync(file, 'utf8'));
        return module.exports;
      }
      const folder = dirname(file);
      const require = (name) => {
        const own = name.startsWith('.') ? fileOf(folder, name) : undefined;
        return own === undefined || !/\.(tsx?|json)$/.test(own)
          ? native(name.startsWith('.') ? resolve(folder, name) : name)
          : load(own);
      };
      scriptOf(file).runInThisContext()(module.exports, require, module, file, folder);
      return module.exports;
    };
    return load;
  };
}
