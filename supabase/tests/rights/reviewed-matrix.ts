import { readFileSync } from 'node:fs';
import type { Relation } from '#tests/support/sql/demo.ts';

/** The reviewed file: `note user` → what each relation may do there, in its letters. */
const file = readFileSync(new URL('authorisation.matrix.txt', import.meta.url), 'utf8');
const lines = file.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
const [head = [], ...body] = lines.map((line) => line.trim().split(/\s+/u));

export const relationsOfMatrix = head.slice(2) as readonly Relation[];
export interface Line {
  readonly tbl: string;
  readonly kind: string;
  readonly cells: readonly string[];
}
export const linesOfMatrix: readonly Line[] = body.map(([tbl = '', kind = '', ...cells]) => ({
  tbl,
  kind,
  cells,
}));
export const reviewedTables: readonly string[] = [...new Set(linesOfMatrix.map(({ tbl }) => tbl))];

export function scopesOf(tbl: string): string[] {
  return linesOfMatrix.filter((line) => line.tbl === tbl).map(({ kind }) => kind);
}

/** Who of the matrix stands for a role, in which kind of scope. A key person may what a chief may, but for one thing. */
const witnesses: Readonly<Record<string, (kind: string, tbl: string) => Relation | null>> = {
  self: (kind) => (kind === 'user' ? 'owner' : null),
  seniorManager: (kind) => (kind === 'user' ? null : 'owner'),
  keyPerson: (kind, tbl) => (kind === 'user' || tbl === 'opening' ? null : 'owner'),
  electedOfficial: () => 'colleague',
  strategist: () => 'strategist',
  courseParticipant: () => 'courseParticipant',
  // elsewhere the mentors' people have the roles of their seats
  mentor: (kind) => (['group', 'strategists'].includes(kind) ? 'mentor' : null),
  office: () => 'office',
};

/** Written by whoever runs the meeting they are of: a rule narrows the right to any of them. */
const ofWhoRunsIt = ['meeting_step', 'attendance', 'record', 'record_part'];

/** Rights that a rule narrows to fewer than the role, so that no letter shows them: tried in work/. */
const narrowed = [
  ...['insert', 'update own'].map((act) => `user · self · advice · ${act}`),
  ...ofWhoRunsIt.flatMap((tbl) =>
    ['insert', 'update any'].map((act) => `round · office · ${tbl} · ${act}`),
  ),
];

/** What the letters come to as lines of app.scope_right. */
export function reviewedRights(): string[] {
  const lettered = linesOfMatrix.flatMap(({ tbl, kind, cells }) =>
    Object.entries(witnesses).flatMap(([role, witness]) => {
      const relation = witness(kind, tbl);
      const letters = relation === null ? '' : (cells[relationsOfMatrix.indexOf(relation)] ?? '');
      const acts = [
        letters.includes('i') ? 'insert' : '',
        letters.includes('u') ? (ofWhoRunsIt.includes(tbl) ? 'update any' : 'update own') : '',
        letters.includes('U') ? 'update any' : '',
      ];
      return acts.filter((act) => act !== '').map((act) => `${kind} · ${role} · ${tbl} · ${act}`);
    }),
  );
  return [...lettered, ...narrowed];
}
