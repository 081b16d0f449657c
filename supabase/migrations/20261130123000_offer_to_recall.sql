-- A week after a module one may be asked a few of its questions again. What is kept is what the person
-- chose, so that another phone of hers does not ask anew: by module, and 'all' for none at all. No answer
-- and no count of any is kept, and nobody but she reads it.
create table public.recall (
  like app.row_head including defaults,
  subject text not null check (char_length(subject) between 1 and 100 and subject ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  state text not null check (state in ('open', 'done', 'skipped')),
  chosen_at app.moment not null,
  check (scope_id = 'user:' || author_id)
);
select app.add_synced_table('recall', '{author_id,subject}');
insert into app.scope_right (kind, role, tbl, act)
  select 'user', 'self', 'recall', a from unnest('{insert,update own}'::text[]) a;

-- Subjects are content of the app and unknown here: what bounds made-up ones is how many a person has.
insert into app.quota (what, most) values ('recalls', 100);
create function app.rule_recalls() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not app.by_machine(tg_relid)
    and (select count(*) from public.recall r where r.scope_id = new.scope_id) >= app.most('recalls')
  then
    raise exception 'quota' using errcode = 'JSQTA';
  end if;
  return new;
end
$$;
create trigger c_quota before insert on public.recall
  for each row execute function app.rule_recalls();
revoke execute on function app.rule_recalls() from public;
