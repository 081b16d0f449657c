-- What an organisation has handed in and opened for its group: a copy of the hand-in as it stood, so
-- that partners never read the organisation's own scope. Nobody has a right to write here: rows are
-- made and withdrawn by our own machinery alone, when the organisations have consented.
create table public.opened_assessment (
  like app.row_head including defaults,
  participation_id uuid not null,
  occasion_id uuid not null,
  hand_in_id uuid not null,
  -- as in hand_in: statement id → {score, comment}
  seen jsonb not null check (jsonb_typeof(seen) = 'object' and octet_length(seen::text) <= 280000),
  check (scope_id ~ '^group:')
);
select app.add_synced_table('opened_assessment', '{hand_in_id,scope_id}', blank => '{"seen": {}}');
