-- The demo: one round with two groups, all of it invented. Loaded once on an empty database; on
-- one that has a round it does nothing. All days count from the day it is loaded, so that the demo
-- always stands between the start conference and the first learning meeting.
do $demo$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  demo_round uuid := app.row_id('demo', 'round');
  plan text := 'plan:' || app.row_id('demo', 'round');
  start_day date := current_date - 39;
  -- learning meetings fall on working days
  meeting_1 date := current_date + 18 + (array[0, 0, 0, 0, 0, 2, 1])[extract(isodow from current_date + 18)::int];
  meeting_2 date := current_date + 151 + (array[0, 0, 0, 0, 0, 2, 1])[extract(isodow from current_date + 151)::int];
  meeting_3 date := current_date + 305 + (array[0, 0, 0, 0, 0, 2, 1])[extract(isodow from current_date + 305)::int];
  results_day date := current_date + 480 + (array[0, 0, 0, 0, 0, 2, 1])[extract(isodow from current_date + 480)::int];
  checklist uuid := (select v.id from public.checklist_version v where v.version_key = 'karna-2026' and not v.deleted);
  granvik uuid := app.row_id('demo', 'in-round', 'granvik');
  course text := 'course:' || app.row_id('demo', 'in-round', 'granvik');
  nina uuid := app.row_id('demo', 'account', 'nina');
  per uuid := app.row_id('demo', 'account', 'per');
  karin uuid := app.row_id('demo', 'account', 'karin');
  talk uuid := app.row_id('demo', 'talk', '1');
  thought uuid := app.row_id('reflection', app.row_id('demo', 'account', 'nina')::text, 'olika-service');
  pair record;
  day record;
  meeting uuid;
begin
  if exists (select from public.round) then
    return;
  end if;
  perform set_config('app.machine', 'on', true);

  insert into public.organisation (scope_id, id, code, name, kind)
  select 'programme', app.row_id('demo', key), null, name, kind
  from (values
    ('granvik', 'Granvik', 'municipality'),
    ('strandhamn', 'Strandhamn', 'municipality'),
    ('bjorkliden', 'Björkliden', 'municipality'),
    ('mellanland', 'Region Mellanland', 'region'),
    ('tallmo', 'Tallmo', 'municipality'),
    ('sjovalla', 'Sjövalla', 'municipality')
  ) as o (key, name, kind);

  insert into public.round (scope_id, id, name, starts_on, ends_on)
  values (plan, demo_round, 'Exempelomgången', current_date - 75, results_day + 1);
  insert into public."group" (scope_id, id, round_id, name, ord)
  values
    (plan, app.row_id('demo', 'group-1'), demo_round, 'Grupp 1', 1),
    (plan, app.row_id('demo', 'group-2'), demo_round, 'Grupp 2', 2);
  insert into public.participation (scope_id, id, round_id, group_id, organisation_id, kind, ord)
  select plan, app.row_id('demo', 'in-round', key), demo_round, app.row_id('demo', in_group), app.row_id('demo', key), kind, ord
  from (values
    ('granvik', 'group-1', 'participant', 1),
    ('strandhamn', 'group-1', 'participant', 2),
    ('bjorkliden', 'group-1', 'mentor', 3),
    ('mellanland', 'group-2', 'participant', 1),
    ('tallmo', 'group-2', 'participant', 2),
    ('sjovalla', 'group-2', 'participant', 3)
  ) as p (key, in_group, kind, ord);

  insert into public.plan_step (scope_id, id, round_id, number, kind, title, theme, starts_on, ends_on)
  select plan, app.row_id('demo', 'step', number::text), demo_round, number, kind, title, theme, starts_on, ends_on
  from (values
    (1, 'course', 'Förberedande utbildning', 'Grunderna, i egen takt', current_date - 75, start_day - 1),
    (2, 'start', 'Uppstart', 'En gemensam bild av modellen och målen', start_day, start_day + 1),
    (3, 'learningMeeting', 'Lärandeträff 1', 'Styrning och ledning', meeting_1, meeting_1),
    (4, 'homeWork', 'Arbete på hemmaplan', 'Pröva en avgränsad förbättring', meeting_1 + 1, meeting_2 - 1),
    (5, 'learningMeeting', 'Lärandeträff 2', 'Systematiskt förbättringsarbete', meeting_2, meeting_2),
    (6, 'homeWork', 'Arbete på hemmaplan', 'Förbättra en verksamhet och ta med fler', meeting_2 + 1, meeting_3 - 1),
    (7, 'learningMeeting', 'Lärandeträff 3', 'Följa upp och analysera', meeting_3, meeting_3),
    (8, 'resultsConference', 'Resultatkonferens', 'Resultat, lärdomar och spridning', results_day, results_day)
  ) as s (number, kind, title, theme, starts_on, ends_on);

  -- two that have closed, then one before each learning meeting and one before the results conference
  insert into public.occasion (scope_id, id, round_id, checklist_version_id, number, title, step_number, opens_on, closes_on)
  select plan, app.row_id('occasion', demo_round::text, checklist::text, number::text), demo_round, checklist, number, title, step, opens_on, closes_on
  from (values
    (1, 'Före kursen', 1, current_date - 75, current_date - 61),
    (2, 'Inför uppstarten', 2, start_day - 14, start_day),
    (3, 'Inför lärandeträff 1', 3, current_date - 24, meeting_1),
    (4, 'Inför lärandeträff 2', 5, meeting_2 - 42, meeting_2),
    (5, 'Inför lärandeträff 3', 7, meeting_3 - 42, meeting_3),
    (6, 'Inför resultatkonferensen', 8, results_day - 42, results_day)
  ) as o (number, title, step, opens_on, closes_on)
  where checklist is not null;

  insert into public.invitation (scope_id, id, participation_id, address, name, role, state)
  select 'admin:' || participation, app.row_id('invitation', participation::text, address, role), participation, address, name, role, 'open'
  from (
    select app.row_id('demo', 'in-round', key) as participation, address, name, role
    from (values
      ('granvik', 'politiker@granvik.example', 'Birgitta Ståhl', 'electedOfficial'),
      ('granvik', 'dubbel@granvik.example', 'Ingela Rosvall', 'electedOfficial'),
      ('granvik', 'chef@granvik.example', 'Lars Norin', 'seniorManager'),
      ('granvik', 'strateg@granvik.example', 'Samira Haddad', 'strategist'),
      ('granvik', 'nyckelperson@granvik.example', 'Maja Wallin', 'keyPerson'),
      ('granvik', 'deltagare@granvik.example', 'Elin Forsmo', 'courseParticipant'),
      ('strandhamn', 'politiker@strandhamn.example', 'Henrik Sandö', 'electedOfficial'),
      ('strandhamn', 'chef@strandhamn.example', 'Amina Kvarnlöf', 'seniorManager'),
      ('strandhamn', 'strateg@strandhamn.example', 'Oskar Tallhed', 'strategist'),
      ('strandhamn', 'nyckelperson@strandhamn.example', 'Linnéa Kvist', 'keyPerson'),
      ('strandhamn', 'deltagare@strandhamn.example', 'Petra Häggmark', 'courseParticipant'),
      ('bjorkliden', 'politiker@bjorkliden.example', 'Solveig Björnmo', 'electedOfficial'),
      ('bjorkliden', 'strateg@bjorkliden.example', 'Nadja Hellmo', 'strategist'),
      ('mellanland', 'politiker@mellanland.example', 'Gunnar Vedin', 'electedOfficial'),
      ('mellanland', 'dubbel@granvik.example', 'Ingela Rosvall', 'electedOfficial'),
      ('mellanland', 'chef@mellanland.example', 'Teresa Almlid', 'seniorManager'),
      ('mellanland', 'strateg@mellanland.example', 'Jonas Rydbo', 'strategist'),
      ('mellanland', 'nyckelperson@mellanland.example', 'Farida Nazari', 'keyPerson'),
      ('mellanland', 'deltagare@mellanland.example', 'Mats Öhrvall', 'courseParticipant'),
      ('tallmo', 'politiker@tallmo.example', 'Kerstin Dalvik', 'electedOfficial'),
      ('tallmo', 'chef@tallmo.example', 'Robert Skoglid', 'seniorManager'),
      ('tallmo', 'strateg@tallmo.example', 'Emma Lövhed', 'strategist'),
      ('tallmo', 'nyckelperson@tallmo.example', 'Aram Sahlmo', 'keyPerson'),
      ('tallmo', 'deltagare@tallmo.example', 'Ulla Brantmark', 'courseParticipant'),
      ('sjovalla', 'politiker@sjovalla.example', 'Anders Vikdal', 'electedOfficial'),
      ('sjovalla', 'chef@sjovalla.example', 'Leila Ahmadi', 'seniorManager'),
      ('sjovalla', 'strateg@sjovalla.example', 'Hanna Roslind', 'strategist')
    ) as i (key, address, name, role)
  ) people;
  update public.invitation i set unit = u.unit
  from (values
    ('chef@granvik.example', 'Barn- och utbildningsförvaltningen'),
    ('nyckelperson@granvik.example', 'Kommunledningskontoret'),
    ('deltagare@granvik.example', 'Förskolan Eken'),
    ('deltagare@strandhamn.example', 'Strandhamns Bostäder AB, styrelsen'),
    ('deltagare@mellanland.example', 'Kollektivtrafiken')
  ) as u (address, unit)
  where i.address = u.address;
  perform app.grant_office('projektledare@programkontoret.example');

  insert into public.contact (scope_id, id, topic, name, email, phone)
  select scope, app.row_id('contact', scope, 'course'), 'course', name, email, phone
  from (values
    ('course:' || app.row_id('demo', 'in-round', 'granvik'), 'Samira Haddad', 'strateg@granvik.example', '070-174 06 05'),
    (plan, 'Disa Malm', 'projektledare@programkontoret.example', '')
  ) as c (scope, name, email, phone);
  insert into public.stated_number (scope_id, id, participation_id, subject, value)
  select 'admin:' || organisation, app.row_id('stated_number', organisation::text, subject), organisation, subject, value
  from (select app.row_id('demo', 'in-round', 'granvik') as organisation) o,
    (values ('majority', 1), ('opposition', 1)) as n (subject, value);

  insert into public.meeting (scope_id, id, host_participation_id, kind, step_number, title, theme, held_on, starts_at, ends_at, place)
  values ('round:' || demo_round, app.row_id('demo', 'start'), null, 'start', 2, 'Uppstartskonferens', 'Lunch till lunch', start_day, '12.00', '17.00', 'Konferenscentrum Bron, Mellanstad');
  insert into public.agenda_item (scope_id, id, host_participation_id, meeting_id, ord, starts_at, minutes, title, body)
  select 'round:' || demo_round, app.row_id('demo', 'start', ord::text), null, app.row_id('demo', 'start'), ord, starts_at, minutes, title, body
  from (values
    (1, '12.00', 60, 'Lunch', ''),
    (2, '13.00', 30, 'Välkomna', 'Syfte och mål med omgången.'),
    (3, '13.30', 45, 'Så fungerar modellkonceptet', 'Stegen och checklistan.'),
    (4, '14.15', 45, 'Vanliga ojämställdhetsproblem och vad som hjälper', ''),
    (5, '15.00', 20, 'Paus', ''),
    (6, '15.20', 55, 'Varje organisation presenterar sig', 'Organisationsfakta, tio minuter var.'),
    (7, '16.15', 45, 'Rollsamtal', 'Politiker för sig, chefer för sig, strateger för sig.'),
    (8, '08.30', 45, 'Dag 2: Mentorn berättar', 'Vad lärde vi oss?'),
    (9, '09.15', 45, 'Dag 2: Systematiskt förbättringsarbete', 'En introduktion.'),
    (10, '10.00', 20, 'Dag 2: Paus', ''),
    (11, '10.20', 40, 'Dag 2: Kommunikation i förändringsarbete', ''),
    (12, '11.00', 45, 'Dag 2: Gruppen planerar', 'Datum, värdar och spelregler för delning.'),
    (13, '11.45', 15, 'Dag 2: Nästa steg', ''),
    (14, '12.00', 60, 'Dag 2: Lunch', '')
  ) as a (ord, starts_at, minutes, title, body);

  for pair in
    select * from (values
      (1, 'granvik', 'Granvik', 'Granviks kommunhus', 'strandhamn', 'Strandhamn', 'Strandhamns stadshus', null, 'Mentorns reflektion', 'Björkliden delar med sig av hur de gjorde.'),
      (2, 'mellanland', 'Region Mellanland', 'Regionens hus, Mellanstad', 'tallmo', 'Tallmo', 'Tallmo folkets hus', 'Sjövalla', 'Reflektion', 'Gruppen har ingen mentor: en av er sammanfattar vad som fastnade.')
    ) as g (number, key_a, name_a, place_a, key_b, name_b, place_b, name_c, reflector, reflection)
  loop
    for day in
      select * from (values
        (1, 3, 'Styrning och ledning', meeting_1, pair.key_b, pair.place_b, 'Temapass: Granska styrkedjan', 'Rita kedjan från beslut till invånare. Var finns jämställdhetsperspektivet, och var saknas det?'),
        (2, 5, 'Systematiskt förbättringsarbete', meeting_2, pair.key_a, pair.place_a, 'Temapass: Ett förbättringsarbete på djupet', 'Gå igenom ett arbete var, och hur ledning och kultur stöder det.'),
        (3, 7, 'Följa upp och analysera', meeting_3, pair.key_b, pair.place_b, 'Temapass: Statistik, analys och beslutsunderlag', 'Hur når könsuppdelad statistik och analys fram till besluten?')
      ) as d (number, step, theme, held_on, host, place, main_title, main_body)
    loop
      meeting := app.row_id('demo', 'meeting', pair.number::text, day.number::text);
      insert into public.meeting (scope_id, id, host_participation_id, kind, step_number, title, theme, held_on, starts_at, ends_at, place)
      values ('group:' || app.row_id('demo', 'group-' || pair.number), meeting, app.row_id('demo', 'in-round', day.host), 'learningMeeting', day.step,
        'Lärandeträff ' || day.number, day.theme, day.held_on, '09.30', '15.30', day.place);
      insert into public.agenda_item (scope_id, id, host_participation_id, meeting_id, ord, starts_at, minutes, title, body)
      select 'group:' || app.row_id('demo', 'group-' || pair.number), app.row_id('demo', meeting::text, ord::text),
        app.row_id('demo', 'in-round', day.host), meeting, row_number() over (order by starts_at), starts_at, minutes, title, body
      from (values
        (1, true, '09.30', 10, 'Välkomna', 'Dagens mål, och vem som antecknar.'),
        (2, day.number > 1, '09.40', 20, 'Sedan sist', 'Läget i förbättringsarbetet.'),
        (3, pair.name_c is null, case when day.number > 1 then '10.00' else '09.40' end, 35, pair.name_a || ': självskattning och nuläge', 'Tjugo minuter, och en kvart för frågor.'),
        (4, pair.name_c is null, case when day.number > 1 then '10.35' else '10.15' end, 35, pair.name_b || ': självskattning och nuläge', 'Tjugo minuter, och en kvart för frågor.'),
        (3, pair.name_c is not null, case when day.number > 1 then '10.00' else '09.40' end, 22, pair.name_a || ': självskattning och nuläge', 'Tolv minuter, och tio för frågor.'),
        (4, pair.name_c is not null, case when day.number > 1 then '10.22' else '10.02' end, 22, pair.name_b || ': självskattning och nuläge', 'Tolv minuter, och tio för frågor.'),
        (15, pair.name_c is not null, case when day.number > 1 then '10.44' else '10.24' end, 22, pair.name_c || ': självskattning och nuläge', 'Tolv minuter, och tio för frågor.'),
        (5, day.number = 1, '10.50', 15, 'Paus', ''),
        (6, true, case when day.number > 1 then '11.10' else '11.05' end, 60, day.main_title, day.main_body),
        (7, true, '12.10', 50, 'Lunch', ''),
        (8, true, '13.00', 15, pair.reflector, pair.reflection),
        (9, true, '13.15', 25, 'Idéer att ta hem', 'Först enskilt, sedan i den egna organisationen.'),
        (10, true, '13.40', 20, 'Paus', ''),
        (11, true, '14.00', 25, 'Plan för arbetet på hemmaplan', 'Vad, vem och när.'),
        (12, true, '14.25', 45, 'Organisationerna berättar om sina planer', 'Vad kan ni ha nytta av hos varandra?'),
        (13, true, '15.10', 5, 'Nästa träff', 'Datum och värd.'),
        (14, true, '15.15', 15, 'Plus, minus, intressant', '')
      ) as a (ord, wanted, starts_at, minutes, title, body)
      where wanted;

      -- three weeks before, the strategists among themselves
      insert into public.meeting (scope_id, id, host_participation_id, kind, step_number, title, theme, held_on, starts_at, ends_at, place)
      values ('strategists:' || app.row_id('demo', 'group-' || pair.number), app.row_id('demo', meeting::text, 'strategists'),
        app.row_id('demo', 'in-round', day.host), 'strategistMeeting', day.step,
        'Strategträff inför lärandeträff ' || day.number, '', day.held_on - 21, '13.00', '14.30', 'På distans');
      insert into public.agenda_item (scope_id, id, host_participation_id, meeting_id, ord, starts_at, minutes, title, body)
      select 'strategists:' || app.row_id('demo', 'group-' || pair.number), app.row_id('demo', meeting::text, 'strategists', ord::text),
        app.row_id('demo', 'in-round', day.host), app.row_id('demo', meeting::text, 'strategists'), ord, starts_at, minutes, title, body
      from (values
        (1, '13.00', 15, 'Lägesrunda', 'Var står arbetet hos oss, och vad behöver vi av varandra?'),
        (2, '13.15', 15, 'Vad ska lärandeträffen ge?', ''),
        (3, '13.30', 30, 'Presentationerna och skattningarna', 'Vad visar vi, och vad skiljer sig?'),
        (4, '14.00', 15, 'Agenda och roller', 'Vem leder, och vem antecknar?'),
        (5, '14.15', 15, 'Praktiskt och nästa steg', '')
      ) as a (ord, starts_at, minutes, title, body);
    end loop;
  end loop;

  -- Course life in Granvik: colleagues who have accounts already, a talk that one of them led, a
  -- thought that one of them shared. Their names stand in no test and they do nothing more by themselves.
  insert into auth.users (id, email, email_confirmed_at)
  select app.row_id('demo', 'account', key), key || '@granvik.example', now() from unnest('{nina,per,karin}'::text[]) key;
  insert into public.invitation (scope_id, id, participation_id, address, name, role, state, unit)
  select 'admin:' || granvik, app.row_id('invitation', granvik::text, key || '@granvik.example', 'courseParticipant'), granvik,
    key || '@granvik.example', name, 'courseParticipant', 'open', unit
  from (values
    ('nina', 'Nina Berglund', 'Kultur och fritid'),
    ('per', 'Per Axelström', 'Kultur och fritid'),
    ('karin', 'Karin Viklöv', 'Utbildning'),
    ('olle', 'Olle Sandmo', 'Utbildning')
  ) as i (key, name, unit);
  perform app.bind_waiting_seats(person) from unnest(array[nina, per, karin]) person;

  insert into public.group_session (scope_id, id, author_id, participation_id, module, held_at, body, ended_at)
  values (course, talk, nina, granvik, 'varfor', (current_date - 6) || 'T13:00:00+01:00',
    E'Vi vet för lite om vilka som använder våra kvällsöppna lokaler.\nVi frågar i receptionen under två veckor, utan namn.\nPer tar med svaren till nämnden.',
    (current_date - 6) || 'T13:50:00+01:00');
  insert into public.credit (scope_id, id, author_id, session_id, user_id)
  select course, app.row_id('credit', talk::text, person::text), nina, talk, person
  from unnest(array[nina, per, karin]) person;
  insert into public.guest (scope_id, id, author_id, session_id, name, seat_id)
  select course, app.row_id('demo', 'guest', c.name), nina, talk, c.name, c.seat_id
  from public.seat_card c where c.scope_id = course and c.name = 'Olle Sandmo';

  insert into public.course_status (scope_id, id, author_id, participation_id, modules_done, credits, finished_at)
  select 'user:' || person, app.row_id('course_status', person::text, granvik::text), person, granvik, done,
    jsonb_build_object(app.row_id('credit', talk::text, person::text), 'varfor'), finished_at
  from (values
    (nina, '{integrering,internationellt,politiken}'::text[], null),
    (per, '{framgangsfaktorer,gruppen,integrering,internationellt,modellkonceptet,politiken,varfor}',
      (current_date - 2) || 'T19:40:00+01:00')
  ) as s (person, done, finished_at);

  insert into public.reflection (scope_id, id, author_id, question, body, shared, origin)
  values ('user:' || nina, thought, nina, 'olika-service',
    'Vi bokar ut idrottshallarna efter vem som alltid har haft tiderna. Jag vill börja där.', array[course], null);
  insert into public.reflection (scope_id, id, author_id, question, body, shared, origin)
  values (course, app.row_id('reflection', thought::text, course, nina::text), nina, 'olika-service',
    'Vi bokar ut idrottshallarna efter vem som alltid har haft tiderna. Jag vill börja där.', '{}', thought);

  perform set_config('app.machine', machine, true);
end
$demo$;

-- How the demo's organisations have scored: two occasions that have closed, handed in and opened in group 1;
-- the second in group 2, where one has not opened yet; and two who have left their own scores of the third.
do $scores$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  demo_round uuid := app.row_id('demo', 'round');
  checklist uuid := (select v.id from public.checklist_version v where v.version_key = 'karna-2026' and not v.deleted);
  codes constant text[] := '{U1,D4,A3,A5,A6,A7,C4,C1,C3,C6,D1,B1,D3}';
  one record;
  said record;
  org uuid;
  room text;
  occasion uuid;
  assessment uuid;
  hand_in uuid;
  given jsonb;
begin
  if checklist is null or exists (select from public.assessment)
    or not exists (select from public.round r where r.id = demo_round)
  then
    return;
  end if;
  perform set_config('app.machine', 'on', true);

  create temporary table demo_word (key text, code text, from_number int, comment text, evidence text) on commit drop;
  insert into demo_word values
    ('granvik', 'U1', 2, 'Fullmäktige beslutade i september. Bolagen är med.', 'Protokoll från fullmäktige, september, § 112'),
    ('granvik', 'A6', 2, 'Budgeten för nästa år har ett eget avsnitt, och nämnderna har följt efter.', 'Budget, avsnitt 3'),
    ('granvik', 'A5', 1, 'Vi har börjat rita, men var och en ritar sin del.', ''),
    ('granvik', 'C1', 2, 'Vi trodde att fler enheter delade upp sina siffror. Två av fem gör det.', ''),
    ('granvik', 'D4', 1, 'Ingen har uppdraget än.', ''),
    ('strandhamn', 'A5', 2, 'Vi ritade kedjan på en vägg med nämnden och cheferna i rummet. Det tog en förmiddag.', 'Kartan hänger i sammanträdesrummet och ligger på intranätet'),
    ('strandhamn', 'A3', 2, 'Varje förvaltningschef har ett uppdrag med datum.', 'Uppdragslistan, ledningsgruppen i oktober'),
    ('strandhamn', 'C1', 2, 'Mallen för uppföljning går inte att lämna in utan könsuppdelade siffror.', 'Mall för delårsrapport'),
    ('strandhamn', 'D4', 2, 'Kommunalrådet svarar för det, men planen är inte skriven.', ''),
    ('mellanland', 'C6', 2, 'Delårsrapporten redovisar alla mått för kvinnor och män.', 'Delårsrapport 2, sidan 14'),
    ('sjovalla', 'D4', 2, 'Ett råd under kommunstyrelsen har uppdraget till mandatperiodens slut.', 'Reglemente för jämställdhetsrådet'),
    ('sjovalla', 'B1', 2, 'Alla nämnder har kartlagt sina behov.', 'Kartläggning, kommunledningskontoret');

  for one in
    select * from (values
      ('granvik', 'group-1', 1, '{2,1,1,1,2,1,1,3,1,1,1,1,1}'::int[], true),
      ('granvik', 'group-1', 2, '{3,1,2,1,3,2,1,2,2,1,1,2,1}', true),
      ('strandhamn', 'group-1', 1, '{2,2,2,2,1,2,2,2,2,2,1,1,1}', true),
      ('strandhamn', 'group-1', 2, '{3,2,3,3,2,2,2,3,2,2,1,2,1}', true),
      ('mellanland', 'group-2', 2, '{3,2,2,2,3,2,1,3,2,3,2,2,1}', true),
      ('tallmo', 'group-2', 2, '{2,1,2,1,2,1,1,2,1,1,1,2,2}', false),
      ('sjovalla', 'group-2', 2, '{3,3,2,2,2,3,2,2,2,2,2,3,1}', true)
    ) as r (key, in_group, number, scores, opens)
  loop
    org := app.row_id('demo', 'in-round', one.key);
    room := 'org:' || org;
    occasion := app.row_id('occasion', demo_round::text, checklist::text, one.number::text);
    assessment := app.row_id('assessment', org::text, occasion::text, checklist::text);
    hand_in := app.row_id('hand_in', assessment::text, '1');
    insert into public.assessment (scope_id, id, participation_id, occasion_id, checklist_version_id)
    values (room, assessment, org, occasion, checklist);
    insert into public.answer (scope_id, id, assessment_id, statement_id, score, comment, evidence)
    select room, app.row_id('answer', assessment::text, statement::text), assessment, statement, score, comment, evidence
    from (
      select app.row_id('statement', 'karna-2026', c.code) as statement, c.score, coalesce(w.comment, '') as comment, coalesce(w.evidence, '') as evidence
      from unnest(codes, one.scores) c (code, score)
      left join demo_word w on w.key = one.key and w.code = c.code and w.from_number <= one.number
    ) a;
    insert into public.hand_in (scope_id, id, assessment_id, number, seen)
    select room, hand_in, assessment, 1, jsonb_object_agg(a.statement_id, jsonb_build_object('score', a.score, 'comment', a.comment)
      || case when a.evidence = '' then '{}' else jsonb_build_object('evidence', a.evidence) end)
    from public.answer a where a.scope_id = room and a.assessment_id = assessment;
    insert into public.opening (scope_id, id, participation_id, occasion_id, with_comments, as_ready, opened_at)
    select 'group:' || app.row_id('demo', one.in_group), app.row_id('opening', org::text, occasion::text), org, occasion, true, false,
      (current_date - case one.number when 1 then 60 else 38 end) || 'T15:20:00+01:00'
    where one.opens;
  end loop;

  -- Maja and Ingela have accounts already, and have left what they think of the occasion that is open
  org := app.row_id('demo', 'in-round', 'granvik');
  occasion := app.row_id('occasion', demo_round::text, checklist::text, '3');
  insert into auth.users (id, email, email_confirmed_at)
  select app.row_id('demo', 'account', name), address, now()
  from (values ('maja', 'nyckelperson@granvik.example'), ('ingela', 'dubbel@granvik.example')) as p (name, address)
  where not exists (select from auth.users u where u.email = p.address);
  for said in
    select u.id as person, scores, comments from (values
      ('nyckelperson@granvik.example', '{3,1,2,1,3,2,1,2,2,1,1,2,1}'::int[], '{"A5": "Kartan finns bara hos oss på kansliet."}'::jsonb),
      ('dubbel@granvik.example', '{3,2,2,2,3,2,1,2,2,1,2,3,1}', '{"D4": "Vi talar om det i presidiet.", "B1": "Alla nya har fått utbildning."}')
    ) as p (address, scores, comments) join auth.users u on u.email = p.address
  loop
    perform app.bind_waiting_seats(said.person);
    insert into public.own_answer (scope_id, id, author_id, participation_id, occasion_id, statement_id, score, comment)
    select 'user:' || said.person, app.row_id('own_answer', said.person::text, org::text, occasion::text, statement::text), said.person,
      org, occasion, statement, score, comment
    from (
      select app.row_id('statement', 'karna-2026', c.code) as statement, c.score, coalesce(said.comments ->> c.code, '') as comment
      from unnest(codes, said.scores) c (code, score)
    ) a;
    select jsonb_object_agg(a.statement_id, jsonb_build_object('score', a.score, 'comment', a.comment)) into given
    from public.own_answer a where a.scope_id = 'user:' || said.person and a.occasion_id = occasion;
    insert into public.self_assessment (scope_id, id, author_id, participation_id, occasion_id, answers, left_at)
    values ('org:' || org, app.row_id('self_assessment', said.person::text, org::text, occasion::text), said.person, org, occasion, given,
      (current_date - 1) || 'T16:05:00+01:00');
  end loop;

  perform set_config('app.machine', machine, true);
end
$scores$;

-- What the start conference left: who was there, what was shared, what was agreed, and what there is to do.
do $conference$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  demo_round uuid := app.row_id('demo', 'round');
  room text := 'round:' || demo_round;
  day uuid := app.row_id('demo', 'start');
  held date := current_date - 39;
  granvik uuid := app.row_id('demo', 'in-round', 'granvik');
  maja uuid;
  ingela uuid;
begin
  select u.id into maja from auth.users u where u.email = 'nyckelperson@granvik.example';
  select u.id into ingela from auth.users u where u.email = 'dubbel@granvik.example';
  if maja is null or ingela is null or exists (select from public.record r where r.scope_id = room) then
    return;
  end if;
  perform set_config('app.machine', 'on', true);
  insert into public.attendance (scope_id, id, meeting_id, seat_id, participation_id, user_id, name, unit, role, presence)
  select room, app.row_id('attendance', day::text, s.id::text), day, s.id, p.id, s.user_id, s.name, '',
    case p.kind when 'mentor' then 'mentor' else s.role end, case when s.role = 'keyPerson' then 'remote' else 'here' end
  from app.seat s join public.participation p on p.id = s.participation_id
  where p.round_id = demo_round and s.ended_at is null and s.role <> 'courseParticipant';
  insert into public.attendance (scope_id, id, meeting_id, seat_id, name, unit, role, presence)
  values (room, app.row_id('attendance', day::text, app.row_id('demo', 'guest')::text), day, app.row_id('demo', 'guest'),
    'Gunilla Ström', 'Länsstyrelsen i Mellanland', 'guest', 'here');
  insert into public.note (scope_id, id, author_id, participation_id, meeting_id, agenda_item_id, kind, body, written_at, shared, origin)
  select room, app.row_id('note', origin::text, room, author::text), author, granvik, day, app.row_id('demo', 'start', item::text), kind, body,
    held || 'T' || clock || ':00+02:00', '{}', origin
  from (values
    (maja, 3, 'lesson', 'Checklistan är till för att ha något att prata om. Ingen får poäng.', '13:52'),
    (ingela, 6, 'note', 'Alla tre organisationerna har en plan, men den slutar före nämnderna.', '15:48'),
    (maja, 8, 'idea', 'Sätt en rad om jämställdhet i mallen för tjänsteskrivelser.', '09:05'),
    (ingela, 12, 'decision', 'Vi delar alla bilder med varandra i gruppen, men inte utanför.', '11:20'),
    (maja, 12, 'plus', 'Mentorns berättelse', '11:50'),
    (ingela, 12, 'minus', 'För kort tid för samtal i rollerna', '11:52')
  ) as n (author, item, kind, body, clock)
  cross join lateral (select app.row_id('demo', 'start-note', n.body) as origin) o;
  insert into public.record (scope_id, id, meeting_id, purpose, published_at, reply_by, handled)
  values (room, app.row_id('record', day::text), day, 'Lära känna varandra, modellen och checklistan.', held + 4 || 'T09:00:00+02:00', held + 11, '{}');
  insert into public.todo (scope_id, id, author_id, participation_id, seat_id, meeting_id, body, due_on, written_at)
  select 'org:' || granvik, app.row_id('demo', 'todo', t.body), maja, granvik, null, day, t.body, t.due, held + 1 || 'T11:40:00+02:00'
  from (values
    ('Ta med könsuppdelad statistik från en verksamhet till lärandeträff 1.', current_date + 14),
    ('Boka en halvtimme i ledningsgruppen om checklistan.', current_date - 5)
  ) as t (body, due);
  insert into public.topic (scope_id, id, author_id, participation_id, meeting_id, body, put_at)
  values ('group:' || app.row_id('demo', 'group-1'), app.row_id('demo', 'topic'), maja, granvik, app.row_id('demo', 'meeting', '1', '1'),
    'Hur får vi med bolagen i arbetet?', current_date - 3 || 'T10:15:00+01:00');
  -- written then, not on the day the demo is loaded: the record would tell that it was changed after it was agreed
  alter table public.note disable trigger user;
  update public.note n set updated_at = n.written_at::timestamptz where n.scope_id = room;
  alter table public.note enable trigger user;
  perform set_config('app.machine', machine, true);
end
$conference$;
