-- Handing in the joint assessment: what was handed in, opened again, and confirmed. All three are
-- written once and never changed; which version is open follows from which of them exist.
create table public.hand_in (
  like app.row_head including defaults,
  assessment_id uuid not null,
  -- 1 for the first; each further one has been opened by a reopening with the same number
  number int not null check (number between 1 and 1000),
  -- what the person had on the screen: statement id → {score, comment}; once accepted, the snapshot
  seen jsonb not null check (jsonb_typeof(seen) = 'object' and octet_length(seen::text) <= 280000),
  check (scope_id ~ '^org:')
);
create index on public.hand_in (assessment_id);
select app.add_synced_table('hand_in', '{assessment_id,number}', blank => '{"seen": {}}');

-- "Version <number> may be worked on": without it the answers stay as they were handed in.
create table public.reopening (
  like app.row_head including defaults,
  assessment_id uuid not null,
  number int not null check (number between 2 and 1000),
  check (scope_id ~ '^org:')
);
create index on public.reopening (assessment_id);
select app.add_synced_table('reopening', '{assessment_id,number}');

-- A seat has read what was handed in and stands behind it.
create table public.confirmation (
  like app.row_head including defaults,
  hand_in_id uuid not null,
  seat_id uuid not null,
  check (scope_id ~ '^org:')
);
select app.add_synced_table('confirmation', '{hand_in_id,seat_id}');
