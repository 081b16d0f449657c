-- The reviewed matrix. Reading is by membership alone; this says who may write what, where.
-- A row of the value list stands for every role, table and act it names.
insert into app.scope_right (kind, role, tbl, act)
select kind, role, tbl, act
from (values
  ('programme', '{office}', '{organisation,guidance}', '{insert,update any}'),
  ('plan', '{office}', '{round,group,participation,plan_step,occasion,contact}', '{insert,update any}'),
  ('round', '{office}', '{meeting,agenda_item}', '{insert,update any}'),
  ('round', '{electedOfficial,seniorManager,strategist,keyPerson}', '{note}', '{insert,update own}'),
  ('admin', '{strategist,office}', '{invitation}', '{insert,update any}'),
  ('admin', '{strategist}', '{stated_number}', '{insert,update any}'),
  ('group', '{office}', '{meeting,agenda_item}', '{insert,update any}'),
  ('group', '{electedOfficial,seniorManager,strategist,keyPerson,mentor}', '{meeting,agenda_item,note}', '{insert,update own}'),
  ('org', '{electedOfficial,seniorManager,strategist,keyPerson}', '{note,own_answer}', '{insert,update own}'),
  ('org', '{electedOfficial,seniorManager,strategist,keyPerson}', '{assessment,answer,alternative}', '{insert,update any}'),
  ('org', '{strategist}', '{hand_in,reopening}', '{insert}'),
  ('org', '{electedOfficial,seniorManager,strategist,keyPerson}', '{confirmation}', '{insert}'),
  ('course', '{electedOfficial,seniorManager,strategist,keyPerson,courseParticipant}', '{reflection,group_session,guest}', '{insert,update own}'),
  ('course', '{electedOfficial,seniorManager,strategist,keyPerson,courseParticipant}', '{credit}', '{insert}'),
  ('course', '{strategist}', '{contact}', '{insert,update any}'),
  ('user', '{self}', '{note,lesson_progress,reflection,course_status,own_answer,learned_outcome,page_feedback}', '{insert,update own}'),
  ('user', '{self}', '{check_attempt,credit_declined}', '{insert}')
) as matrix (kind, roles, tables, acts),
  unnest(roles::text[]) role, unnest(tables::text[]) tbl, unnest(acts::text[]) act;
