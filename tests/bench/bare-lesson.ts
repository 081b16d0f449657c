import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCourseFiles } from '#content/build/course-files.ts';
import { readCourse } from '#content/build/read-course.ts';
import type { CourseModule, Lesson } from '#content/course/course-model.ts';
import { wordsOfPart } from '#content/course/plain-words.ts';
import { benchFolder } from './settings.ts';

export interface MeasuredLesson {
  readonly module: CourseModule;
  readonly lesson: Lesson;
}

/** The first lesson of the course: the one that everybody opens. */
export async function firstLesson(): Promise<MeasuredLesson> {
  const [module] = readCourse(await readCourseFiles()).course.modules;
  const lesson = module?.lessons[0];
  if (!module || !lesson) throw new Error('The course has no lesson');
  return { module, lesson };
}

/**
 * The same words as a page without any script but the worker that keeps it: the least that opening
 * such a page offline can cost. A first page leads to it with a link.
 */
export function makeBareLesson({ lesson }: MeasuredLesson): string {
  const dist = join(benchFolder, 'bare-lesson');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const [part] = lesson.parts;
  const words = part ? wordsOfPart(part).map((text) => `<p>${escape(text)}</p>`) : [];
  const article = `<article><h1>${escape(part?.title ?? '')}</h1>${words.join('')}</article>`;
  writeFileSync(join(dist, 'lesson.html'), page(article));
  writeFileSync(join(dist, 'index.html'), page('<a href="/lesson.html">Lesson</a>', register));
  writeFileSync(join(dist, 'sw.js'), worker);
  return dist;
}

const register = "<script>navigator.serviceWorker.register('/sw.js')</script>";
const worker = `
addEventListener('install', (event) =>
  event.waitUntil(caches.open('bare').then((store) => store.addAll(['/', '/lesson.html']))));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) =>
  event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));
`;

function page(body: string, script = ''): string {
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return `<!doctype html><html lang="sv"><head>${head}<title>Bare</title></head><body>${body}${script}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
