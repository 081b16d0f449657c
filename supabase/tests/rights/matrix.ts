import { randomUUID } from 'node:crypto';
import type { DemoWorld, Relation } from '#tests/support/sql/demo.ts';
import type { PullAnswer } from '#sync/protocol.ts';
import { become, mutation, type PushAnswer, type Query } from '#tests/support/sql/database.ts';
import { smallChange, type Fields, type TableShape } from './samples.ts';
import { ask, plantTargets, type Place, type Target } from './targets.ts';

type Act = 'read' | 'history' | 'withdraw' | 'insert' | 'update';
interface Attempt {
  readonly act: Act;
  readonly target: Target;
  readonly patch?: Fields;
}

/**
 * Tries every act on every table in every scope of Granvik as one person, by table and by function,
 * and undoes it all. Throws where the two ways disagree, where a refusal is not 42501, and where a
 * refused row has changed. Answers `note user` → the letters of the matrix.
 */
export function probeRelation(
  world: DemoWorld,
  shapes: readonly TableShape[],
  relation: Relation,
  isListed: (key: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  return world.db.pg.transaction(async (tx) => {
    const query: Query = async (sql, params = []) => (await tx.query(sql, [...params])).rows as [];
    const probe = new Probe(query, world, relation);
    const cells = await probe.run(shapes, isListed);
    await tx.rollback();
    return cells;
  });
}

class Probe {
  readonly #query: Query;
  readonly #world: DemoWorld;
  readonly #relation: Relation;
  readonly #me: string;

  constructor(query: Query, world: DemoWorld, relation: Relation) {
    this.#query = query;
    this.#world = world;
    this.#relation = relation;
    this.#me = relation === 'anonymous' ? randomUUID() : world.uid[relation];
  }

  async run(shapes: readonly TableShape[], isListed: (key: string) => boolean) {
    const places = await plantTargets(
      { query: this.#query, world: this.#world, relation: this.#relation, me: this.#me },
      shapes,
      isListed,
    );
    const listed = places.filter((place) => place.isListed);
    const there = (target: Target) => target.version !== null;
    const owned = listed.filter((place) => there(place.own));
    const others = listed.filter((place) => there(place.other));
    const own = owned.map((place) => place.own);
    const other = others.map((place) => place.other);
    const reached = listed.map((place) => (there(place.other) ? place.other : place.own));

    const read = await this.#direct(reached.map((target) => ({ act: 'read', target })));
    const history = await this.#direct(reached.map((target) => ({ act: 'history', target })));
    const pulled = await this.#pull();
    const copies = own.filter((target) => typeof target.fields['origin'] === 'string');
    const withdrawn = await this.#direct(copies.map((target) => ({ act: 'withdraw', target })));
    const inserted = await this.#bothWays(
      places.map((place) => place.fresh),
      'insert',
      (t) => t.fields,
    );
    const shapeOf = new Map(shapes.map((shape) => [shape.tbl, shape]));
    const change = (target: Target) => {
      const shape = shapeOf.get(target.tbl);
      return shape ? smallChange(shape, target.fields) : {};
    };
    const changedOwn = await this.#bothWays(own, 'update', change);
    const changedOther = await this.#bothWays(other, 'update', change);
    const deletedOwn = await this.#bothWays(own, 'update', () => ({ deleted: true }));
    const deletedOther = await this.#bothWays(other, 'update', () => ({ deleted: true }));
    await this.#bury([...own, ...other]);
    const whole = (target: Target) => ({ ...target.fields, deleted: false });
    const revivedOwn = await this.#bothWays(own, 'update', whole);
    const revivedOther = await this.#bothWays(other, 'update', whole);

    const letter = (
      mine: ReadonlySet<Target>,
      theirs: ReadonlySet<Target>,
      place: Place,
      sign: string,
    ) => (theirs.has(place.other) ? sign.toUpperCase() : mine.has(place.own) ? sign : '');
    return new Map(
      places.map((place) => {
        const at = listed.indexOf(place);
        const target = reached[at];
        const sees = target !== undefined && read[at] === '1';
        // what was written before somebody came is read as it stands, without its history
        if (target && history[at] === '1' && !sees)
          this.#fail(place, 'its history is told to somebody who does not read it');
        const isPulled = target !== undefined && pulled.has(`${target.scope} ${target.id}`);
        if (isPulled && !sees) this.#fail(place, 'pulled, but not readable');
        const letters = [
          sees ? (isPulled ? 'r' : 'q') : '',
          inserted.has(place.fresh) ? 'i' : '',
          letter(changedOwn, changedOther, place, 'u'),
          letter(deletedOwn, deletedOther, place, 'd'),
          letter(revivedOwn, revivedOther, place, 'v'),
          withdrawn[copies.indexOf(place.own)] === '1' ? 'w' : '',
        ].join('');
        return [place.key, letters === '' ? '-' : letters];
      }),
    );
  }

  #fail(where: { key: string } | Target, what: string): never {
    const name = 'key' in where ? where.key : `${where.tbl} in ${where.scope}`;
    throw new Error(`${this.#relation}, ${name}: ${what}`);
  }

  /** As the person, then as the owner again; an error of the whole call is answered as its code. */
  async #askAsMe<T>(name: string, body: unknown): Promise<T | string> {
    await this.#query('savepoint before');
    await become(this.#query, this.#relation === 'anonymous' ? 'anon' : this.#me);
    try {
      return await ask<T>(this.#query, name, body);
    } catch (error) {
      await this.#query('rollback to savepoint before');
      return String((error as { code?: unknown }).code);
    } finally {
      await this.#query('reset role');
      await this.#query(`select set_config('request.jwt.claims', '', true)`);
    }
  }

  async #direct(attempts: readonly Attempt[]): Promise<string[]> {
    const bodies = attempts.map(({ act, target, patch }) => {
      const { tbl, scope, id } = target;
      return { act, tbl, scope, id, row: id, patch: patch ?? {} };
    });
    const answer = await this.#askAsMe<string[]>('probe.attempt', bodies);
    if (typeof answer === 'string') throw new Error(`${this.#relation}: ${answer}`);
    return answer;
  }

  async #pull(): Promise<ReadonlySet<string>> {
    const tables = (await this.#query('select tbl, version from app.sync_table')).map(
      (row) => `${String(row['tbl'])}@${String(row['version'])}`,
    );
    const seen = new Set<string>();
    let cursors: unknown[] = [];
    for (;;) {
      const body = { client: 1, epoch: null, cursors, tables, limit: 1000 };
      const answer = await this.#askAsMe<PullAnswer>('public.sync_pull', body);
      if (typeof answer === 'string') {
        if (this.#relation !== 'anonymous' || answer !== '42501')
          throw new Error(`pull: ${answer}`);
        return seen;
      }
      for (const change of answer.changes)
        if (change.row !== null) seen.add(`${change.s} ${change.id}`);
      if (answer.scopes.every((scope) => !scope.more)) return seen;
      cursors = answer.scopes.map(({ id, tables: asked, cursor }) => ({
        s: id,
        tables: asked,
        ...cursor,
      }));
    }
  }

  /** The targets where both ways let it through; where they differ the test ends. */
  async #bothWays(
    targets: readonly Target[],
    act: 'insert' | 'update',
    patchOf: (target: Target) => Fields,
  ): Promise<ReadonlySet<Target>> {
    const byTable = await this.#direct(
      targets.map((target) => ({ act, target, patch: patchOf(target) })),
    );
    const allowed = new Set<Target>();
    for (let from = 0; from < targets.length; from += 50) {
      const part = targets.slice(from, from + 50);
      const muts = part.map(({ tbl, scope, id, version }, index) =>
        mutation(tbl, scope, id, {
          base: act === 'insert' ? 0 : (version ?? 0),
          patch: patchOf(part[index] as Target),
        }),
      );
      const answer = await this.#askAsMe<PushAnswer>('public.sync_push', {
        client: 1,
        epoch: null,
        muts,
      });
      for (const [index, target] of part.entries()) {
        const result =
          typeof answer === 'string' ? { status: 'rejected', code: answer } : answer.results[index];
        const isIn = result?.status === 'applied';
        const way = byTable[from + index] ?? '';
        // the office opens a round with its first row: only the function makes its scope before it asks
        const byFunctionAlone = act === 'insert' && target.tbl === 'round' && way === '42501';
        if (isIn !== (way === '1') && !byFunctionAlone)
          this.#fail(target, `${act}: by table ${way}, by function ${JSON.stringify(result)}`);
        if (!isIn && result?.code !== '42501')
          this.#fail(
            target,
            `${act} refused with ${JSON.stringify(result)} ${JSON.stringify(patchOf(target))}`,
          );
        if (!isIn && way !== '0' && way !== '42501') this.#fail(target, `${act} by table: ${way}`);
        if (!isIn) continue;
        allowed.add(target);
        if (act === 'update' && result !== undefined && 'version' in result)
          target.version = result.version ?? null;
      }
    }
    const versions = await ask<(number | null)[]>(this.#query, 'probe.versions', targets);
    for (const [index, target] of targets.entries()) {
      const isNew = act === 'insert' && allowed.has(target);
      // the machine's copy follows its original
      const follows = target.tbl === 'course_status' && target.scope.startsWith('admin:');
      if (!isNew && !follows && (versions[index] ?? null) !== target.version)
        this.#fail(target, `${act} was refused and yet written`);
    }
    return allowed;
  }

  async #bury(targets: readonly Target[]): Promise<void> {
    const versions = await ask<number[]>(this.#query, 'probe.bury', targets);
    for (const [index, target] of targets.entries()) target.version = versions[index] ?? null;
  }
}
