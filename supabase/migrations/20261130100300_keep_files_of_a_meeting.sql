-- Files of a meeting: a presentation, a photo of the whiteboard, a link. The row comes by sync like any other;
-- its bytes go through a door of their own (functions/material) to a shelf, and the door says when they are there.

create table public.material (
  like app.row_head including defaults,
  participation_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid,
  title text not null check (char_length(title) <= 200),
  kind text not null check (kind in ('link', 'pdf', 'picture', 'office')),
  bytes int not null check (bytes between 0 and 20971520),
  -- SHA-256 of the bytes: its name on the shelf of its room, so that twice is once
  hash text not null check (hash ~ '^([0-9a-f]{64})?$'),
  link text not null check (char_length(link) <= 2000),
  -- what a picture shows, for whoever does not see it
  description text not null check (char_length(description) <= 1000),
  put_at app.moment not null,
  -- when all the bytes lay on the shelf: said by the door alone
  arrived_at app.moment,
  check (scope_id ~ '^(group|strategists|round):'),
  constraint material_said check (deleted or title ~ '[^[:space:]]'
    and case kind when 'link' then link ~ '^https://[^[:space:]]+$' and hash = '' and bytes = 0 and arrived_at is null
      else link = '' and hash <> '' and bytes > 0 end)
);
create index on public.material (scope_id, meeting_id);
select app.add_synced_table('material',
  blank => '{"title": "", "link": "", "description": "", "arrived_at": null}');
create trigger c_rule before insert or update on public.material for each row execute function app.rule_hat();
create trigger c_meeting before insert or update on public.material
  for each row execute function app.rule_judged('app.judge_at_meeting');

insert into app.scope_right (kind, role, tbl, act)
  select k.kind, r, 'material', a
  from (values
    ('group', '{electedOfficial,seniorManager,strategist,keyPerson,mentor}'::text[]),
    ('round', '{electedOfficial,seniorManager,strategist,keyPerson}'),
    ('strategists', '{strategist,mentor}')) as k (kind, roles),
    unnest(k.roles) r, unnest('{insert,update own}'::text[]) a;

-- What lies on the shelf and is nobody's any more: the file itself (parts 0), or the parts of one that never came
-- to its end. `taken_at`: the door is removing it; nothing is put there until it has said that it is done.
create table app.material_gone (
  path text primary key,
  parts int not null,
  taken_at timestamptz
);
alter table app.material_gone enable row level security;

-- What a file is made of stands still, and nobody but the door says that it is there.
create function app.rule_material() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and (new.kind, new.bytes, new.hash) is distinct from (old.kind, old.bytes, old.hash) then
    raise exception 'material' using errcode = '23514';
  end if;
  if not app.by_machine(tg_relid) and not new.deleted then
    new.arrived_at := case when tg_op = 'UPDATE' then old.arrived_at end;
  end if;
  return new;
end
$$;
create trigger c_still before insert or update on public.material for each row execute function app.rule_material();

insert into app.quota (what, most) values ('files of a meeting', 200), ('bytes of files', 524288000);
create function app.rule_materials() returns trigger
language plpgsql security definer set search_path = '' as $$
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
    raise exception 'quota' using errcode = 'JSQTA';
  end if;
  return new;
end
$$;
create trigger c_quota before insert or update on public.material for each row execute function app.rule_materials();

-- A file that nobody's row names any more is noted for the door; one that is wanted again is not removed, unless
-- the door is at it: then it comes anew.
create function app.note_material() returns trigger
language plpgsql security definer set search_path = '' as $$
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
$$;
create trigger e_gone after insert or update on public.material for each row execute function app.note_material();

-- Asked by the door in the caller's name: what the file is, or null where she may not read it. `mine`: she may send it.
create function public.material_place(body jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
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
        where g.path in (m.scope_id || '/' || m.hash, m.scope_id || '/' || m.id) and g.taken_at is not null))
    from public.material m
    where m.scope_id = body ->> 'scope' and m.id = (body ->> 'id')::uuid and not m.deleted and m.hash <> ''
      and m.scope_id in (select app.readable_scopes()));
end
$$;
revoke execute on function public.material_place(jsonb) from public, anon;
grant execute on function public.material_place(jsonb) to authenticated;
select app.expose('public.material_place(jsonb)');

-- What the door does in its own name, never in a person's. {act: 'arrived', scope, id}: true when the row stands
-- and says so. {act: 'gone'}: some of what is to be removed. {act: 'forget', paths}: it is removed.
create function app.material_shelf(body jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
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
$$;
create function api.material_shelf(body jsonb) returns jsonb
language plpgsql volatile set search_path = '' as $$
begin
  return app.material_shelf(body);
end
$$;

revoke execute on function app.rule_material(), app.rule_materials(), app.note_material(), app.material_shelf(jsonb),
  api.material_shelf(jsonb) from public;
revoke execute on function api.material_shelf(jsonb) from anon, authenticated;
grant usage on schema api, app to service_role;
grant execute on function app.material_shelf(jsonb), api.material_shelf(jsonb) to service_role;
