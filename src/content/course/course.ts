import { factorHeads, hasGuide, loaders, pageHeads } from 'virtual:course';
import { own } from '#lib/own.ts';
import type { CourseModule, Factor, LookUp } from './course-model.ts';
import { keptOnce } from './kept-once.ts';

export { factorHeads, hasGuide, pageHeads };

/**
 * The course's texts, a module at a time: each is a file of its own, fetched when it is opened and
 * in the worker's store from the first visit on.
 */
const modules = Object.fromEntries(
  Object.entries(loaders).map(([key, load]) => [key, keptOnce(load)]),
);
export const loadFactors = keptOnce(async () => (await import('virtual:factors')).factors);
export const loadGuide = keptOnce(async () => (await import('virtual:guide')).guide);

export const loadPages = keptOnce(async () => (await import('virtual:look-up')).pages);

export type Kept<T> = ReturnType<typeof keptOnce<T>>;

/** The module of an address; undefined when the address is old or mistyped. */
export function findModule(key: string | undefined): Kept<CourseModule> | undefined {
  return key === undefined ? undefined : own(modules, key);
}

/** All of it, for the search. */
export async function loadCourse(): Promise<{
  readonly modules: readonly CourseModule[];
  readonly factors: readonly Factor[];
  readonly pages: readonly LookUp[];
}> {
  const [all, factors, pages] = await Promise.all([
    Promise.all(Object.values(modules).map((module) => module.load())),
    loadFactors.load(),
    loadPages.load(),
  ]);
  return { modules: all, factors, pages };
}
