-- An organisation's place for figures could be filled with names that no screen shows, and nobody could
-- take them away again. The names are data: a figure more in the app's content is a line more here.
create table app.figure (key text primary key);
alter table app.figure enable row level security;
revoke all on app.figure from public, anon, authenticated;
insert into app.figure values ('fullmaktige'), ('heltid'), ('behoriga'), ('oro');

-- The year that is: in Sweden it begins before it does elsewhere, so a day ahead is taken.
create function app.rule_figure_value() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not new.deleted and not app.by_machine(tg_relid) and (
    not exists (select from app.figure f where f.key = new.figure)
    or new.year > extract(year from now() + interval '1 day'))
  then
    raise exception 'figure' using errcode = '23514';
  end if;
  return new;
end
$$;
revoke execute on function app.rule_figure_value() from public;
create trigger c_rule before insert or update on public.figure_value
  for each row execute function app.rule_figure_value();

-- What stands already under other names, or of a year that has not begun, is on no screen.
do $$
begin
  perform set_config('app.machine', 'on', true);
  update public.figure_value f set deleted = true
    where not f.deleted and (not exists (select from app.figure k where k.key = f.figure)
      or f.year > extract(year from now() + interval '1 day'));
  perform set_config('app.machine', '', true);
end
$$;

-- The names and the years bound now how many there are; an organisation that was filled is filled no more.
drop trigger c_quota on public.figure_value;
delete from app.quota where what = 'figure values';
