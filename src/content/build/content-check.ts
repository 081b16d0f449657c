import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from './check-content.ts';
import { addKeys, KEY_FILE } from './check-keys.ts';
import { CONTENT_FOLDER, readCourseFiles } from './course-files.ts';
import { formatFault } from './faults.ts';
import { readCourse } from './read-course.ts';

/**
 * `npm run content:check` tells every fault of the course's texts by file and line.
 * `npm run content:keys` adds the keys of new texts to the list of those that are for ever.
 */
const path = join(CONTENT_FOLDER, KEY_FILE);
const keys = { name: KEY_FILE, text: await readFile(path, 'utf8') };
const read = readCourse(await readCourseFiles());
if (process.argv.includes('--keys')) {
  await writeFile(path, addKeys(read, keys));
} else {
  const faults = checkContent(read, keys);
  const lines = faults.map((fault) => `src/content/${formatFault(fault)}`);
  const total = faults.length === 0 ? 'Kursen är hel.' : `${faults.length} att rätta.`;
  process.stdout.write([...lines, total, ''].join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
