import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../src');

export interface Sheet {
  readonly path: string;
  readonly text: string;
}

/** Every file under src with one of the endings, comments of CSS left out. */
export function sources(...endings: readonly string[]): readonly Sheet[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text: path.endsWith('.css') ? text.replace(/\/\*[\s\S]*?\*\//g, '') : text };
    });
}

export type Mode = 'light' | 'dark' | 'light, more contrast' | 'dark, more contrast';
type Values = Readonly<Record<string, string>>;

/** The colours of tokens.css as each kind of reader gets them, from the order of its four rules. */
export function colours(): Readonly<Record<Mode, Values>> {
  const text = readFileSync(join(root, 'ui/tokens.css'), 'utf8');
  const rules = [...text.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, body = '']) =>
    Object.fromEntries(
      [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', hex = '']) => [
        name,
        hex,
      ]),
    ),
  );
  const [light = {}, dark = {}, more = {}, moreDark = {}] = rules;
  return {
    light,
    dark: { ...light, ...dark },
    'light, more contrast': { ...light, ...more },
    'dark, more contrast': { ...light, ...dark, ...more, ...moreDark },
  };
}
