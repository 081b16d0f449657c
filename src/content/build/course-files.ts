import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CourseFile } from './read-course.ts';

export const CONTENT_FOLDER = fileURLToPath(new URL('../', import.meta.url));

/** Every Markdown file of the course, the factors, the guide and the pages to look up, in the order of their names. */
export async function readCourseFiles(): Promise<CourseFile[]> {
  const all = await Promise.all(
    ['course', 'factors', 'guide', 'pages'].map(async (folder) => {
      const names = await readdir(join(CONTENT_FOLDER, folder), { recursive: true }).catch(
        () => [],
      );
      return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
    }),
  );
  return Promise.all(
    all
      .flat()
      .toSorted()
      .map(async (name) => ({ name, text: await readFile(join(CONTENT_FOLDER, name), 'utf8') })),
  );
}
