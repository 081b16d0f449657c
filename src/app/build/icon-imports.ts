import type { Plugin } from 'vite';

const importLine = /import \{(?<names>[^}]*)\} from 'lucide';/gu;
const listed = /default as (?<name>\w+)/gu;

/**
 * `import { House } from 'lucide'` becomes an import of that one drawing's own file. Through the
 * package's list every file of the app would lean on every drawing, and the first screen would
 * carry those of all pages.
 */
export function iconImports(): Plugin {
  return {
    name: 'icon-imports',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.includes('/src/') || !code.includes("from 'lucide'")) return undefined;
      const list = await this.resolve('lucide', id);
      if (list === null) return undefined;
      const files = readList(await this.fs.readFile(list.id, { encoding: 'utf8' }));
      const folder = list.id.replace(/[^/]+$/u, '');
      const lineOf = (name: string) => {
        const file = files.get(name);
        const [what, where] = file ? [name, folder + file] : [`{ ${name} }`, 'lucide'];
        return `import ${what} from ${JSON.stringify(where)};`;
      };
      return code.replaceAll(importLine, (_line, names: string) =>
        splitNames(names).map(lineOf).join(' '),
      );
    },
  };
}

/** Types have no drawing, and nothing to fetch. */
function splitNames(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}

/** Name → file: `export { default as AlertCircle, default as CircleAlert } from './icons/circle-alert.mjs'`. */
function readList(code: string): ReadonlyMap<string, string> {
  return new Map(
    code.split('\n').flatMap((line) => {
      const file = /from '\.\/(?<path>icons\/[^']+)'/u.exec(line)?.groups?.['path'];
      if (file === undefined) return [];
      return [...line.matchAll(listed)].map(
        ({ groups }) => [groups?.['name'] ?? '', file] as const,
      );
    }),
  );
}
