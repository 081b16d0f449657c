-- What belongs to a version of the checklist and not to the app: at which levels it is answered, what its rule
-- of readiness asks for, and which of its statements are the same question as another version's.
alter table public.checklist_version
  -- [{key, label}]; empty: one level, the whole organisation
  add column levels jsonb not null default '[]' check (jsonb_typeof(levels) = 'array' and octet_length(levels::text) <= 4000),
  -- of the statements, in percent: the highest score stands at more than this
  add column tops_over int not null default 50 check (tops_over between 0 and 100),
  -- and the lowest at no more than so many
  add column bottoms_at_most int not null default 0 check (bottoms_at_most between 0 and 1000);
alter table public.statement
  add column level text not null default '' check (char_length(level) <= 20),
  -- statements of two versions are compared where their themes are the same; empty: with no other
  add column theme text not null default '' check (char_length(theme) <= 20);
select app.widen_synced_table('checklist_version'), app.widen_synced_table('statement', '{"level": "", "theme": ""}');

-- D4 of the first version asked about two things; what asks about one of them is another question.
do $themes$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);
  update public.statement set theme = code where scope_id = 'programme' and version_key = 'karna-2026' and code <> 'D4';
  perform set_config('app.machine', machine, true);
end
$themes$;
