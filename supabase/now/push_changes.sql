-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.apply(m jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  tbl text := m ->> 'tbl';
  scope text := m ->> 'scope';
  base bigint := (m ->> 'base')::bigint;
  patch jsonb := m -> 'patch';
  columns jsonb := app.columns_of(m ->> 'tbl');
  keys text[] := array(select jsonb_object_keys(m -> 'patch'));
  current jsonb;
  version bigint;
begin
  if columns is null then
    raise exception 'unknown table' using errcode = '42P01';
  end if;
  columns := columns || '{"deleted": "boolean"}';
  if cardinality(keys) = 0 or keys && '{scope_id,id,author_id,version,updated_by,updated_at}' then
    return '{"status": "rejected", "code": "shape"}';
  end if;
  if not columns ?& keys then
    raise exception 'unknown column' using errcode = '42703';
  end if;
  if exists (select from jsonb_each(patch) p where not app.fits(p.value, columns ->> p.key)) then
    return '{"status": "rejected", "code": "shape"}';
  end if;
  if not app.may_write(scope, tbl) then
    raise exception 'forbidden' using errcode = '42501';
  end if;

  execute format('select to_jsonb(t) from public.%I t where t.scope_id = $1 and t.id = $2', tbl)
    into current using scope, (m ->> 'row')::uuid;
  if current is null and base > 0 then
    return '{"status": "rejected", "code": "gone"}';
  end if;
  if current is not null and (current ->> 'version')::bigint <> base then
    return jsonb_build_object('status', 'conflict', 'current', current);
  end if;
  if (current ->> 'deleted')::boolean then
    if patch -> 'deleted' is null then
      return '{"status": "rejected", "code": "gone"}';
    elsif patch ->> 'deleted' = 'false' and not patch ?& app.columns_to_bring(tbl) then
      return '{"status": "rejected", "code": "shape"}';
    end if;
  end if;

  perform set_config('app.mutation', m ->> 'id', true);
  if current is null then
    execute format('insert into public.%1$I (scope_id, id, %2$s) select $1, $2, %3$s from jsonb_populate_record(null::public.%1$I, $3) p returning version',
      tbl, (select string_agg(quote_ident(k), ', ') from unnest(keys) k), (select string_agg('p.' || quote_ident(k), ', ') from unnest(keys) k))
      into version using scope, (m ->> 'row')::uuid, patch;
  else
    execute format('update public.%1$I t set %2$s from jsonb_populate_record(null::public.%1$I, $3) p where t.scope_id = $1 and t.id = $2 and t.version = $4 returning t.version',
      tbl, (select string_agg(format('%1$I = p.%1$I', k), ', ') from unnest(keys) k))
      into version using scope, (m ->> 'row')::uuid, patch, base;
  end if;
  perform set_config('app.mutation', '', true);
  if version is null then
    -- nothing newer and yet nothing written: a refusal; a conflict would come back for ever
    raise exception 'forbidden' using errcode = '42501';
  end if;
  return jsonb_build_object('status', 'applied', 'version', version);
exception
  -- not this change's fault: the whole call is sent again
  when transaction_rollback or insufficient_resources or query_canceled or lock_not_available
    or operator_intervention or system_error or internal_error then raise;
  -- the code only: a message could tell of other people's rows
  when others then return jsonb_build_object('status', 'rejected', 'code', sqlstate);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.claim(m jsonb, device uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  hash text := encode(sha256(convert_to(jsonb_build_array(m -> 'tbl', m -> 'scope', m -> 'row', m -> 'base', m -> 'patch')::text, 'utf8')), 'hex');
  earlier app.receipt;
begin
  insert into app.receipt (mutation_id, user_id, device_id, hash, sv)
    values ((m ->> 'id')::uuid, app.uid(), device, hash, (m ->> 'sv')::int) on conflict do nothing;
  if found then
    return null;
  end if;
  select * into earlier from app.receipt r where r.mutation_id = (m ->> 'id')::uuid;
  if earlier.user_id <> app.uid()
    or (earlier.hash <> hash and earlier.sv is not distinct from (m ->> 'sv')::int)
  then
    return '{"status": "rejected", "code": "id_reused"}';
  end if;
  return earlier.result || '{"replayed": true}';
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.columns_of(tbl text)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return (select t.columns from app.sync_table t where t.tbl = columns_of.tbl);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.fits(value jsonb, type text)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return jsonb_typeof(value) = 'null' or case type
    when 'jsonb' then true
    when 'boolean' then jsonb_typeof(value) = 'boolean'
    when 'integer' then jsonb_typeof(value) = 'number'
    when 'double precision' then jsonb_typeof(value) = 'number'
    when 'uuid' then app.is_uuid(value)
    when 'app.day' then jsonb_typeof(value) = 'string' and value #>> '{}' ~ '^\d{4}-\d\d-\d\d$'
    when 'text[]' then jsonb_typeof(value) = 'array' and not jsonb_path_exists(value, '$[*] ? (@.type() != "string")')
    else jsonb_typeof(value) = 'string' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.followers_of(scope text, tbl text)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  act text;
begin
  for act in select app.hooks('follow', tbl) loop
    return query execute format('select %s($1)', act) using scope;
  end loop;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.lock_scopes(muts jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  change jsonb;
  act text;
begin
  for change in select u.m from jsonb_array_elements(muts) u(m)
    where u.m ->> 'tbl' in (select h.tbl from app.hook h where h.event = 'open') and app.well_formed(u.m) and u.m ->> 'base' = '0'
  loop
    for act in select app.hooks('open', change ->> 'tbl') loop
      execute format('select %s($1)', act) using change;
    end loop;
  end loop;
  perform from app.scope s
    where s.id in (
      with asked as materialized (
        select distinct m ->> 'scope' as scope, m ->> 'tbl' as tbl from jsonb_array_elements(muts) m
        where app.well_formed(m) and m ->> 'scope' in (select app.readable_scopes())
      ), writable as materialized (
        select a.scope, a.tbl from asked a where app.may_write(a.scope, a.tbl)
      )
      select w.scope from writable w
      union
      select f from writable w, app.followers_of(w.scope, w.tbl) f)
    order by s.id for update;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.may_write(scope text, tbl text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return app.can(scope, tbl, 'insert') or app.can(scope, tbl, 'update own') or app.can(scope, tbl, 'update any');
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.name_verdict(m jsonb, verdict jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  act text;
  named text;
begin
  for act in select app.hooks('verdict', m ->> 'tbl') loop
    execute format('select %s($1, $2)', act) into verdict using m, verdict;
  end loop;
  select r.name into named from app.refusal r where r.code = verdict ->> 'code';
  return case when named is null then verdict else verdict || jsonb_build_object('code', named) end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.settle(m jsonb, verdict jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  me uuid := app.uid();
  weight int := octet_length(m::text);
begin
  if verdict ->> 'status' = 'conflict' or verdict ->> 'code' in ('42P01', '42703', 'quota')
    or not exists (select from app.scope_member s where s.user_id = me)
    or verdict ->> 'status' = 'rejected' and not app.keeps_refusal(me)
  then
    delete from app.receipt r where r.mutation_id = (m ->> 'id')::uuid and r.user_id = me and r.result is null;
    return;
  end if;
  update app.receipt r set result = verdict where r.mutation_id = (m ->> 'id')::uuid and r.user_id = me and r.result is null;
  if verdict ->> 'status' = 'rejected' and weight <= 65536
    and weight + (select coalesce(sum(q.bytes), 0) from app.quarantine q where q.user_id = me) <= 2000000
  then
    insert into app.quarantine (mutation_id, user_id, payload, bytes, code)
      values ((m ->> 'id')::uuid, me, m, weight, verdict ->> 'code') on conflict do nothing;
  end if;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.well_formed(m jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return coalesce(jsonb_typeof(m) = 'object'
    and app.is_uuid(m -> 'id') and app.is_uuid(m -> 'row')
    and jsonb_typeof(m -> 'tbl') = 'string' and jsonb_typeof(m -> 'scope') = 'string'
    and jsonb_typeof(m -> 'base') = 'number' and m ->> 'base' ~ '^[0-9]{1,15}$'
    and jsonb_typeof(m -> 'patch') = 'object'
    and coalesce(m ->> 'sv', '0') ~ '^[0-9]{1,9}$'
    and strpos(m::text, chr(65535)) = 0, false);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION public.sync_push(body jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SET search_path TO ''
 SET statement_timeout TO '15s'
AS $function$
declare
  epoch text := app.epoch();
  device uuid;
  m jsonb;
  verdict jsonb;
  verdicts jsonb := '{}';
  first jsonb := '{}';
  answers jsonb[] := '{}';
begin
  body := app.unwrap(body);
  perform app.check_call(body, 'muts');
  if jsonb_array_length(body -> 'muts') > 50 then
    raise exception 'too many' using errcode = 'PT413';
  end if;
  if body ->> 'epoch' <> epoch then
    raise exception 'epoch' using errcode = 'PT409';
  end if;
  if app.is_uuid(body -> 'device') then
    device := (body ->> 'device')::uuid;
  end if;

  perform app.lock_scopes(body -> 'muts');
  for m in
    select distinct on (x ->> 'id') x from jsonb_array_elements(body -> 'muts') with ordinality u(x, o)
    where app.well_formed(x) order by x ->> 'id', o
  loop
    first := jsonb_set(first, array[m ->> 'id'], m);
    verdict := app.claim(m, device);
    if verdict is not null then
      verdicts := jsonb_set(verdicts, array[m ->> 'id'], verdict);
    end if;
  end loop;

  for m in select x from jsonb_array_elements(body -> 'muts') with ordinality u(x, o) order by o loop
    if not app.well_formed(m) then
      answers := answers || jsonb_build_object('id', m -> 'id', 'status', 'rejected', 'code', 'shape');
      continue;
    end if;
    verdict := verdicts -> (m ->> 'id');
    if first -> (m ->> 'id') <> m then
      verdict := '{"status": "rejected", "code": "id_reused"}';
    elsif verdict is null then
      verdict := app.name_verdict(m, app.apply(m));
      perform app.settle(m, verdict);
      verdicts := jsonb_set(verdicts, array[m ->> 'id'], verdict || '{"replayed": true}');
    end if;
    answers := answers || (jsonb_build_object('id', m -> 'id') || verdict);
  end loop;
  return jsonb_build_object('epoch', epoch, 'uid', app.uid(), 'results', to_jsonb(answers));
end
$function$
;
-- may be called by: authenticated
