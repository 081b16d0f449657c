import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  finishedBy,
  isCourseFinished,
  joinCounted,
  nothingCounted,
  type Counted,
  type Credits,
} from '#domain/course/course-completion.ts';
import { memberStatus, nextCourseStatus, takeCredits } from '#domain/course/course-status.ts';
import { courseProgress, type CourseOutline, type CourseRecord } from '#domain/course/course.ts';
import type { CourseStatusRow } from '#domain/tables/course-status.ts';
import { mergeField } from '#sync/merge/merge-field.ts';

const keys = ['m1', 'm2', 'm3'];
const outline: CourseOutline = {
  modules: keys.map((key, at) => ({
    key,
    number: at + 1,
    title: key,
    lessons: [{ key: `${key}-1`, title: key, minutes: 4, parts: 3 }],
    checks: [{ key: `${key}-c`, right: 'yes' }],
    checkMinutes: 1,
    reflections: [],
  })),
};

type StoredStatus = Pick<CourseStatusRow, 'modules_done' | 'credits' | 'finished_at'>;

/** One of the person's devices: what she did on it, and the status it holds. */
interface Device {
  readonly done: ReadonlySet<string>;
  readonly status: StoredStatus | undefined;
}
type Step =
  | { readonly kind: 'finish'; readonly device: number; readonly module: string }
  | { readonly kind: 'offer' | 'decline'; readonly device: number; readonly credit: string }
  | { readonly kind: 'meet'; readonly device: number; readonly other: number };

const credits: Readonly<Record<string, string>> = { c1: 'm1', c2: 'm1', c3: 'm2', c4: 'm3' };
const device = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('finish' as const), device, module: fc.constantFrom(...keys) }),
  fc.record({
    kind: fc.constantFrom('offer' as const, 'decline' as const),
    device,
    credit: fc.constantFrom(...Object.keys(credits)),
  }),
  fc.record({ kind: fc.constant('meet' as const), device, other: device }),
);

function recordOf(done: ReadonlySet<string>, status?: StoredStatus): CourseRecord {
  return {
    lessons: [...done].map((key) => ({ lesson: `${key}-1`, state: 'done', furthest: 2 })),
    attempts: [...done].map((key) => ({ check_key: `${key}-c`, choice: 'yes', tried_at: '' })),
    counted: joinCounted(status ? [status] : []),
  };
}

function write(of: Device, more: Credits = {}): Device {
  const progress = courseProgress(outline, recordOf(of.done, of.status));
  const next = nextCourseStatus(of.status, { progress, credits: more, now: '2026-11-22' });
  return { ...of, status: next ?? of.status };
}

function act(of: Device, one: Step): Device {
  if (one.kind === 'finish') return write({ ...of, done: new Set([...of.done, one.module]) });
  if (one.kind === 'meet') return of;
  const now = joinCounted(of.status ? [of.status] : []).credits;
  const module = credits[one.credit] ?? '';
  if (one.kind === 'decline') return write(of, { ...now, [one.credit]: null });
  return write(of, takeCredits(now, [{ id: one.credit, module }]));
}

/** As the sync engine merges two versions of the row, here without a base. */
function meet(one: Device, other: Device): Device {
  const done = new Set([...one.done, ...other.done]);
  const [mine, theirs] = [one.status, other.status];
  if (!mine || !theirs) return write({ done, status: mine ?? theirs });
  const merge = (kind: 'grow' | 'nullByKey' | 'first', field: keyof StoredStatus) =>
    mergeField(kind, undefined, mine[field], theirs[field]).value;
  const status = {
    modules_done: merge('grow', 'modules_done'),
    credits: merge('nullByKey', 'credits'),
    finished_at: merge('first', 'finished_at'),
  } as StoredStatus;
  return write({ done, status });
}

function run(steps: readonly Step[]): Device[] {
  const devices: Device[] = [0, 1, 2].map(() => ({ done: new Set<string>(), status: undefined }));
  for (const one of steps) {
    const before = devices[one.device];
    if (!before) continue;
    const other = one.kind === 'meet' ? devices[one.other] : undefined;
    devices[one.device] = other ? meet(before, other) : act(before, one);
  }
  return devices;
}

const healed = (devices: readonly Device[]) =>
  devices.reduce((whole, one) => meet(whole, one), { done: new Set<string>(), status: undefined });
const countedOf = (of: Device): Counted => joinCounted(of.status ? [of.status] : []);
const completion = (of: Device) => ({
  by: keys.map((key) => finishedBy(key, countedOf(of))),
  isFinished: isCourseFinished(keys, countedOf(of)),
});

test('any order, any devices, any repeats and merges come to the same completion', () => {
  fc.assert(
    fc.property(
      fc
        .array(step, { maxLength: 14 })
        .chain((steps) =>
          fc.tuple(
            fc.constant(steps),
            fc.shuffledSubarray(steps, { minLength: steps.length }),
            fc.array(device, { minLength: steps.length, maxLength: steps.length }),
            fc.subarray(steps),
          ),
        ),
      ([steps, shuffled, devices, repeated]) => {
        const elsewhere = shuffled.map((one, at) => ({ ...one, device: devices[at] ?? 0 }));
        const here = healed(run(steps));
        const there = healed(run([...elsewhere, ...repeated]));
        expect(completion(there)).toEqual(completion(here));
      },
    ),
    { numRuns: 400 },
  );
});

test("one's own progress never goes backwards, whatever comes", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let own: readonly string[][] = [[], [], []];
      for (let to = 1; to <= steps.length; to++) {
        const now = run(steps.slice(0, to)).map((one) => [...countedOf(one).own]);
        own.forEach((before, at) => expect(now[at]).toEqual(expect.arrayContaining(before)));
        own = now;
      }
    }),
  );
});

test('a declined credit takes back exactly itself', () => {
  const someCredits = fc.dictionary(
    fc.constantFrom(...Object.keys(credits)),
    fc.constantFrom(...keys, null),
  );
  fc.assert(
    fc.property(
      fc.subarray(keys),
      someCredits,
      fc.constantFrom(...Object.keys(credits)),
      (own, all, id) => {
        const before: Counted = { own, credits: all };
        const after: Counted = { own, credits: { ...all, [id]: null } };
        const rest = Object.fromEntries(Object.entries(all).filter(([one]) => one !== id));
        for (const key of keys) {
          expect(finishedBy(key, after)).toBe(finishedBy(key, { own, credits: rest }));
          if (all[id] !== key) expect(finishedBy(key, after)).toBe(finishedBy(key, before));
        }
      },
    ),
  );
});

test('an answer once given stands when the same credit is seen again', () => {
  const offered = [
    { id: 'c1', module: 'm1' },
    { id: 'c3', module: 'm2' },
  ];
  expect(takeCredits({ c1: null }, offered)).toEqual({ c1: null, c3: 'm2' });
});

test('having begun is told at once, and nothing is told of nothing', () => {
  const nothing = courseProgress(outline, recordOf(new Set()));
  const input = { credits: {}, now: '2026-11-22' };
  expect(nextCourseStatus(undefined, { ...input, progress: nothing })).toBeNull();
  const lessons = [{ lesson: 'm1-1', state: 'started', furthest: 1 }] as const;
  const begun = courseProgress(outline, { lessons, attempts: [], counted: nothingCounted });
  const status = nextCourseStatus(undefined, { ...input, progress: begun });
  expect(status).toEqual({ modules_done: [], credits: {}, finished_at: null });
  expect(nextCourseStatus(status ?? undefined, { ...input, progress: begun })).toBeNull();
});

test('the course ends with the last module of its outline, by own work and credits together', () => {
  const two = new Set(['m1', 'm2']);
  const before = { modules_done: ['m1'], credits: {}, finished_at: null };
  const progress = courseProgress(outline, recordOf(two, before));
  const input = { progress, now: '2026-11-22' };
  expect(nextCourseStatus(before, { ...input, credits: {} })?.finished_at).toBeNull();
  const ended = nextCourseStatus(before, { ...input, credits: { c4: 'm3' } });
  expect(ended?.finished_at).toBe('2026-11-22');
  // the day it first was finished stays known; whether it is, follows from what counts
  const declined = nextCourseStatus(ended ?? undefined, { ...input, credits: { c4: null } });
  expect(declined?.finished_at).toBe('2026-11-22');
  expect(isCourseFinished(keys, joinCounted([declined ?? before]))).toBe(false);
});

test('the organisation sees begun and finished, alone or in a group, and who was only present', () => {
  const offered = [{ id: 'c3', module: 'm2' }];
  expect(memberStatus(keys, undefined, offered)).toEqual({
    state: 'none',
    by: null,
    finished: 0,
    presentOnly: ['m2'],
  });
  const begun = { modules_done: ['m1'], credits: { c3: null } };
  expect(memberStatus(keys, begun, offered)).toMatchObject({ state: 'started', presentOnly: [] });
  const group = { modules_done: ['m1', 'm3'], credits: { c3: 'm2' } };
  expect(memberStatus(keys, group, offered)).toMatchObject({ state: 'finished', by: 'group' });
  const alone = { modules_done: keys, credits: { c3: 'm2' } };
  expect(memberStatus(keys, alone, [])).toMatchObject({ state: 'finished', by: 'alone' });
});
