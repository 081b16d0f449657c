import type { Plants } from '#tests/model/histories/world-parts.ts';
import type { History } from '#tests/model/histories/history.ts';
import type { ShapeName } from '#tests/model/histories/shapes.ts';

/** Stands in for a function of the engine: is given the real one and its arguments. */
export type Stand = (real: (...args: never[]) => unknown, ...args: never[]) => unknown;

export type Real<A extends readonly unknown[], R> = (...args: A) => R;

/** Gives a stand its true types back. */
export function stand<A extends readonly unknown[], R>(
  body: (real: Real<A, R>, ...args: A) => R | undefined,
): Stand {
  return body as unknown as Stand;
}

/** A mistake somebody could make, or once made. */
export interface Bug {
  readonly name: string;
  /** Where it should show. */
  readonly shapes: readonly ShapeName[];
  /** Tried first: what chance meets too seldom. */
  readonly histories?: readonly History[];
  /** A fresh one for each history. */
  readonly plants?: () => Plants;
  readonly stands?: Readonly<Record<string, Stand>>;
}

const replaced = new Map<string, Stand>();

export function plant(bug: Bug | null): void {
  replaced.clear();
  for (const [name, stand] of Object.entries(bug?.stands ?? {})) replaced.set(name, stand);
}

/** A module of the engine whose functions can be replaced: the engine itself knows nothing of it. */
export function plantable<M extends object>(real: M): M {
  const functions = Object.entries(real).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'function') return [name, value];
    const call = value as (...args: never[]) => unknown;
    const planted =
      (of: typeof call) =>
      (...args: never[]) =>
        replaced.get(name)?.(of, ...args) ?? of(...args);
    // A command is planted where the model runs it.
    if (!('body' in value)) return [name, planted(call)];
    return [
      name,
      Object.assign(planted(call), value, { body: planted(value.body as typeof call) }),
    ];
  });
  return Object.fromEntries(functions) as M;
}
