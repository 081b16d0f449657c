-- One's own draft, the joint assessment with its agreed answers, and two versions of one field.
create table public.own_answer (
  like app.row_head including defaults,
  participation_id uuid not null,
  occasion_id uuid not null,
  statement_id uuid not null,
  -- null = not scored yet, never 0; which scores exist is the checklist version's matter
  score int check (score between 1 and 10),
  comment text not null check (char_length(comment) <= 4000),
  origin uuid,
  check (scope_id ~ '^(user|org):'),
  check ((scope_id ~ '^user:') = (origin is null))
);
select app.add_synced_table('own_answer', '{author_id,participation_id,occasion_id,statement_id}',
  blank => '{"score": null, "comment": ""}');
create trigger c_rule before insert or update on public.own_answer
  for each row execute function app.rule_hat();

create table public.assessment (
  like app.row_head including defaults,
  participation_id uuid not null,
  occasion_id uuid not null,
  checklist_version_id uuid not null,
  check (scope_id = 'org:' || participation_id)
);
select app.add_synced_table('assessment', '{participation_id,occasion_id,checklist_version_id}');

create table public.answer (
  like app.row_head including defaults,
  assessment_id uuid not null,
  statement_id uuid not null,
  score int check (score between 1 and 10),
  comment text not null check (char_length(comment) <= 4000),
  check (scope_id ~ '^org:')
);
create index on public.answer (assessment_id);
select app.add_synced_table('answer', '{assessment_id,statement_id}', blank => '{"score": null, "comment": ""}');

create table public.alternative (
  like app.row_head including defaults,
  tbl text not null check (char_length(tbl) <= 60),
  row_id uuid not null,
  field text not null check (char_length(field) <= 60),
  value jsonb check (octet_length(value::text) <= 50000)
    -- a value nested thousands deep is small, and yet breaks the phones that take a copy of it: one
    -- person's row would stop the pull of all her colleagues; nothing we keep has more than three levels
    constraint alternative_value_shallow check (not jsonb_path_exists(value, '$.**{9 to last}')),
  cause text not null check (char_length(cause) between 1 and 100),
  written_at text not null check (written_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d' and char_length(written_at) <= 40)
);
select app.add_synced_table('alternative', '{row_id,field,cause}', blank => '{"value": null}');

-- Whoever may write the row may lay another version beside it, and choose. Our own machinery is let
-- through, whoever it works for.
create function app.rule_alternative() returns trigger
language plpgsql set search_path = '' as $$
begin
  if app.uid() is not null and not app.by_machine(tg_relid) and not app.can(new.scope_id, new.tbl, 'update any') then
    raise exception 'forbidden' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger c_rule before insert or update on public.alternative
  for each row execute function app.rule_alternative();
revoke execute on function app.rule_alternative() from public;
