import { randomUUID } from 'node:crypto';
import { demo, type DemoWorld, type Relation } from '#tests/support/sql/demo.ts';
import { rowId } from '#lib/row-id.ts';
import type { Query } from '#tests/support/sql/database.ts';
import { hostedByGranvik, makeSample, type Fields, type TableShape } from './samples.ts';

/** A row somebody tries to reach; without a version it is not there. */
export interface Target {
  readonly tbl: string;
  readonly scope: string;
  readonly id: string;
  readonly fields: Fields;
  version: number | null;
}
/** One table in one scope: a row of one's own, another's, and one that could be added. */
export interface Place {
  /** `note user` */
  readonly key: string;
  readonly shape: TableShape;
  readonly isListed: boolean;
  readonly own: Target;
  readonly other: Target;
  readonly fresh: Target;
}
interface Planted {
  readonly id: string;
  readonly version?: number | null;
  readonly code?: string;
  readonly why?: string;
}
/** Who tries, and how the database is asked. */
export interface Teller {
  readonly query: Query;
  readonly world: DemoWorld;
  readonly relation: Relation;
  readonly me: string;
}

export async function ask<T>(query: Query, name: string, body: unknown): Promise<T> {
  const rows = await query(`select ${name}($1::jsonb) as answer`, [JSON.stringify(body)]);
  return rows[0]?.['answer'] as T;
}

const hats: Partial<Record<Relation, string>> = {
  partner: demo.strandhamn,
  mentor: demo.bjorkliden,
  otherGroup: demo.tallmo,
};

export const scopesOfGranvik = (owner: string): Readonly<Record<string, string>> => ({
  programme: 'programme',
  plan: `plan:${demo.round}`,
  round: `round:${demo.round}`,
  group: `group:${demo.group1}`,
  strategists: `strategists:${demo.group1}`,
  org: `org:${demo.granvik}`,
  course: `course:${demo.granvik}`,
  admin: `admin:${demo.granvik}`,
  host: `host:${rowId('host', `group:${demo.group1}`, hostedByGranvik)}`,
  user: `user:${owner}`,
});

/** A row of one's own, another's, and one to be added, for every table in every scope of Granvik. */
export async function plantTargets(
  { query, world, relation, me }: Teller,
  shapes: readonly TableShape[],
  isListed: (key: string) => boolean,
): Promise<Place[]> {
  const { uid } = world;
  const them = relation === 'owner' ? uid.colleague : uid.owner;
  const hat = hats[relation] ?? demo.granvik;
  const theirHat = hat === demo.granvik ? demo.strandhamn : demo.granvik;
  const [seat] = await query(
    'select id from app.seat where user_id = $1 and participation_id = $2 and ended_at is null',
    [me, demo.granvik],
  );
  const spot = { present: uid.courseParticipant, seat: String(seat?.['id'] ?? randomUUID()) };
  const wanted = shapes.flatMap((shape, nth) =>
    Object.entries(scopesOfGranvik(uid.owner)).map(([kind, scope]) => {
      const key = `${shape.tbl} ${kind}`;
      const row = (number: 1 | 2 | 3, author: string, voice: string, live: boolean) => {
        const token = `${nth}-${number}`;
        const sample = makeSample(
          shape,
          { ...spot, kind, scope, author, token, hat: voice },
          shapes,
        );
        const isRound = shape.tbl === 'round' && kind === 'plan';
        const id = isRound ? (number === 2 ? demo.round : randomUUID()) : undefined;
        const place = isRound ? `plan:${id}` : scope;
        return { ...sample, scope: place, author, id, live: live && isListed(key) && !isRound };
      };
      // one's own status in one's organisation is there already
      const elsewhere = key === 'course_status user' ? randomUUID() : hat;
      const rows = [
        row(1, me, hat, true),
        row(2, them, theirHat, true),
        row(3, me, elsewhere, false),
      ];
      return { key, shape, isListed: isListed(key), rows };
    }),
  );
  const bodies = wanted.flatMap(({ rows }) => rows);
  const answers = await ask<Planted[]>(query, 'probe.plant', bodies);
  const found = await ask<(number | null)[]>(
    query,
    'probe.versions',
    bodies.map((body, index) => ({ ...body, id: answers[index]?.id })),
  );
  return wanted.map(({ key, shape, isListed: listed }, index) => {
    const [own, other, fresh] = [0, 1, 2].map((n) => {
      const at = index * 3 + n;
      const body = bodies[at];
      const answer = answers[at];
      if (body === undefined || answer === undefined) throw new Error('a row is missing');
      const { tbl, scope, fields } = body;
      return { tbl, scope, fields, id: answer.id, version: found[at] ?? null };
    });
    if (!own || !other || !fresh) throw new Error('a row is missing');
    if (listed && own.version === null && other.version === null) {
      const { code, why } = answers[index * 3 + 1] ?? {};
      throw new Error(
        `no sample for ${key}: ${code} ${why}; teach supabase/tests/rights/samples.ts`,
      );
    }
    return { key, shape, isListed: listed, own, other, fresh };
  });
}
