-- The checklist version karna-2026, written from src/content/checklist by `npm run checklist:migration`.
-- Landed, it is never changed: scores were given to these words. Other words are a new version.
-- The programme's own rows have no author and are written as machinery, in one statement so that
-- the setting cannot outlive it; rows that exist are left alone, so that it may run again.
do $seed$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);

  insert into public.checklist_version (scope_id, id, author_id, version_key, title, scale)
  select 'programme', v.id::uuid, null, v.version_key, v.title, v.scale::jsonb
  from (values
    ('5dd11aa1-6609-5437-8922-0da3c1e22bcb', 'karna-2026', 'Checklista för jämställdhetsintegrering',
      '[{"score":1,"label":"Saknas","help":"Vi har inte börjat, eller så finns det inte hos oss."},{"score":2,"label":"På väg","help":"Det finns delvis, men det behöver utvecklas."},{"score":3,"label":"På plats","help":"Det finns, och det är så vi arbetar."}]')
  ) as v (id, version_key, title, scale)
  where not exists (
    select from public.checklist_version e where e.scope_id = 'programme' and e.id = v.id::uuid
  );

  insert into public.statement
    (scope_id, id, author_id, version_key, code, ord, short, text, sign_of_top, focus, factor)
  select 'programme', v.id::uuid, null, 'karna-2026', v.code, v.ord, v.short, v.text, v.sign_of_top,
    v.focus, v.factor
  from (values
    ('30bb822e-0c11-5364-ba53-98e5c27e6573', 'U1', 1, 'Politiskt beslut',
      'Fullmäktige har beslutat att hela organisationen, även bolagen, ska arbeta med jämställdhetsintegrering.',
      'Det finns ett daterat beslut som gäller alla och som går att länka till.',
      'start', 1),
    ('5660f985-2b5a-5edc-bb42-4ee6bd9ad2f3', 'D4', 2, 'Politiken håller i arbetet',
      'Den politiska ledningen ser till att resultaten sprids och att arbetet fortsätter efter omgången.',
      'Det är utpekat vem som ansvarar, och det finns en plan för tiden efter omgången.',
      'resultsConference', 2),
    ('94d14083-01d3-509e-b280-f8a9df9e6335', 'A3', 3, 'Uppdrag från cheferna',
      'De högsta cheferna gör om beslutet till tydliga uppdrag till förvaltningarna och håller i dem över tid.',
      'Uppdragen har en ansvarig, en tid och följs upp i ledningsgruppen.',
      'learningMeeting1', 3),
    ('b79e782d-d544-5524-9776-f8556a6791c4', 'A5', 4, 'Bild av styrkedjan',
      'Vi har en gemensam bild av vår styrkedja och vet i vilka länkar jämställdhetsperspektivet saknas.',
      'Kartan är ritad, och både politiker och chefer känner till den.',
      'learningMeeting1', 5),
    ('d194ff04-f93a-5ca3-8c45-e61df9c4f139', 'A6', 5, 'Syns i mål och budget',
      'Den som läser våra mål, vår budget och våra planer ser vad vi vill uppnå i fråga om jämställdhet.',
      'Det går att läsa både på övergripande nivå och hos nämnderna.',
      'learningMeeting1', 5),
    ('1eaaa873-d659-5451-a015-39dd0dea9bc6', 'A7', 6, 'Egna jämställdhetsmål',
      'Vi har egna jämställdhetsmål, eller mål som anger vad som ska uppnås för kvinnor respektive män.',
      'Målen är beslutade och går att följa upp uppdelat på kön.',
      'learningMeeting1', 5),
    ('97ba0ef0-fb22-5209-91e2-49cb4e3dd351', 'C4', 7, 'Konsekvenser före beslut',
      'Innan beslut fattas har vi beskrivit hur förslaget påverkar olika grupper av kvinnor, män, flickor och pojkar.',
      'Ett stickprov bland ärendena visar att det görs, och att det påverkar besluten.',
      'learningMeeting3', 7),
    ('a12ffa9c-035f-52d3-bcb8-b873f609d5ca', 'C1', 8, 'Könsuppdelad statistik',
      'När vi följer upp verksamheten delar vi upp uppgifter om individer på kön, från enhet till fullmäktige.',
      'Undantagen är få, kända och motiverade.',
      'learningMeeting3', 6),
    ('d581b5d0-94ac-5654-b9a3-be49b7f7d2a5', 'C3', 9, 'Vi frågar varför',
      'Vi nöjer oss inte med att visa könsskillnader, utan frågar varför de finns och vad de leder till.',
      'Uppföljningsrapporten innehåller en analys, inte bara siffror.',
      'learningMeeting3', 6),
    ('8f01697c-59fe-5553-84d6-2bfb1191c3c6', 'C6', 10, 'I ordinarie uppföljning',
      'I den ordinarie uppföljningen av verksamhet och budget syns hur det går för kvinnor och män, flickor och pojkar.',
      'Det står i delårs- och årsrapporten. Inget separat system behövs.',
      'learningMeeting3', 8),
    ('a14cf5e3-fd3d-5fe8-aedf-6527bd5089ee', 'D1', 11, 'Förbättringar som håller',
      'Arbetet har gett minst en förbättring som märks i verksamheten och som har hållit i sig.',
      'Vi kan visa hur det var före och hur det är efter, gärna för invånarna.',
      'resultsConference', 9),
    ('3699f2f7-968d-5783-b0d6-4ddb0ce7cab3', 'B1', 12, 'Kunskap i uppdraget',
      'Chefer, medarbetare och förtroendevalda har den kunskap om jämställdhet som deras uppdrag kräver.',
      'Behovet är kartlagt för varje grupp, och utbildning ges utifrån det.',
      'learningMeeting2', 4),
    ('b9154547-31dd-5da5-818b-a49c11f83857', 'D3', 13, 'Överförbart arbetssätt',
      'Vi har beskrivit vårt sätt att arbeta så tydligt att andra verksamheter och organisationer kan ta över det.',
      'Beskrivningen finns på ett ställe, och någon annan har använt den.',
      'resultsConference', 10)
  ) as v (id, code, ord, short, text, sign_of_top, focus, factor)
  where not exists (
    select from public.statement e where e.scope_id = 'programme' and e.id = v.id::uuid
  )
  order by v.ord;

  perform set_config('app.machine', machine, true);
end
$seed$;
