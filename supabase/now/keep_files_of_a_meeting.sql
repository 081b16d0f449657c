-- written by `npm run now`; nobody edits it

create table app.material_gone (
  path text not null,
  parts integer not null,
  taken_at timestamp with time zone,
  constraint material_gone_pkey PRIMARY KEY (path)
);
-- row-level security is on

create table public.material (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid,
  title text not null,
  kind text not null,
  bytes integer not null,
  hash text not null,
  link text not null,
  description text not null,
  put_at app.moment not null,
  arrived_at app.moment,
  shared text[] not null default '{}'::text[],
  origin uuid,
  step_id uuid,
  constraint material_pkey PRIMARY KEY (scope_id, id),
  constraint material_bytes_check CHECK (((bytes >= 0) AND (bytes <= 20971520))),
  constraint material_copied CHECK (
CASE
    WHEN (scope_id ~ '^user:'::text) THEN (origin IS NULL)
    ELSE (shared = '{}'::text[])
END),
  constraint material_description_check CHECK ((char_length(description) <= 1000)),
  constraint material_hash_check CHECK ((hash ~ '^([0-9a-f]{64})?$'::text)),
  constraint material_kind_check CHECK ((kind = ANY (ARRAY['link'::text, 'pdf'::text, 'picture'::text, 'office'::text]))),
  constraint material_link_check CHECK ((char_length(link) <= 2000)),
  constraint material_said CHECK ((deleted OR ((title ~ '[^[:space:]]'::text) AND
CASE kind
    WHEN 'link'::text THEN ((link ~ '^https://[^[:space:]]+$'::text) AND (hash = ''::text) AND (bytes = 0) AND (arrived_at IS NULL))
    ELSE ((link = ''::text) AND (hash <> ''::text) AND (bytes > 0))
END))),
  constraint material_scope_id_check CHECK ((scope_id ~ '^(user|org|group|strategists|round):'::text)),
  constraint material_shared_check CHECK (((cardinality(shared) <= 20) AND (array_position(shared, NULL::text) IS NULL) AND (octet_length(array_to_string(shared, ','::text)) <= 2000))),
  constraint material_title_check CHECK ((char_length(title) <= 200))
);
CREATE INDEX material_hash_idx ON public.material USING btree (hash) WHERE (hash <> ''::text);
CREATE INDEX material_scope_id_meeting_id_idx ON public.material USING btree (scope_id, meeting_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.material FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.material FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_meeting BEFORE INSERT OR UPDATE ON public.material FOR EACH ROW WHEN ((new.scope_id ~ '^(group|strategists|round):'::text)) EXECUTE FUNCTION app.rule_judged('app.judge_file');
CREATE TRIGGER c_own BEFORE INSERT ON public.material FOR EACH ROW WHEN ((new.scope_id ~ '^user:'::text)) EXECUTE FUNCTION app.rule_own_file();
CREATE TRIGGER c_quota BEFORE INSERT OR UPDATE ON public.material FOR EACH ROW EXECUTE FUNCTION app.rule_materials();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.material FOR EACH ROW EXECUTE FUNCTION app.rule_hat();
CREATE TRIGGER c_step BEFORE INSERT OR UPDATE ON public.material FOR EACH ROW EXECUTE FUNCTION app.rule_step();
CREATE TRIGGER c_still BEFORE INSERT OR UPDATE ON public.material FOR EACH ROW EXECUTE FUNCTION app.rule_material();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.material FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_erased AFTER DELETE ON public.material FOR EACH ROW EXECUTE FUNCTION app.note_erased_material();
CREATE TRIGGER e_gone AFTER INSERT OR UPDATE ON public.material FOR EACH ROW EXECUTE FUNCTION app.note_material();
create policy "Members add rows where their role may" on public.material for insert to authenticated
  with check (app.can(scope_id, 'material'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.material for update to authenticated
  using (app.can_change(scope_id, 'material'::text, author_id))
  with check (app.can_change(scope_id, 'material'::text, author_id));
create policy "Members of a scope read its rows" on public.material for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, meeting_id, agenda_item_id, title, kind, bytes, hash, link, description, put_at, arrived_at, shared, origin, step_id)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, meeting_id, agenda_item_id, title, kind, bytes, hash, link, description, put_at, arrived_at, shared, origin, step_id)
-- authenticated: update (deleted, participation_id, meeting_id, agenda_item_id, title, kind, bytes, hash, link, description, put_at, arrived_at, shared, origin, step_id)

CREATE OR REPLACE FUNCTION app.material_shelf(body jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  found_one boolean;
  held jsonb;
begin
  if body ->> 'act' = 'arrived' then
    perform from app.scope s where s.id = body ->> 'scope' for update;
    perform set_config('app.machine', 'on', true);
    update public.material m
      set arrived_at = to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      where m.scope_id = body ->> 'scope' and m.id = (body ->> 'id')::uuid and not m.deleted and m.arrived_at is null;
    perform set_config('app.machine', machine, true);
    select not m.deleted into found_one from public.material m
      where m.scope_id = body ->> 'scope' and m.id = (body ->> 'id')::uuid;
    -- taken away while it came: what has been put there since is noted once more
    if found_one is not true then
      insert into app.material_gone (path, parts)
        select m.scope_id || '/' || m.hash, 0 from public.material m
        where m.scope_id = body ->> 'scope' and m.id = (body ->> 'id')::uuid
          and not exists (select from public.material o where o.scope_id = m.scope_id and o.hash = m.hash and not o.deleted)
        on conflict do nothing;
    end if;
    return to_jsonb(coalesce(found_one, false));
  elsif body ->> 'act' = 'gone' then
    -- one that was taken and never said to be done is taken again
    with taken as (
      update app.material_gone g set taken_at = now()
      where g.path in (select o.path from app.material_gone o order by o.path limit 8 for update skip locked)
      returning g.path, g.parts)
    select coalesce(jsonb_agg(jsonb_build_object('path', t.path, 'parts', t.parts)), '[]') into held from taken t;
    return held;
  elsif body ->> 'act' = 'forget' then
    delete from app.material_gone g
      where g.path in (select jsonb_array_elements_text(body -> 'paths')) and g.taken_at is not null;
    return 'true';
  end if;
  raise exception 'shape' using errcode = 'PT400';
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.note_material()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  file constant text := new.scope_id || '/' || new.hash;
  own constant text := new.scope_id || '/' || new.id;
begin
  if new.hash = '' then
    return null;
  end if;
  if not new.deleted then
    delete from app.material_gone g where g.path in (file, own) and g.taken_at is null;
    return null;
  end if;
  -- 786432: one part, as the phone cuts them (src/domain/files/file-parts.ts)
  insert into app.material_gone (path, parts) values (own, (new.bytes + 786431) / 786432) on conflict do nothing;
  if not exists (select from public.material m where m.scope_id = new.scope_id and m.hash = new.hash and not m.deleted) then
    insert into app.material_gone (path, parts) values (file, 0) on conflict do nothing;
  end if;
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_material()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if tg_op = 'UPDATE' and (new.kind, new.bytes, new.hash) is distinct from (old.kind, old.bytes, old.hash) then
    raise exception 'material' using errcode = '23514';
  end if;
  if not app.by_machine(tg_relid) and not new.deleted then
    new.arrived_at := case when tg_op = 'UPDATE' then old.arrived_at end;
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_materials()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if new.deleted or tg_op = 'UPDATE' and not old.deleted and old.meeting_id = new.meeting_id then
    return new;
  end if;
  if (select count(*) from public.material m
      where m.scope_id = new.scope_id and m.meeting_id = new.meeting_id and m.id <> new.id and not m.deleted)
      >= app.most('files of a meeting')
    or (select coalesce(sum(m.bytes), 0) from public.material m
      where m.scope_id = new.scope_id and m.id <> new.id and not m.deleted) + new.bytes > app.most('bytes of files')
  then
    raise exception 'full' using errcode = 'JSFUL';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION public.material_place(body jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  body := app.unwrap(body);
  if app.uid() is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  if jsonb_typeof(body -> 'scope') is distinct from 'string' or not app.fits(body -> 'id', 'uuid') or body ->> 'id' is null then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  return (
    select jsonb_build_object('kind', m.kind, 'bytes', m.bytes, 'hash', m.hash, 'arrived', m.arrived_at is not null,
      'mine', m.author_id = app.uid() and app.can_change(m.scope_id, 'material', m.author_id),
      'busy', exists (select from app.material_gone g
        where g.path in (m.scope_id || '/' || m.hash, m.scope_id || '/' || m.id) and g.taken_at is not null),
      'elsewhere', (select o.scope_id from public.material o
        where o.hash = m.hash and o.author_id = app.uid() and m.author_id = app.uid() and not o.deleted
          and o.arrived_at is not null and o.scope_id <> m.scope_id
          and o.scope_id in (select app.readable_scopes()) order by o.scope_id limit 1))
    from public.material m
    where m.scope_id = body ->> 'scope' and m.id = (body ->> 'id')::uuid and not m.deleted and m.hash <> ''
      and m.scope_id in (select app.readable_scopes()));
end
$function$
;
-- may be called by: authenticated
