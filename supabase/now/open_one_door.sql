-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.expose(what regprocedure)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone
