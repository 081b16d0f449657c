-- written by `npm run now`; nobody edits it

create table app.hook (
  event text not null,
  tbl text not null,
  ord integer not null,
  act text not null,
  constraint hook_pkey PRIMARY KEY (event, tbl, act)
);
-- row-level security is on

create table app.refusal (
  code text not null,
  name text not null,
  constraint refusal_pkey PRIMARY KEY (code),
  constraint refusal_code_check CHECK ((code ~ '^JS[A-Z]{3}$'::text))
);
-- row-level security is on

create table app.retention (
  what text not null,
  days integer not null,
  constraint retention_pkey PRIMARY KEY (what),
  constraint retention_days_check CHECK ((days > 0))
);
-- row-level security is on

CREATE OR REPLACE FUNCTION app.add_hook(event text, act text, tbl text DEFAULT ''::text, ord integer DEFAULT 50)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  form text := case event
    when 'open' then '(jsonb)'
    when 'follow' then '(text)'
    when 'verdict' then '(jsonb, jsonb)'
    when 'erase' then '(uuid, text)'
    when 'clear' then '(timestamptz)' end;
begin
  if form is null or to_regprocedure(act || form) is null then
    raise exception 'no function % for the event %', act || form, event using errcode = '42883';
  end if;
  insert into app.hook (event, tbl, ord, act) values (event, tbl, ord, act);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.days_kept(what text)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  days int;
begin
  select r.days into strict days from app.retention r where r.what = days_kept.what;
  return days;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.hooks(event text, tbl text DEFAULT ''::text)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query select h.act from app.hook h where h.event = hooks.event and h.tbl = hooks.tbl order by h.ord, h.act;
end
$function$
;
-- may be called by: our own functions alone
