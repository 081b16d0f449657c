-- written by `npm run now`; nobody edits it

create table app.quota (
  what text not null,
  most bigint not null,
  constraint quota_pkey PRIMARY KEY (what),
  constraint quota_most_check CHECK ((most > 0))
);
-- row-level security is on

create table app.refused (
  user_id uuid not null,
  hour timestamp with time zone not null,
  kept integer not null,
  constraint refused_pkey PRIMARY KEY (user_id)
);
-- row-level security is on

create table app.spent (
  user_id uuid not null,
  scope_id text not null,
  rows bigint not null default 0,
  bytes bigint not null default 0,
  hour timestamp with time zone not null default '-infinity'::timestamp with time zone,
  changes integer not null default 0,
  day timestamp with time zone not null default '-infinity'::timestamp with time zone,
  written bigint not null default 0,
  constraint spent_pkey PRIMARY KEY (user_id, scope_id),
  constraint spent_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES app.scope(id) ON DELETE CASCADE
);
CREATE INDEX spent_scope_id_idx ON app.spent USING btree (scope_id);
-- row-level security is on

CREATE OR REPLACE FUNCTION app.erase_spending(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  delete from app.spent s where s.user_id = person;
  delete from app.refused r where r.user_id = person;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.keeps_refusal(person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  n int;
begin
  insert into app.refused as r (user_id, hour, kept) values (person, date_trunc('hour', now()), 1)
    on conflict (user_id) do update set
      hour = excluded.hour, kept = case when r.hour = excluded.hour then r.kept else 0 end + 1
    returning r.kept into n;
  return n <= app.most('refusals kept an hour');
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.most(what text)
 RETURNS bigint
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  most bigint;
begin
  select q.most into strict most from app.quota q where q.what = most.what;
  return most;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.recount_standing(today timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update app.spent set rows = 0, bytes = 0;
  execute (
    select 'insert into app.spent as s (user_id, scope_id, rows, bytes)
      select u.author_id, u.scope_id, count(*), sum(u.weight) from ('
      || string_agg(format('select t.author_id, t.scope_id, app.weight(to_jsonb(t)) as weight from public.%I t', t.tbl), ' union all ')
      || ') u where u.author_id is not null group by 1, 2
      on conflict (user_id, scope_id) do update set rows = excluded.rows, bytes = excluded.bytes'
    from app.sync_table t);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.spend(person uuid, scope text, tbl text, is_new boolean, is_now jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  today constant timestamptz := date_trunc('day', now());
  this_hour constant timestamptz := date_trunc('hour', now());
  weight constant int := app.weight(is_now);
  was app.log;
  grown int;
  s app.spent;
begin
  if not is_new then
    select * into was from app.log l
      where l.scope_id = scope and l.tbl = spend.tbl and l.row_id = (is_now ->> 'id')::uuid;
  end if;
  grown := weight - coalesce(was.bytes, 0);
  update app.spent e set
      rows = e.rows + is_new::int,
      bytes = e.bytes + grown,
      hour = this_hour,
      changes = case when e.hour = this_hour then e.changes else 0 end + 1,
      day = today,
      written = case when e.day = today then e.written else 0 end + weight
    where e.user_id = person and e.scope_id = scope
    returning e.* into s;
  -- the scope is locked, so nobody else adds the first line meanwhile
  if s.user_id is null then
    insert into app.spent (user_id, scope_id, rows, bytes, hour, changes, day, written)
      values (person, scope, is_new::int, grown, this_hour, 1, today, weight) returning * into s;
  end if;
  if exists (
    select from app.quota q
    where q.most < case q.what
      when 'changes an hour' then s.changes
      when 'bytes written a day' then s.written
      when 'rows' then case when is_new then s.rows end
      when 'bytes' then case when grown > 0 then s.bytes end
      when 'versions of a row a day' then case when was.day = today then was.versions + 1 end
      end)
  then
    raise exception 'quota' using errcode = 'JSQTA';
  end if;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.weight(r jsonb)
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return case when r is null or (r ->> 'deleted')::boolean then 0 else octet_length(r::text) end;
end
$function$
;
-- may be called by: our own functions alone
