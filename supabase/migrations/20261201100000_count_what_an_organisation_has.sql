-- How many of something there may be was a function for each table, and the phone was told that the server
-- takes no more for now: it tried again for ever. One function for all, and a name of its own for what
-- does not pass by itself. What has been taken away counts, or one could make and take away without end.
insert into app.refusal (code, name) values ('JSFUL', 'full');

-- app.rule_most(what, column, …): rows alike in these columns, the first of which is never null.
create function app.rule_most() returns trigger
language plpgsql security definer set search_path = '' as $$
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
$$;
revoke execute on function app.rule_most() from public;

drop trigger c_quota on public.figure_value;
create trigger c_quota before insert on public.figure_value
  for each row execute function app.rule_most('figure values', 'scope_id');
drop trigger c_quota on public.recall;
create trigger c_quota before insert on public.recall
  for each row execute function app.rule_most('recalls', 'scope_id');
drop trigger c_quota on public.page_feedback;
create trigger c_quota before insert on public.page_feedback
  for each row execute function app.rule_most('pages answered', 'scope_id');
drop trigger c_quota on public.meeting;
create trigger c_quota before insert on public.meeting
  for each row execute function app.rule_most('meetings', 'scope_id', 'host_participation_id');
drop trigger c_quota on app.seat;
create trigger c_quota before insert on app.seat
  for each row execute function app.rule_most('seats', 'participation_id');
drop function app.rule_figure_values(), app.rule_recalls(), app.rule_pages_answered(), app.rule_meetings(), app.rule_seats();
