/**
 * Helpers inside a test's own database: many attempts in one call, each undone again. They run as
 * whoever calls them, so that rights, policies and triggers judge the caller.
 */
export const probeSql = `
create schema probe;
grant usage on schema probe to anon, authenticated;
-- every table right, as the embedded backend gives it: row-level security and triggers must hold alone
grant all on all tables in schema public, app to anon, authenticated;

-- [{tbl, scope, id, author, fields, before}] → [{id, version, code}], written as our own machinery would
create function probe.plant(rows jsonb) returns jsonb language plpgsql as $$
declare
  r jsonb;
  b jsonb;
  spec app.sync_table;
  whole jsonb;
  planted bigint;
  answers jsonb[] := '{}';
begin
  perform set_config('app.machine', 'on', true);
  for r in select x from jsonb_array_elements(rows) with ordinality u(x, o) order by o loop
    begin
      select * into spec from app.sync_table t where t.tbl = r ->> 'tbl';
      whole := r -> 'fields' || jsonb_build_object('scope_id', r -> 'scope', 'author_id', r -> 'author');
      whole := whole || jsonb_build_object('id', coalesce(r ->> 'id', app.expected_id(spec.tbl, whole, spec.natural_key)::text, gen_random_uuid()::text));
      for b in select x from jsonb_array_elements(r -> 'before') with ordinality u(x, o) order by o loop
        perform probe.put(b ->> 'tbl', b -> 'fields' || jsonb_build_object('scope_id', coalesce(b -> 'scope', r -> 'scope'), 'id', b -> 'id', 'author_id', b -> 'author'));
      end loop;
      planted := case when (r ->> 'live')::boolean then probe.put(spec.tbl, whole) end;
      answers := answers || jsonb_build_object('id', whole -> 'id', 'version', planted);
    exception when others then
      answers := answers || jsonb_build_object('id', whole -> 'id', 'code', sqlstate, 'why', sqlerrm);
    end;
  end loop;
  perform set_config('app.machine', '', true);
  return to_jsonb(answers);
end $$;

create function probe.put(tbl text, whole jsonb) returns bigint language plpgsql as $$
declare
  made bigint;
begin
  execute format('insert into public.%1$I select (jsonb_populate_record(null::public.%1$I, $1)).* on conflict do nothing returning version', tbl)
    into made using whole || '{"deleted": false, "version": 0}';
  return made;
end $$;

-- [{tbl, scope, id}] → versions, each row now a tombstone
create function probe.bury(rows jsonb) returns jsonb language plpgsql as $$
declare
  r jsonb;
  v bigint;
  answers jsonb[] := '{}';
begin
  perform set_config('app.machine', 'on', true);
  for r in select x from jsonb_array_elements(rows) with ordinality u(x, o) order by o loop
    execute format('update public.%I set deleted = true where scope_id = $1 and id = $2 returning version', r ->> 'tbl')
      into v using r ->> 'scope', (r ->> 'id')::uuid;
    answers := answers || to_jsonb(v);
  end loop;
  perform set_config('app.machine', '', true);
  return to_jsonb(answers);
end $$;

create function probe.versions(rows jsonb) returns jsonb language plpgsql as $$
declare
  r jsonb;
  v bigint;
  answers jsonb[] := '{}';
begin
  for r in select x from jsonb_array_elements(rows) with ordinality u(x, o) order by o loop
    execute format('select version from public.%I where scope_id = $1 and id = $2', r ->> 'tbl')
      into v using r ->> 'scope', (r ->> 'id')::uuid;
    answers := answers || coalesce(to_jsonb(v), 'null'::jsonb);
  end loop;
  return to_jsonb(answers);
end $$;

-- [{act, tbl, scope, id, patch}] → ['1' rows touched | '0' | a code], as the caller, undone
create function probe.attempt(acts jsonb) returns jsonb language plpgsql as $$
declare
  r jsonb;
  names text;
  touched text;
  answers jsonb[] := '{}';
begin
  for r in select x from jsonb_array_elements(acts) with ordinality u(x, o) order by o loop
    begin
      select string_agg(quote_ident(k), ', ') into names from jsonb_object_keys(r -> 'patch') k;
      if r ->> 'act' = 'read' then
        execute format('select count(*) from public.%I where scope_id = $1 and id = $2', r ->> 'tbl')
          into touched using r ->> 'scope', (r ->> 'id')::uuid;
      elsif r ->> 'act' = 'history' then
        touched := jsonb_array_length(public.row_history(r));
      elsif r ->> 'act' = 'withdraw' then
        touched := (public.withdraw_copy(r) ->> 'status' = 'applied')::int;
      elsif r ->> 'act' = 'insert' then
        execute format('insert into public.%1$I (scope_id, id, %2$s) select $1, $2, %2$s from jsonb_populate_record(null::public.%1$I, $3)', r ->> 'tbl', names)
          using r ->> 'scope', (r ->> 'id')::uuid, r -> 'patch';
        touched := '1';
      else
        execute format('update public.%1$I t set (%2$s) = (select %2$s from jsonb_populate_record(null::public.%1$I, $3)) where t.scope_id = $1 and t.id = $2', r ->> 'tbl', names)
          using r ->> 'scope', (r ->> 'id')::uuid, r -> 'patch';
        get diagnostics touched = row_count;
      end if;
      raise exception using errcode = 'UNDO1';
    exception when sqlstate 'UNDO1' then
      answers := answers || to_jsonb(least(touched::int, 1)::text);
    when others then
      answers := answers || to_jsonb(sqlstate);
    end;
  end loop;
  return to_jsonb(answers);
end $$;
`;
