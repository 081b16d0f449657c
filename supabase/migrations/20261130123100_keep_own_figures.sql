-- An organisation's own key figures by sex, a row a figure and year: the course shows them beside the
-- country's. Those with a seat in the organisation write, and all in its course read. Both numbers are
-- shares in per cent; figures of another kind will want a column for their unit, and this check with it.

-- As before, and a column may hold numbers that are not whole.
create or replace function app.fits(value jsonb, type text) returns boolean
language plpgsql immutable set search_path = '' as $$
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
$$;

create table public.figure_value (
  like app.row_head including defaults,
  participation_id uuid not null,
  -- a key of the app's content
  figure text not null check (char_length(figure) between 1 and 100 and figure ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  year int not null check (year between 1990 and 2100),
  -- women or girls, men or boys; null: not known
  women double precision check (women between 0 and 100),
  men double precision check (men between 0 and 100),
  source text not null check (char_length(source) <= 300),
  check (deleted or women is not null or men is not null),
  check (scope_id = 'course:' || participation_id)
);
select app.add_synced_table('figure_value', '{participation_id,figure,year}', blank => '{"women": null, "men": null, "source": ""}');
insert into app.scope_right (kind, role, tbl, act)
  select 'course', r, 'figure_value', a
  from unnest('{electedOfficial,seniorManager,strategist,keyPerson}'::text[]) r, unnest('{insert,update any}'::text[]) a;

-- Figures are content of the app: what bounds made-up ones is how many an organisation has.
insert into app.quota (what, most) values ('figure values', 300);
create function app.rule_figure_values() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not app.by_machine(tg_relid)
    and (select count(*) from public.figure_value f where f.scope_id = new.scope_id) >= app.most('figure values')
  then
    raise exception 'quota' using errcode = 'JSQTA';
  end if;
  return new;
end
$$;
create trigger c_quota before insert on public.figure_value
  for each row execute function app.rule_figure_values();
revoke execute on function app.rule_figure_values() from public;
