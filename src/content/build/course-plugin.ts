import { join } from 'node:path';
import type { Plugin } from 'vite';
import { outlineOf, type FactorHead, type LookUpHead } from '../course/course-model.ts';
import { CONTENT_FOLDER, readCourseFiles } from './course-files.ts';
import { formatFault } from './faults.ts';
import { readCourse, type CourseFile, type ReadCourse } from './read-course.ts';

const COURSE = 'virtual:course';
const MODULE = `${COURSE}/`;

/** What each made-up module holds. A module of the course is loaded when somebody opens it. */
function codeOf(id: string, { course, factors, guide, pages }: ReadCourse): string | null {
  if (id.startsWith(MODULE)) {
    const module = course.modules.find(({ key }) => key === id.slice(MODULE.length));
    return module ? `export const module = ${asCode(module)};` : null;
  }
  if (id === 'virtual:course-outline')
    return `export const outline = ${asCode(outlineOf(course))};`;
  if (id === 'virtual:factors') return `export const factors = ${asCode(factors)};`;
  if (id === 'virtual:look-up') return `export const pages = ${asCode(pages)};`;
  if (id === 'virtual:guide') return `export const guide = ${asCode(guide)};`;
  if (id !== COURSE) return null;
  const loaders = course.modules.map(({ key }) => {
    const name = JSON.stringify(key);
    return `${name}: async () => (await import(${JSON.stringify(MODULE + key)})).module`;
  });
  const heads = factors.map(({ key, number, title, short }): FactorHead => ({
    key,
    number,
    title,
    short,
  }));
  const pageHeads = pages.map(({ key, title, second }): LookUpHead => ({ key, title, second }));
  return [
    `export const loaders = {${loaders.join(',\n')}};`,
    `export const factorHeads = ${asCode(heads)};`,
    `export const pageHeads = ${asCode(pageHeads)};`,
    `export const hasGuide = ${String(guide !== null)};`,
  ].join('\n');
}

let last: { readonly files: string; readonly read: ReadCourse } | undefined;

/** Every made-up module is cut from the same reading, for as long as the files say the same. */
function readOnce(files: readonly CourseFile[]): ReadCourse {
  const text = JSON.stringify(files);
  if (last?.files !== text) last = { files: text, read: readCourse(files) };
  return last.read;
}

/** Reads the course's Markdown at build time, so that no parser and no Markdown reaches the phone. */
export function coursePlugin(): Plugin {
  return {
    name: 'course',
    resolveId: (id) =>
      /^virtual:(?:course(?:\/[a-z0-9-]+|-outline)?|factors|guide|look-up)$/u.test(id)
        ? `\0${id}`
        : null,
    async load(id) {
      if (!id.startsWith('\0virtual:')) return null;
      const files = await readCourseFiles();
      for (const file of files) this.addWatchFile(join(CONTENT_FOLDER, file.name));
      const read = readOnce(files);
      if (read.faults.length > 0) {
        this.error(['Kursen går inte att bygga:', ...read.faults.map(formatFault)].join('\n'));
      }
      return codeOf(id.slice(1), read);
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(CONTENT_FOLDER) || !file.endsWith('.md')) return;
      for (const module of server.moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith('\0virtual:')) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
}

/** JSON.parse of a string is read faster than an object literal of this size. */
function asCode(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
