-- written by `npm run now`; nobody edits it

create table app.figure (
  key text not null,
  constraint figure_pkey PRIMARY KEY (key)
);
-- row-level security is on

CREATE OR REPLACE FUNCTION app.rule_figure_value()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not new.deleted and not app.by_machine(tg_relid) and (
    not exists (select from app.figure f where f.key = new.figure)
    or new.year > extract(year from now() + interval '1 day'))
  then
    raise exception 'figure' using errcode = '23514';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
