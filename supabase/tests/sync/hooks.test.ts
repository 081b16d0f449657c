import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { definitionOf } from '#domain/tables.ts';
import { codeOf, mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile } from '#tests/support/sql/demo.ts';

// A table that comes later takes part in everything by its own migration alone, as this one does.

const world = demoWorldOfFile();
const org = `org:${demo.granvik}`;
const admin = `admin:${demo.granvik}`;

const tableSql = `
  create table public.errand (
    like app.row_head including defaults,
    body text not null check (char_length(body) <= 100),
    check (scope_id ~ '^org:')
  );
  select app.add_synced_table('errand', blank => '{"body": ""}');
  insert into app.scope_right values ('org', 'seniorManager', 'errand', 'insert'), ('org', 'seniorManager', 'errand', 'update any');`;

const hooksSql = `
  create function app.rule_errand() returns trigger language plpgsql set search_path = '' as $$
  begin
    if new.body = 'full' then raise exception 'full' using errcode = 'JSERR'; end if;
    return new;
  end $$;
  create trigger c_rule before insert or update on public.errand for each row execute function app.rule_errand();
  insert into app.refusal values ('JSERR', 'tooLong');
  create function app.judge_errand(m jsonb, verdict jsonb) returns jsonb language plpgsql set search_path = '' as $$
  begin
    return verdict || '{"seen": true}';
  end $$;
  select app.add_hook('verdict', 'app.judge_errand', 'errand');
  create function app.rooms_of_errand(scope text) returns setof text language plpgsql stable set search_path = '' as $$
  begin
    return next 'admin:' || split_part(scope, ':', 2);
  end $$;
  select app.add_hook('follow', 'app.rooms_of_errand', 'errand');
  create function app.erase_errand(person uuid, proven text) returns void language plpgsql security definer set search_path = '' as $$
  begin
    update public.errand t set body = 'of ' || proven where t.author_id = person;
  end $$;
  select app.add_hook('erase', 'app.erase_errand');
  insert into app.retention values ('errand', 30);
  create function app.clear_errand(today timestamptz) returns void language plpgsql security definer set search_path = '' as $$
  begin
    delete from public.errand t where t.updated_at < today - make_interval(days => app.days_kept('errand'));
  end $$;
  select app.add_hook('clear', 'app.clear_errand');`;

test('a new table is judged, followed, erased and cleared, and no function was written anew', async () => {
  const { db, who, uid } = world;
  const functions = () =>
    db.sql(
      `select md5(string_agg(pg_get_functiondef(oid), '' order by oid)) as all from pg_proc
       where pronamespace in ('app'::regnamespace, 'public'::regnamespace) and proname not like '%errand'`,
    );
  const before = await functions();
  await db.pg.exec(tableSql);
  await db.pg.exec(hooksSql);

  const id = randomUUID();
  const pushed = await db.push(who.owner, [
    mutation('errand', org, id, { patch: { body: 'Boka sal' } }),
    mutation('errand', org, randomUUID(), { patch: { body: 'full' } }),
  ]);
  expect(verdicts(pushed)).toEqual(['applied', 'rejected:tooLong']);
  expect(pushed.results).toMatchObject([{ seen: true }, { seen: true }]);
  const followed = await db.sql(`select app.followers_of($1, 'errand') as scope`, [org]);
  expect(followed).toEqual([{ scope: admin }]);
  const pulled = await db.pull(who.colleague);
  expect(pulled.changes.find((change) => change.id === id)?.row).toMatchObject({
    body: 'Boka sal',
  });

  await db.sql('select app.erase_user($1)', [uid.owner]);
  expect(await db.sql('select body, author_id from public.errand')).toEqual([
    { body: 'of chef@granvik.example', author_id: null },
  ]);
  await db.sql(`select app.clear_old(now() + interval '29 days')`);
  expect(await db.sql('select 1 from public.errand')).toHaveLength(1);
  await db.sql(`select app.clear_old(now() + interval '31 days')`);
  expect(await db.sql('select 1 from public.errand')).toEqual([]);
  expect(await functions()).toEqual(before);
});

test('a hook that no function answers is refused when it is added', async () => {
  const { db } = world;
  for (const line of [
    `select app.add_hook('erase', 'app.no_such_function')`,
    // it is there, and takes something else
    `select app.add_hook('clear', 'app.erase_seats')`,
    `select app.add_hook('dance', 'app.erase_seats')`,
  ])
    expect(await codeOf(db.sql(line)), line).toBe('42883');
});

test('nobody adds a hook, a retention or a refusal but the migrations', async () => {
  const { db, who } = world;
  for (const line of [
    `insert into app.hook values ('clear', '', 1, 'app.erase_user')`,
    `insert into app.retention values ('mine', 1)`,
    `insert into app.refusal values ('JSXXX', 'mine')`,
  ])
    expect(await db.direct(who.strategist, line), line).toBe('42501');
  const rows = await db.direct(who.office, 'update app.retention set days = 1');
  expect(rows).toBe(0);
});

test('a column that comes later is written, sent and asked for from the start', async () => {
  const { db, who } = world;
  const before = definitionOf.meeting.version;
  await db.pg.exec(
    `alter table public.meeting add column link text not null default ''; select app.widen_synced_table('meeting', '{"link": ""}')`,
  );
  const [spec] = await db.sql(
    `select version, columns ->> 'link' as link, blank from app.sync_table where tbl = 'meeting'`,
  );
  expect(spec).toMatchObject({ version: before + 1, link: 'text', blank: { link: '', place: '' } });
  const [meeting] = await db.sql(
    "select scope_id, id, version from public.meeting where kind = 'start'",
  );
  const answer = await db.push(who.office, [
    mutation('meeting', String(meeting?.['scope_id']), String(meeting?.['id']), {
      base: Number(meeting?.['version']),
      patch: { link: 'https://granvik.example' },
    }),
  ]);
  expect(verdicts(answer)).toEqual(['applied']);
});
