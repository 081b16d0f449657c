-- written by `npm run now`; nobody edits it

create table app.office_member (
  id uuid not null default gen_random_uuid(),
  address text not null,
  user_id uuid,
  created_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  constraint office_member_address_key UNIQUE (address),
  constraint office_member_pkey PRIMARY KEY (id),
  constraint office_member_address_check CHECK ((address = lower(address)))
);
CREATE INDEX office_member_user_id_idx ON app.office_member USING btree (user_id);
-- row-level security is on

create table app.seat (
  id uuid not null default gen_random_uuid(),
  participation_id uuid not null,
  invitation_id uuid not null,
  name text not null,
  role text not null,
  user_id uuid,
  created_at timestamp with time zone not null default now(),
  bound_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint seat_pkey PRIMARY KEY (id),
  constraint seat_role_check CHECK ((role = ANY (ARRAY['electedOfficial'::text, 'seniorManager'::text, 'strategist'::text, 'keyPerson'::text, 'courseParticipant'::text])))
);
CREATE UNIQUE INDEX seat_invitation_id_idx ON app.seat USING btree (invitation_id) WHERE (ended_at IS NULL);
CREATE INDEX seat_participation_id_idx ON app.seat USING btree (participation_id);
CREATE INDEX seat_user_id_idx ON app.seat USING btree (user_id);
CREATE TRIGGER c_quota BEFORE INSERT ON app.seat FOR EACH ROW EXECUTE FUNCTION app.rule_most('seats', 'participation_id');
CREATE TRIGGER e_attendance AFTER UPDATE OF name ON app.seat FOR EACH ROW WHEN (((new.name IS DISTINCT FROM old.name) AND (new.name = app.former_name()))) EXECUTE FUNCTION app.forget_attendance();
-- row-level security is on
