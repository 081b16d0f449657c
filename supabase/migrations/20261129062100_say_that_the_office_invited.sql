-- The programme office may invite somebody into an organisation, and its strategist was not told. The row now
-- says when the office did it. Only the server knows who was the office at that moment: neither an author
-- without a seat (a strategist may have left since) nor the phone that wrote the row tells it.
alter table public.invitation add column by_office_at app.moment;

create function app.rule_invited_by() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  invites boolean := new.state = 'open' and not new.deleted and (tg_op = 'INSERT' or old.state <> 'open' or old.deleted);
begin
  if not invites then
    new.by_office_at := case when tg_op = 'UPDATE' then old.by_office_at end;
  elsif app.is_office() and not exists (select from app.seat s
    where s.user_id = app.uid() and s.participation_id = new.participation_id and s.role = 'strategist' and s.ended_at is null)
  then
    new.by_office_at := to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
  else
    new.by_office_at := null;
  end if;
  return new;
end
$$;
revoke execute on function app.rule_invited_by() from public;
create trigger c_invited_by before insert or update on public.invitation for each row execute function app.rule_invited_by();

select app.widen_synced_table('invitation');

-- Bringing a row back needs all of it, but a phone of before knows nothing of a column that the server fills.
alter table app.sync_table add column made_here text[] not null default '{}';
update app.sync_table set made_here = '{by_office_at}' where tbl = 'invitation';

create function app.columns_to_bring(tbl text) returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select array_agg(k) || '{deleted}' from app.sync_table t, jsonb_object_keys(t.columns) k
    where t.tbl = columns_to_bring.tbl and k <> all (t.made_here));
end
$$;
revoke execute on function app.columns_to_bring(text) from public;
grant execute on function app.columns_to_bring(text) to authenticated;

create or replace function app.apply(m jsonb) returns jsonb
language plpgsql set search_path = '' as $$
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
$$;
