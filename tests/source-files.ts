import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

export interface SourceFile {
  /** Below src, with forward slashes: `data/local/schema.ts`. */
  readonly path: string;
  /** The first folder, or the name itself for a file directly in src. */
  readonly floor: string;
  readonly text: string;
  /** The text without comments and without what strings say, for looking at the code alone. */
  readonly code: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly specifier: string;
  /** The file it means, below src; undefined for packages. */
  readonly target: string | undefined;
}

const src = join(import.meta.dirname, '../src');

export function readSourceFiles(): readonly SourceFile[] {
  const found = readdirSync(src, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile() && /\.(ts|tsx|mts|mjs|js)$/.test(one.name))
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(src.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
    .map((path) => makeSourceFile(path, readFileSync(join(src, path), 'utf8')));
}

export function makeSourceFile(path: string, text: string): SourceFile {
  const bare = withoutComments(text);
  return {
    path,
    floor: path.split('/')[0] ?? path,
    text,
    code: bare.replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''"),
    lines: text.split('\n').length - 1,
    imports: findImports(bare).map((specifier) => ({
      specifier,
      target: resolve(path, specifier),
    })),
  };
}

/** Every way one file can lean on another: import, import type, export from, import() and URLs of files. */
function findImports(text: string): readonly string[] {
  const forms = [
    /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*['"]([^'"]+)['"]/g,
    /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
    /\brequire\s*\(\s*['"]([^'"]+)['"]/g,
  ];
  return forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
}

function resolve(from: string, specifier: string): string | undefined {
  const plain = specifier.split('?')[0] ?? specifier;
  if (plain.startsWith('.')) return posix.normalize(posix.join(dirname(from), plain));
  if (plain.startsWith('#')) return posix.normalize(plain.slice(1));
  return undefined;
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/(^|[^:'"`\w])\/\/.*$/gm, '$1');
}
