-- Our own refusals travel in the body by name: `stale` and `locked`. And a second hand-in of the
-- same number that saw something else is stale, not a conflict: nothing can be merged into what is
-- handed in, the person must look again. An equal one stays a conflict, which the phone finds equal.
alter function app.apply(jsonb) rename to apply_change;

create function app.apply(m jsonb) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  verdict jsonb := app.apply_change(m);
begin
  if m ->> 'tbl' = 'hand_in' and m ->> 'base' = '0' and verdict ->> 'status' = 'conflict'
    and verdict -> 'current' -> 'seen' is distinct from m -> 'patch' -> 'seen'
  then
    return '{"status": "rejected", "code": "stale"}';
  end if;
  return case verdict ->> 'code'
    when 'JSSTL' then verdict || '{"code": "stale"}'
    when 'JSLCK' then verdict || '{"code": "locked"}'
    else verdict end;
end
$$;

revoke execute on function app.apply(jsonb) from public;
grant execute on function app.apply(jsonb) to authenticated;
