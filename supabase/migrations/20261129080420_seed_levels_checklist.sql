-- The checklist version nivaer-2026, written from src/content/checklist by `npm run checklist:migration`.
-- Landed, it is never changed: scores were given to these words. Other words are a new version.
-- The programme's own rows have no author and are written as machinery, in one statement so that
-- the setting cannot outlive it; rows that exist are left alone, so that it may run again.
do $seed$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);

  insert into public.checklist_version (scope_id, id, author_id, version_key, title, scale, levels, tops_over, bottoms_at_most)
  select 'programme', v.id::uuid, null, v.version_key, v.title, v.scale::jsonb, '[{"key":"board","label":"Nämnd eller styrelse"},{"key":"administration","label":"Förvaltning"}]'::jsonb, 50, 0
  from (values
    ('830f5e0f-c828-5123-b5b9-d81b88787b60', 'nivaer-2026', 'Checklista för nämnd och förvaltning',
      '[{"score":1,"label":"Saknas","help":"Vi har inte börjat."},{"score":2,"label":"Påbörjat","help":"Vi har börjat, men det märks inte än."},{"score":3,"label":"Delvis klart","help":"Det märks i delar av verksamheten."},{"score":4,"label":"På plats","help":"Det är så vi arbetar, i hela verksamheten."}]')
  ) as v (id, version_key, title, scale)
  where not exists (
    select from public.checklist_version e where e.scope_id = 'programme' and e.id = v.id::uuid
  );

  insert into public.statement
    (scope_id, id, author_id, version_key, code, ord, short, text, sign_of_top, focus, factor, level, theme)
  select 'programme', v.id::uuid, null, 'nivaer-2026', v.code, v.ord, v.short, v.text, v.sign_of_top,
    v.focus, v.factor, v.level, v.theme
  from (values
    ('9bc3eb68-ea6f-5c23-858e-da251b8bd770', 'N1', 1, 'Nämndens eget beslut',
      'Nämnden eller styrelsen har själv beslutat vad jämställdhetsarbetet ska leda till hos dem.',
      'Beslutet är daterat och gäller den egna verksamheten.',
      'start', 1, 'board', ''),
    ('7bc3bca2-e912-54a9-8c80-8f2d074a23f5', 'N2', 2, 'Nämnden efterfrågar',
      'Nämnden eller styrelsen frågar vad arbetet har lett till, minst två gånger om året.',
      'Frågorna och svaren finns i protokollen.',
      'learningMeeting1', 2, 'board', ''),
    ('149cfaa8-21a7-5442-8157-cf9970979363', 'N3', 3, 'Mål för kvinnor och män',
      'Nämnden eller styrelsen har mål som anger vad som ska uppnås för kvinnor respektive män.',
      'Målen är beslutade och går att följa upp uppdelat på kön.',
      'learningMeeting1', 5, 'board', ''),
    ('ab609988-cfcb-5198-adc5-d1617ad5c61a', 'N4', 4, 'Kunskap hos ledamöterna',
      'Ledamöterna har den kunskap om jämställdhet som uppdraget kräver.',
      'Ledamöter kan visa ett beslut där kunskapen gjorde skillnad.',
      'learningMeeting2', 4, 'board', ''),
    ('7273694f-4933-5482-b788-9b52128ca378', 'N5', 5, 'Konsekvenser före beslut',
      'Nämnden eller styrelsen beslutar inte i ärenden där konsekvenser för kvinnor och män behövs men saknas.',
      'Minst ett ärende har återremitterats av det skälet.',
      'learningMeeting3', 7, 'board', ''),
    ('2ea20f18-388f-561e-bea7-ca3957ee6968', 'N6', 6, 'Statistik till nämnden',
      'Nämnden eller styrelsen får uppgifter om individer uppdelade på kön.',
      'Undantagen är få, kända och motiverade.',
      'learningMeeting3', 6, 'board', ''),
    ('821931e6-0989-5cb6-8018-49b119e4c48f', 'N7', 7, 'Nämnden frågar varför',
      'Nämnden eller styrelsen diskuterar varför skillnader finns och vad de leder till.',
      'Diskussionen har lett till ett uppdrag.',
      'learningMeeting3', 6, 'board', ''),
    ('7fdef23b-8a9d-52cf-9180-810059fd627c', 'N8', 8, 'Förbättring som märks',
      'Nämnden eller styrelsen kan nämna en förbättring som invånarna märker.',
      'Den är beskriven så att den går att berätta om.',
      'resultsConference', 9, 'board', ''),
    ('1f7af6c9-93e8-5ab7-80f6-7c8b824b327e', 'F1', 9, 'Uppdrag från ledningen',
      'Förvaltningen har gjort om beslutet till uppdrag med ansvariga chefer.',
      'Uppdragen har namn, tid och följs upp i ledningsgruppen.',
      'start', 1, 'administration', ''),
    ('e06e5bdb-7b59-5083-be31-8291184b4f3c', 'F2', 10, 'Ledningen frågar enheterna',
      'Förvaltningsledningen frågar enheterna vad arbetet har lett till.',
      'Det är en återkommande punkt vid uppföljningen med enheterna.',
      'learningMeeting1', 2, 'administration', ''),
    ('ca781614-0aaa-506e-8b09-83c8fbe91096', 'F3', 11, 'Mål i enheternas planer',
      'Enheternas planer visar hur de bidrar till målen för kvinnor och män.',
      'Varje enhet kan peka på sin del.',
      'learningMeeting1', 5, 'administration', ''),
    ('3e5b5589-b27e-5f14-ac34-4cfd12232f7d', 'F4', 12, 'Kunskap hos medarbetare',
      'Chefer och medarbetare har den kunskap om jämställdhet som uppdraget kräver.',
      'I varje enhet kan någon visa ett arbete där kunskapen gjorde skillnad.',
      'learningMeeting2', 4, 'administration', ''),
    ('48da1349-c58d-5a4b-9b4e-ac45bc235718', 'F5', 13, 'Konsekvenser i underlagen',
      'Handläggarna beskriver konsekvenser för kvinnor och män, flickor och pojkar i sina underlag.',
      'Ett stickprov bland årets ärenden visar det.',
      'learningMeeting3', 7, 'administration', ''),
    ('5bb0d92a-7e4a-539c-a666-a0b9b2336a9c', 'F6', 14, 'Statistik ur systemen',
      'Förvaltningen samlar in och visar uppgifter om individer uppdelade på kön.',
      'Systemen lämnar uppgifterna uppdelade utan handarbete.',
      'learningMeeting3', 6, 'administration', ''),
    ('4067556b-cda4-50c6-bc77-754f5994c368', 'F7', 15, 'Analys i uppföljningen',
      'Förvaltningen analyserar varför skillnader finns och vad de leder till.',
      'Analysen finns i uppföljningsrapporten.',
      'learningMeeting3', 6, 'administration', ''),
    ('3868841d-8c36-51f5-ba34-03acda4efb97', 'F8', 16, 'Förbättringar i vardagen',
      'Förvaltningen har infört minst en förbättring som har hållit i sig.',
      'Det går att visa hur det var före och hur det är minst ett halvår efter.',
      'resultsConference', 9, 'administration', '')
  ) as v (id, code, ord, short, text, sign_of_top, focus, factor, level, theme)
  where not exists (
    select from public.statement e where e.scope_id = 'programme' and e.id = v.id::uuid
  )
  order by v.ord;

  perform set_config('app.machine', machine, true);
end
$seed$;
