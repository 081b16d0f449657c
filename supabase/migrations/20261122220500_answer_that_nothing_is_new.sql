-- A phone asks every minute, and mostly nothing has happened; yet question and answer named every
-- scope with every table, ten kilobytes for nothing. A phone that has read everything to its end may
-- say so in one word: `same`, an id made of its scopes, its roles there and how far each log has been
-- read. If that is still how it stands, the answer is three lines; else it asks as before.

create function app.standing() returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select app.row_id('standing', string_agg(s.id || ' ' || m.roles || ' ' || s.seq || ' ' || coalesce(l.mark, ''), '|'
      order by s.id collate "C"))
    from (
      select o.scope_id, string_agg(distinct o.role collate "C", ',' order by o.role collate "C") as roles
      from app.scope_member o
      where o.user_id = app.uid() and o.via = 'sync' and (o.until is null or o.until > now())
      group by o.scope_id
    ) m
    join app.scope s on s.id = m.scope_id
    left join lateral (
      select e.tbl || ' ' || e.row_id || ' ' || e.seq as mark from app.log e
      where e.scope_id = s.id order by e.seq desc limit 1
    ) l on true);
end
$$;
revoke execute on function app.standing() from public;
grant execute on function app.standing() to authenticated;

alter function public.sync_pull(jsonb) rename to pull_pages;
alter function public.pull_pages(jsonb) set schema app;

create function public.sync_pull(body jsonb) returns jsonb
language plpgsql stable set search_path = '' set statement_timeout = '15s' as $$
declare
  asked jsonb := app.unwrap(body);
begin
  if jsonb_typeof(asked -> 'same') is distinct from 'string' then
    return app.pull_pages(body);
  end if;
  perform app.check_call(asked, 'tables');
  return jsonb_build_object('epoch', app.epoch(), 'uid', app.uid(), 'now', now(),
    'same', coalesce(asked ->> 'epoch' = app.epoch() and asked ->> 'same' = app.standing()::text, false));
end
$$;
revoke execute on function public.sync_pull(jsonb) from public, anon;
grant execute on function public.sync_pull(jsonb) to authenticated;
