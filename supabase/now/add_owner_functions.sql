-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION public.row_history(body jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION public.withdraw_copy(body jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  tbl text;
  version bigint;
begin
  body := app.unwrap(body);
  if app.uid() is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  tbl := body ->> 'tbl';
  if tbl is null or body ->> 'scope' is null or not app.is_uuid(body -> 'row') then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  -- only tables with copies; one's own original is deleted by syncing, with its undo
  if coalesce(not app.columns_of(tbl) ? 'origin', true) or body ->> 'scope' like 'user:%' then
    return '{"status": "rejected", "code": "42501"}';
  end if;
  perform from app.scope s where s.id = body ->> 'scope' for update;
  perform set_config('app.machine', 'on', true);
  execute format('update public.%I t set deleted = true where t.scope_id = $1 and t.id = $2 and t.author_id = $3 and not t.deleted returning t.version', tbl)
    into version using body ->> 'scope', (body ->> 'row')::uuid, app.uid();
  perform set_config('app.machine', machine, true);
  if version is null then
    return '{"status": "rejected", "code": "gone"}';
  end if;
  return jsonb_build_object('status', 'applied', 'version', version);
end
$function$
;
-- may be called by: authenticated
