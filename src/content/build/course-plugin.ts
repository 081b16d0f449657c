import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { outlineOf, type Course } from '../course/course-model.ts';
import { readCourse } from './read-course.ts';

const COURSE_FOLDER = fileURLToPath(new URL('../course/', import.meta.url));

/** `virtual:course` is the whole course; `virtual:course-outline` what the first screen counts by. */
const makers: Readonly<Record<string, (course: Course) => string>> = {
  'virtual:course': (course) => `export const course = ${asCode(course)};`,
  'virtual:course-outline': (course) => `export const outline = ${asCode(outlineOf(course))};`,
};

/** Reads `src/content/course/*.md` at build time, so that no parser and no Markdown reaches the phone. */
export function coursePlugin(): Plugin {
  return {
    name: 'course',
    resolveId: (id) => (id in makers ? `\0${id}` : null),
    async load(id) {
      const make = id.startsWith('\0') ? makers[id.slice(1)] : undefined;
      if (!make) return null;
      const files = await readCourseFiles();
      for (const file of files) this.addWatchFile(join(COURSE_FOLDER, file.name));
      return make(readCourse(files));
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(COURSE_FOLDER) || !file.endsWith('.md')) return;
      for (const id of Object.keys(makers)) {
        const module = server.moduleGraph.getModuleById(`\0${id}`);
        if (module) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
}

export async function readCourseFiles(): Promise<{ name: string; text: string }[]> {
  const names = (await readdir(COURSE_FOLDER)).filter((name) => name.endsWith('.md')).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(COURSE_FOLDER, name), 'utf8') })),
  );
}

/** JSON.parse of a string is read faster than an object literal of this size. */
function asCode(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
