-- The screen where one chooses between two versions says that what is not chosen stays in the history.
-- It stood there as rows of their own ("alternative"), which are deleted by the choice, and a deleted
-- row tells its text to its author alone: what somebody took back must not be told. A version that
-- others did not choose is not taken back. So the history of a row tells of its versions too, to
-- whoever has been in the scope since, each with the table it lay in.

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
    select coalesce(jsonb_agg(jsonb_build_object('version', h.version, 'tbl', h.tbl, 'row', h.row, 'by', h.by_id, 'at', h.at) order by h.version desc), '[]')
    from (
      select * from app.history h
      where h.scope_id = body ->> 'scope' and came is not null
        and (
          (h.tbl = body ->> 'tbl' and h.row_id = (body ->> 'row')::uuid
            and (h.row ->> 'author_id' = me::text or (h.at >= came and h.version > coalesce(taken_back, 0))))
          or (h.tbl = 'alternative' and h.row ->> 'tbl' = body ->> 'tbl' and h.row ->> 'row_id' = body ->> 'row'
            and h.row ->> 'deleted' = 'false'
            and (h.row ->> 'author_id' = me::text or (h.at >= came and h.version > coalesce(taken_back, 0))))
        )
      order by h.version desc limit 100
    ) h
  );
end
$$;
