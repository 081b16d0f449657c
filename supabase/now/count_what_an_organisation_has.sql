-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.rule_most()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  alike text := format('t.%1$I = ($1).%1$I', tg_argv[1]);
  n bigint;
begin
  if tg_nargs > 2 then
    alike := alike || format(' and t.%1$I is not distinct from ($1).%1$I', tg_argv[2]);
  end if;
  execute format('select count(*) from %I.%I t where %s', tg_table_schema, tg_table_name, alike) into n using new;
  if n >= app.most(tg_argv[0]) then
    raise exception 'full' using errcode = 'JSFUL';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
