import { isAct } from '../course/act-model.ts';
import { itemKeys } from '../course/check-answer.ts';
import { makePlace, type Fault } from './faults.ts';
import type { ReadCourse } from './read-course.ts';

/**
 * Every key that has ever been published. People's progress, answers and reflections hang on them,
 * on phones and on the server, so a key is never given to something else and never just gone.
 */
export interface KeyFile {
  readonly name: string;
  readonly text: string;
}
export const KEY_FILE = 'course/published-keys.txt';
const RETIRED = 'utgången';

interface Key {
  readonly kind: string;
  readonly key: string;
  /** What carries the key, to find its line by. */
  readonly of: object;
}
interface Published {
  readonly kind: string;
  readonly key: string;
  readonly isRetired: boolean;
  readonly line: number;
}

export function checkKeys(read: ReadCourse, file: KeyFile): Fault[] {
  const faults: Fault[] = [];
  const keys = keysOf(read);
  const published = readKeys(file.text);
  const fresh: string[] = [];
  checkForm(read, keys, faults);
  for (const { kind, key, of } of keys) {
    const place = placeOf(read, of, faults);
    const before = published.find((one) => one.key === key);
    if (!before) {
      fresh.push(key);
    } else if (before.kind !== kind) {
      place.fault(`nyckeln ${key} har varit ${before.kind}, inte ${kind}`, 'Välj en ny nyckel');
    } else if (before.isRetired) {
      const instead = `Välj en ny nyckel, eller ta bort ordet ${RETIRED} om det är samma ${kind} som förr`;
      place.fault(`nyckeln ${key} är utgången`, instead);
    }
  }
  if (fresh.length > 0) {
    const some = fresh.slice(0, 3).join(', ');
    const wrong = `${fresh.length} nycklar är nya (${some} …)`;
    makePlace(file.name, faults).fault(
      wrong,
      'Kör npm run content:keys när texten är klar att gå ut',
    );
  }
  for (const { kind, key, isRetired, line } of published) {
    if (isRetired || keys.some((one) => one.key === key)) continue;
    const instead = `Sätt tillbaka den, eller skriv ${RETIRED} sist på raden`;
    makePlace(file.name, faults, line).fault(`${kind} ${key} har försvunnit ur kursen`, instead);
  }
  return faults;
}

/** The list with the new keys last; what stands there stays. */
export function addKeys(read: ReadCourse, file: KeyFile): string {
  const published = readKeys(file.text);
  const fresh = keysOf(read).filter(({ key }) => !published.some((one) => one.key === key));
  const lines = fresh.map(({ kind, key }) => `${kind} ${key}`);
  return [file.text.trimEnd(), ...new Set(lines), ''].join('\n');
}

/** Addresses of the app where one of the course could stand. */
const addresses = 'faktorer sok ledarguide intyg siffror kontroll reflektion minns'.split(' ');

function checkForm(read: ReadCourse, keys: readonly Key[], faults: Fault[]): void {
  const seen = new Map<string, Key>();
  for (const one of keys) {
    const place = placeOf(read, one.of, faults);
    const other = seen.get(one.key);
    if (other) {
      const { file, line } = placeOf(read, other.of, faults);
      place.fault(`nyckeln ${one.key} finns redan i ${file}:${line}`, 'Välj en annan nyckel');
    }
    seen.set(one.key, one);
    if (one.kind !== 'svar' && !/^[a-zA-Z0-9-]{3,60}$/u.test(one.key)) {
      place.fault(`nyckeln ”${one.key}” går inte`, 'Använd 3–60 tecken: a–z, 0–9 och bindestreck');
    }
  }
  for (const word of addresses) {
    const taken = seen.get(word);
    if (!taken) continue;
    placeOf(read, taken.of, faults).fault(`nyckeln ${word} är en adress i appen`, 'Välj en annan');
  }
}

/** In the order of the course. Numbers (uppgift) carry nothing of a person's and may come and go. */
function keysOf({ course, factors }: ReadCourse): Key[] {
  const modules = course.modules.flatMap((module): Key[] => [
    { kind: 'modul', key: module.key, of: module },
    ...module.lessons.flatMap((lesson) => [
      { kind: 'avsnitt', key: lesson.key, of: lesson },
      ...lesson.parts
        .flatMap((part) => part.body)
        .flatMap((block): Key[] => {
          if (block.kind === 'practice') return [{ kind: 'prova', key: block.key, of: block }];
          return isAct(block) ? [{ kind: 'gör', key: block.key, of: block }] : [];
        }),
    ]),
    ...module.checks.flatMap((check) => [
      { kind: 'fråga', key: check.key, of: check },
      ...itemKeys(check).map((item) => ({ kind: 'svar', key: `${check.key}/${item}`, of: check })),
    ]),
    ...module.reflections.map((one) => ({ kind: 'reflektion', key: one.key, of: one })),
  ]);
  return [
    ...modules,
    ...factors.map((factor) => ({ kind: 'faktor', key: factor.key, of: factor })),
  ];
}

function readKeys(text: string): Published[] {
  return text.split('\n').flatMap((row, index) => {
    const [kind = '', key = '', last] = row.trim().split(/\s+/u);
    if (kind === '' || kind.startsWith('#')) return [];
    return [{ kind, key, isRetired: last === RETIRED, line: index + 1 }];
  });
}

function placeOf({ where }: ReadCourse, of: object, faults: Fault[]) {
  const place = where.get(of);
  return makePlace(place?.file ?? 'course', faults, place?.line ?? 1);
}
