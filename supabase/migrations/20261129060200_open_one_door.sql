-- What the network reaches in production is a schema of its own: the functions a person may call, and
-- the columns that the programme office reads by query. The tables stay where they are and out of
-- reach, and row-level security stays under all of it as the second wall: the functions here run as
-- the caller, and the views ask as the caller.
create schema if not exists api;
revoke all on schema api from public;
grant usage on schema api to authenticated;

-- For a new function that a person may call: select app.expose('public.its_name(jsonb)'). Its time limit
-- stands at the door, too: the one who opens the transaction reads it there.
create function app.expose(what regprocedure) returns void
language plpgsql set search_path = '' as $$
declare
  f pg_catalog.pg_proc;
  limits text;
begin
  select * into strict f from pg_catalog.pg_proc p where p.oid = what;
  select string_agg(format('set %I = %L', split_part(c, '=', 1), split_part(c, '=', 2)), ' ') into limits
    from unnest(f.proconfig) c where c like 'statement_timeout=%';
  execute format('create function api.%1$I(%2$s) returns %3$s language plpgsql %4$s set search_path = '''' %5$s
    as $body$ begin return public.%1$I(%6$s); end $body$',
    f.proname, pg_catalog.pg_get_function_arguments(what), pg_catalog.pg_get_function_result(what),
    case f.provolatile when 's' then 'stable' else 'volatile' end, limits,
    (select string_agg(quote_ident(n), ', ') from unnest(f.proargnames) n));
  execute format('revoke execute on function api.%I(%s) from public, anon', f.proname, pg_catalog.pg_get_function_identity_arguments(what));
  execute format('grant execute on function api.%I(%s) to authenticated', f.proname, pg_catalog.pg_get_function_identity_arguments(what));
end
$$;
revoke execute on function app.expose(regprocedure) from public;
select app.expose(p.oid::regprocedure) from pg_catalog.pg_proc p
  join pg_catalog.pg_language l on l.oid = p.prolang
  where p.pronamespace = 'public'::regnamespace and l.lanname = 'plpgsql'
    and has_function_privilege('authenticated', p.oid, 'execute');

-- No names and no addresses: the office counts.
create view api.invitation with (security_invoker = true) as
  select i.scope_id, i.id, i.deleted, i.user_id, i.role, i.unit, i.state from public.invitation i;
create view api.course_status with (security_invoker = true) as
  select s.scope_id, s.id, s.deleted, s.author_id, s.modules_done, s.credits from public.course_status s;
create view api.stated_number with (security_invoker = true) as
  select n.scope_id, n.id, n.deleted, n.subject, n.value from public.stated_number n;
revoke all on api.invitation, api.course_status, api.stated_number from public, anon, authenticated;
grant select on api.invitation, api.course_status, api.stated_number to authenticated;
