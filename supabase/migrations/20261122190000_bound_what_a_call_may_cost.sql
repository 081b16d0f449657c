-- What one call may cost the server or a colleague's phone, and what is kept of refused changes.

-- A string that is no JSON is a wrong shape like any other, not an error of its own.
create or replace function app.unwrap(body jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  if jsonb_typeof(body) <> 'string' then
    return body;
  end if;
  begin
    return (body #>> '{}')::jsonb;
  exception
    when data_exception or program_limit_exceeded then return null;
  end;
end
$$;

-- Each cursor costs several queries, so thousands of them for one scope would hold a connection for
-- seconds. Nobody has more than some fifty scopes with a few lists of tables each.
create or replace function app.check_call(body jsonb, list text) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if app.uid() is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  if octet_length(body::text) > 300000 then
    raise exception 'too large' using errcode = 'PT413';
  end if;
  if jsonb_typeof(body) is distinct from 'object'
    or jsonb_typeof(body -> list) is distinct from 'array'
    or jsonb_typeof(body -> 'client') is distinct from 'number'
    or coalesce(jsonb_typeof(body -> 'epoch'), 'null') not in ('string', 'null')
  then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  if (body ->> 'client')::numeric < (select m.min_client from app.sync_meta m) then
    raise exception 'client too old' using errcode = 'PT426';
  end if;
  if list = 'tables' and (jsonb_array_length(body -> 'tables') > 200
    or jsonb_typeof(body -> 'cursors') = 'array' and jsonb_array_length(body -> 'cursors') > 500)
  then
    raise exception 'too many' using errcode = 'PT413';
  end if;
end
$$;

-- How much a person's refused changes weigh was summed up from their texts at each refusal; with 2 MB
-- of them a call of fifty took seconds. Now each says its weight.
alter table app.quarantine add column bytes int;
update app.quarantine set bytes = octet_length(payload::text);
alter table app.quarantine alter column bytes set not null;
drop index app.quarantine_user_id_idx;
create index quarantine_user_id_idx on app.quarantine (user_id) include (bytes);

-- Of somebody who has no place here nothing is kept, neither answers nor refused changes: anybody
-- with a mailbox can sign in.
create or replace function app.settle(m jsonb, verdict jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := app.uid();
  weight int := octet_length(m::text);
begin
  if verdict ->> 'status' = 'conflict' or verdict ->> 'code' in ('42P01', '42703')
    or not exists (select from app.scope_member s where s.user_id = me)
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
$$;

-- A value nested thousands deep is small, and yet breaks the phones that take a copy of it: one
-- person's row would stop the pull of all her colleagues. Nothing we keep has more than three levels.
alter table public.alternative add constraint alternative_value_shallow
  check (not jsonb_path_exists(value, '$.**{9 to last}'));
