-- What somebody took back is gone for others: the id of a tombstone led to the whole text through its
-- history, also for people who came afterwards.

-- When a place in a room was got: what was written before is read as it stands, not as it was.
alter table app.scope_member add column since timestamptz not null default now();
update app.scope_member m set since = coalesce((select s.bound_at from app.seat s where s.id = m.source), '-infinity');

-- {tbl, scope, row} → [{version, row, by, at}], newest first, at most 100. One's own rows whole; of
-- others' what has stood since one came, and since they were last taken back.
create or replace function public.row_history(body jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := app.uid();
  came timestamptz;
  taken_back bigint;
begin
  body := app.unwrap(body);
  if me is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  if not app.is_uuid(body -> 'row') then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  select min(m.since) into came from app.scope_member m
    where m.scope_id = body ->> 'scope' and m.user_id = me and (m.until is null or m.until > now());
  select max(h.version) into taken_back from app.history h
    where h.scope_id = body ->> 'scope' and h.tbl = body ->> 'tbl' and h.row_id = (body ->> 'row')::uuid
      and h.row ->> 'deleted' = 'true';
  return (
    select coalesce(jsonb_agg(jsonb_build_object('version', h.version, 'row', h.row, 'by', h.by_id, 'at', h.at) order by h.version desc), '[]')
    from (
      select * from app.history h
      where h.scope_id = body ->> 'scope' and h.tbl = body ->> 'tbl' and h.row_id = (body ->> 'row')::uuid
        and came is not null
        and (h.row ->> 'author_id' = me::text or (h.at >= came and h.version > coalesce(taken_back, 0)))
      order by h.version desc limit 100
    ) h
  );
end
$$;
