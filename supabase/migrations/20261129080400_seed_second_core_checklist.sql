-- The checklist version karna-2026-2, written from src/content/checklist by `npm run checklist:migration`.
-- Landed, it is never changed: scores were given to these words. Other words are a new version.
-- The programme's own rows have no author and are written as machinery, in one statement so that
-- the setting cannot outlive it; rows that exist are left alone, so that it may run again.
do $seed$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);

  insert into public.checklist_version (scope_id, id, author_id, version_key, title, scale, levels, tops_over, bottoms_at_most)
  select 'programme', v.id::uuid, null, v.version_key, v.title, v.scale::jsonb, '[]'::jsonb, 50, 0
  from (values
    ('73ff1010-ace2-585b-a245-930c58a847d1', 'karna-2026-2', 'Checklista för jämställdhetsintegrering',
      '[{"score":1,"label":"Saknas","help":"Vi har inte börjat, eller så finns det inte hos oss."},{"score":2,"label":"På väg","help":"Det finns delvis, men det behöver utvecklas."},{"score":3,"label":"På plats","help":"Det finns, och det är så vi arbetar."}]')
  ) as v (id, version_key, title, scale)
  where not exists (
    select from public.checklist_version e where e.scope_id = 'programme' and e.id = v.id::uuid
  );

  insert into public.statement
    (scope_id, id, author_id, version_key, code, ord, short, text, sign_of_top, focus, factor, level, theme)
  select 'programme', v.id::uuid, null, 'karna-2026-2', v.code, v.ord, v.short, v.text, v.sign_of_top,
    v.focus, v.factor, v.level, v.theme
  from (values
    ('9cc1e732-4c17-5840-bca0-23ac84109fd5', 'U1', 1, 'Politiskt beslut',
      'Fullmäktige har beslutat att hela organisationen, även bolagen, ska arbeta med jämställdhetsintegrering.',
      'Det finns ett daterat beslut som gäller alla och som går att länka till.',
      'start', 1, '', 'U1'),
    ('e12ab4d4-2e62-5461-bbe8-4e0ad0732930', 'D4', 2, 'Arbetet fortsätter',
      'Den politiska ledningen har bestämt hur arbetet fortsätter när omgången är slut.',
      'Det finns ett beslut med ansvarig, tid och pengar för åren efter omgången.',
      'resultsConference', 2, '', 'D4-2'),
    ('24b6febb-2142-5409-80f0-594195a9de2f', 'A3', 3, 'Uppdrag från cheferna',
      'De högsta cheferna gör om beslutet till tydliga uppdrag till förvaltningarna och håller i dem över tid.',
      'Uppdragen har en ansvarig, en tid och följs upp i ledningsgruppen.',
      'learningMeeting1', 3, '', 'A3'),
    ('cb875443-76c9-5296-8cca-2f39e60092b6', 'A5', 4, 'Bild av styrkedjan',
      'Vi har en gemensam bild av vår styrkedja och vet i vilka länkar jämställdhetsperspektivet saknas.',
      'Kartan är ritad, och de länkar där perspektivet saknas är namngivna.',
      'learningMeeting1', 5, '', 'A5'),
    ('a1aadc8b-0d4e-5679-a7b6-da9d7924f1ea', 'A6', 5, 'Syns i mål och budget',
      'Den som läser våra mål, vår budget och våra planer ser vad vi vill uppnå i fråga om jämställdhet.',
      'Någon utifrån kan läsa ut det, både ur budgeten och ur nämndernas planer.',
      'learningMeeting1', 5, '', 'A6'),
    ('59d02cf5-f578-5133-819d-2affbb3bf05c', 'A7', 6, 'Egna jämställdhetsmål',
      'Vi har egna jämställdhetsmål, eller mål som anger vad som ska uppnås för kvinnor respektive män.',
      'Målen är beslutade och går att följa upp uppdelat på kön.',
      'learningMeeting1', 5, '', 'A7'),
    ('dfbb44a5-f2cc-5851-a8c1-5ec5777b9d41', 'C4', 7, 'Konsekvenser före beslut',
      'Innan beslut fattas har vi beskrivit hur förslaget påverkar olika grupper av kvinnor, män, flickor och pojkar.',
      'Ett stickprov bland årets ärenden visar att beskrivningen finns där den behövs.',
      'learningMeeting3', 7, '', 'C4'),
    ('e21751e7-1ff5-5d49-a1f1-6380ab238c5b', 'C1', 8, 'Könsuppdelad statistik',
      'När vi följer upp verksamheten delar vi upp uppgifter om individer på kön, från enhet till fullmäktige.',
      'Undantagen är få, kända och motiverade.',
      'learningMeeting3', 6, '', 'C1'),
    ('e84de40e-62af-5396-b816-613dbae073ec', 'C3', 9, 'Vi frågar varför',
      'Vi nöjer oss inte med att visa könsskillnader, utan frågar varför de finns och vad de leder till.',
      'Uppföljningsrapporten innehåller en analys, inte bara siffror.',
      'learningMeeting3', 6, '', 'C3'),
    ('4c5ef399-a2ba-5216-8b81-72c82780a5b4', 'C6', 10, 'I ordinarie uppföljning',
      'I den ordinarie uppföljningen av verksamhet och budget syns hur det går för kvinnor och män, flickor och pojkar.',
      'Delårs- och årsrapporten visar det för varje nämnd.',
      'learningMeeting3', 8, '', 'C6'),
    ('e50164f8-66c2-5bd7-883e-ff251bf16855', 'D1', 11, 'Förbättringar som håller',
      'Arbetet har gett minst en förbättring som märks i verksamheten och som har hållit i sig.',
      'Vi kan visa hur det var före och hur det är minst ett halvår efter.',
      'resultsConference', 9, '', 'D1'),
    ('ee851d0e-480e-5fba-a81c-150582df8b89', 'B1', 12, 'Kunskap i uppdraget',
      'Chefer, medarbetare och förtroendevalda har den kunskap om jämställdhet som deras uppdrag kräver.',
      'I varje grupp kan någon visa ett beslut eller ett arbete där kunskapen gjorde skillnad.',
      'learningMeeting2', 4, '', 'B1'),
    ('d5741657-9b5b-5e01-9b62-6c108ff2a01b', 'D3', 13, 'Överförbart arbetssätt',
      'Vi har beskrivit vårt sätt att arbeta så tydligt att andra verksamheter och organisationer kan ta över det.',
      'Beskrivningen finns på ett ställe, och någon annan har använt den.',
      'resultsConference', 10, '', 'D3')
  ) as v (id, code, ord, short, text, sign_of_top, focus, factor, level, theme)
  where not exists (
    select from public.statement e where e.scope_id = 'programme' and e.id = v.id::uuid
  )
  order by v.ord;

  perform set_config('app.machine', machine, true);
end
$seed$;
