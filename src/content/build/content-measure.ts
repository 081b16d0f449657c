import { readCourseFiles } from './course-files.ts';
import { gzipped, measureModule } from './measure.ts';
import { readCourse } from './read-course.ts';

/** `npm run content:measure`: how each module reads, and what the whole weighs. */
const { course, factors, guide, pages } = readCourse(await readCourseFiles());
const whole = [...course.modules, factors, guide, pages].map(gzipped);
const rows = course.modules.map((module) => Object.values(measureModule(module)).join('\t'));
const heads = [
  'modul',
  'LIX',
  'ord/mening',
  'minuter',
  'att göra',
  'siffror',
  'med adress',
  'gzip',
  'största',
];
process.stdout.write([heads.join('\t'), ...rows, ''].join('\n'));
process.stdout.write(`${whole.reduce((sum, one) => sum + one, 0)} byte gzip i allt\n`);
