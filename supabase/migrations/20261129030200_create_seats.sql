-- A seat is a person's place in a participation. It exists from the invitation on, unbound until
-- somebody has proven the mailbox. Written by functions only, never synced: phones see seat cards.
create table app.seat (
  id uuid primary key default gen_random_uuid(),
  participation_id uuid not null,
  invitation_id uuid not null,
  name text not null,
  role text not null check (role in ('electedOfficial', 'seniorManager', 'strategist', 'keyPerson', 'courseParticipant')),
  user_id uuid,
  created_at timestamptz not null default now(),
  bound_at timestamptz,
  ended_at timestamptz
);
create index on app.seat (user_id);
create index on app.seat (participation_id);
-- one living seat per invitation, so that a repeated trigger cannot seat a person twice
create unique index on app.seat (invitation_id) where ended_at is null;

-- The programme office. The first person is made by an operator (`app.grant_office`).
create table app.office_member (
  id uuid primary key default gen_random_uuid(),
  address text not null unique check (address = lower(address)),
  user_id uuid,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
create index on app.office_member (user_id);

alter table app.seat enable row level security;
alter table app.office_member enable row level security;
revoke all on app.seat, app.office_member from public, anon, authenticated;
