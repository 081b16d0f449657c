-- The checklist version hela-2026, written from src/content/checklist by `npm run checklist:migration`.
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
    ('8b254bf7-870c-5182-af8d-e94bae4a63d9', 'hela-2026', 'Hela checklistan för jämställdhetsintegrering',
      '[{"score":1,"label":"Saknas","help":"Vi har inte börjat, eller så finns det inte hos oss."},{"score":2,"label":"På väg","help":"Det finns delvis, men det behöver utvecklas."},{"score":3,"label":"På plats","help":"Det finns, och det är så vi arbetar."}]')
  ) as v (id, version_key, title, scale)
  where not exists (
    select from public.checklist_version e where e.scope_id = 'programme' and e.id = v.id::uuid
  );

  insert into public.statement
    (scope_id, id, author_id, version_key, code, ord, short, text, sign_of_top, focus, factor, level, theme)
  select 'programme', v.id::uuid, null, 'hela-2026', v.code, v.ord, v.short, v.text, v.sign_of_top,
    v.focus, v.factor, v.level, v.theme
  from (values
    ('eb7496e9-1177-5b50-bb51-20518ddc730e', 'U1', 1, 'Politiskt beslut',
      'Fullmäktige har beslutat att hela organisationen, även bolagen, ska arbeta med jämställdhetsintegrering.',
      'Det finns ett daterat beslut som gäller alla och som går att länka till.',
      'start', 1, '', 'U1'),
    ('8f4e31ee-a9cd-5748-9dcb-e7d2b65a2031', 'U2', 2, 'Långsiktigt och med resurser',
      'Beslutet är långsiktigt, och det finns avsatta resurser för att genomföra det.',
      'Tid och pengar syns i budgeten eller i en beslutad plan.',
      'start', 1, '', 'U2'),
    ('7012f94f-fa19-593f-a4f6-f7a28444f49b', 'U3', 3, 'Vi kan förklara varför',
      'Vi kan förklara varför jämställdhet är viktigt för just vår verksamhet och våra invånare.',
      'Politiker, chef och strateg ger samma svar, var för sig.',
      'start', 1, '', 'U3'),
    ('d8a1282a-0521-507c-a373-d6f39e69ed56', 'U4', 4, 'Samordning med mandat',
      'En central funktion har mandat och tid att samordna arbetet med jämställdhetsintegrering.',
      'Funktionen är namngiven, och uppdraget finns på papper.',
      'start', 3, '', 'U4'),
    ('bc91e36f-a07b-5fb9-985e-c82a57ea569d', 'U5', 5, 'Många har gått utbildningen',
      'En bred grupp förtroendevalda, chefer och nyckelpersoner har gått den förberedande utbildningen.',
      'Minst tjugo personer har gått den, både ur majoritet och opposition.',
      'start', 4, '', 'U5'),
    ('6c0ef609-4214-5036-b3c5-7810ed3152cb', 'A1', 6, 'Frågor som får svar',
      'Politikerna frågar regelbundet vad jämställdhetsarbetet har lett till, och de får svar.',
      'Frågan kommer åter vid budgetdialog eller bokslut, och svaren går att läsa.',
      'learningMeeting1', 2, '', 'A1'),
    ('53648900-5e71-5738-80bb-68c67b8b692f', 'A2', 7, 'Ansvar i politiken',
      'Det är tydligt vem i den politiska ledningen som har ansvar för jämställdhetsfrågorna.',
      'Ett råd, ett utskott eller en beredning är utpekat i ett beslut.',
      'learningMeeting1', 2, '', 'A2'),
    ('4fbb6c4c-148d-5154-953a-032d6377d1ac', 'A3', 8, 'Uppdrag från cheferna',
      'De högsta cheferna gör om beslutet till tydliga uppdrag till förvaltningarna och håller i dem över tid.',
      'Uppdragen har en ansvarig, en tid och följs upp i ledningsgruppen.',
      'learningMeeting1', 3, '', 'A3'),
    ('4f83192c-e1eb-5833-8b1f-6edb0ea9ecdf', 'A4', 9, 'På ledningens dagordning',
      'Jämställdhet är en återkommande punkt på ledningsgruppens möten.',
      'Det syns i dagordningarna från det senaste halvåret.',
      'learningMeeting1', 3, '', 'A4'),
    ('9a42d469-eb3e-55c5-9f57-2a4b2743acef', 'A5', 10, 'Bild av styrkedjan',
      'Vi har en gemensam bild av vår styrkedja och vet i vilka länkar jämställdhetsperspektivet saknas.',
      'Kartan är ritad, och de länkar där perspektivet saknas är namngivna.',
      'learningMeeting1', 5, '', 'A5'),
    ('89a7f5fd-d27a-51f6-a410-bf22cddb25f6', 'A6', 11, 'Syns i mål och budget',
      'Den som läser våra mål, vår budget och våra planer ser vad vi vill uppnå i fråga om jämställdhet.',
      'Någon utifrån kan läsa ut det, både ur budgeten och ur nämndernas planer.',
      'learningMeeting1', 5, '', 'A6'),
    ('99d8665d-a8d5-5069-8c83-8a2429c9c559', 'A7', 12, 'Egna jämställdhetsmål',
      'Vi har egna jämställdhetsmål, eller mål som anger vad som ska uppnås för kvinnor respektive män.',
      'Målen är beslutade och går att följa upp uppdelat på kön.',
      'learningMeeting1', 5, '', 'A7'),
    ('8fd21c1a-3959-5a79-b3d1-7f8078ca27cb', 'A8', 13, 'Anvisningar och mallar',
      'Anvisningar och mallar för planering frågar efter jämställdhetsperspektivet.',
      'Minst ett underlag har skickats tillbaka för att perspektivet saknades.',
      'learningMeeting1', 5, '', 'A8'),
    ('f94df701-0cfa-513e-8034-b1ec3e4333bf', 'B1', 14, 'Kunskap i uppdraget',
      'Chefer, medarbetare och förtroendevalda har den kunskap om jämställdhet som deras uppdrag kräver.',
      'I varje grupp kan någon visa ett beslut eller ett arbete där kunskapen gjorde skillnad.',
      'learningMeeting2', 4, '', 'B1'),
    ('6f80947d-5366-5692-9735-b7e9fa85325c', 'B2', 15, 'Tid för gemensamt lärande',
      'Ledningen ger tid och mötesplatser för gemensamt lärande.',
      'Det är inlagt i årshjulet eller i ordinarie möten.',
      'learningMeeting2', 4, '', 'B2'),
    ('6a8b8fbb-f87f-548b-bde1-64e0c9e483e6', 'B3', 16, 'Det går att pröva nytt',
      'Hos oss går det att pröva nytt, ställa kritiska frågor och lära av misstag.',
      'Vi har ett exempel på något vi ändrade efter ett test.',
      'learningMeeting2', 4, '', 'B3'),
    ('46700a1f-05f3-5803-ad27-387ca43a17d4', 'B4', 17, 'Vi lär av andra',
      'Vi jämför arbetssätt och resultat med andra och använder det vi lär oss.',
      'Minst en idé är hämtad från en annan organisation och prövad hos oss.',
      'learningMeeting2', 4, '', 'B4'),
    ('25a420c2-99d0-5dda-a42b-74a760c45f06', 'B5', 18, 'Problem belagda med fakta',
      'Våra förbättringsarbeten utgår från ojämställdhetsproblem som vi har belagt med fakta.',
      'Problemet och siffrorna finns beskrivna för varje arbete.',
      'learningMeeting2', 9, '', 'B5'),
    ('802c6129-cdb4-5e90-a002-301505ebc9d3', 'B6', 19, 'Pröva i liten skala',
      'Vi provar förbättringar i liten skala och studerar resultatet innan vi inför dem brett.',
      'Minst en förbättring har gått hela varvet: planera, göra, studera, agera.',
      'learningMeeting2', 9, '', 'B6'),
    ('da18fa96-8fb3-5a24-a749-5eb3ddffa75b', 'B7', 20, 'Ägs av verksamheten',
      'Förbättringsarbetet ägs av ordinarie verksamhet och står inte och faller med enskilda eldsjälar.',
      'Ansvaret ligger i linjen, och en överlämning har fungerat.',
      'learningMeeting2', 9, '', 'B7'),
    ('4e8bdda8-372a-5e78-92b2-682e93187970', 'C1', 21, 'Könsuppdelad statistik',
      'När vi följer upp verksamheten delar vi upp uppgifter om individer på kön, från enhet till fullmäktige.',
      'Undantagen är få, kända och motiverade.',
      'learningMeeting3', 6, '', 'C1'),
    ('88f6245f-3a2b-5713-9237-b99fb16c367a', 'C2', 22, 'Fler faktorer än kön',
      'Där det är relevant redovisar vi fler faktorer tillsammans med kön, till exempel ålder, utbildning eller födelseland.',
      'Minst ett område är fördjupat på det sättet.',
      'learningMeeting3', 6, '', 'C2'),
    ('2b491946-f3fa-5337-a4cb-170587f4a180', 'C3', 23, 'Vi frågar varför',
      'Vi nöjer oss inte med att visa könsskillnader, utan frågar varför de finns och vad de leder till.',
      'Uppföljningsrapporten innehåller en analys, inte bara siffror.',
      'learningMeeting3', 6, '', 'C3'),
    ('8f2cdccf-88c9-5ee7-bafa-131c8b9e4a17', 'C4', 24, 'Konsekvenser före beslut',
      'Innan beslut fattas har vi beskrivit hur förslaget påverkar olika grupper av kvinnor, män, flickor och pojkar.',
      'Ett stickprov bland årets ärenden visar att beskrivningen finns där den behövs.',
      'learningMeeting3', 7, '', 'C4'),
    ('b76bc48e-d57f-5d5d-bb27-5a78664aa92d', 'C5', 25, 'Stöd till handläggare',
      'Handläggare har stöd för att beskriva konsekvenser för kvinnor och män, flickor och pojkar.',
      'Det finns en mall, en rutin och en känd person att fråga.',
      'learningMeeting3', 7, '', 'C5'),
    ('df987db7-e6d9-56bd-b667-2b51f9af5526', 'C6', 26, 'I ordinarie uppföljning',
      'I den ordinarie uppföljningen av verksamhet och budget syns hur det går för kvinnor och män, flickor och pojkar.',
      'Delårs- och årsrapporten visar det för varje nämnd.',
      'learningMeeting3', 8, '', 'C6'),
    ('4f70ad77-9b42-540a-a958-2461957d9717', 'D1', 27, 'Förbättringar som håller',
      'Arbetet har gett minst en förbättring som märks i verksamheten och som har hållit i sig.',
      'Vi kan visa hur det var före och hur det är minst ett halvår efter.',
      'resultsConference', 9, '', 'D1'),
    ('44708822-da9a-5639-af41-f0d83a3c3282', 'D2', 28, 'Införda i rutinerna',
      'Förbättringarna är införda i ordinarie rutiner och följs upp.',
      'Rutinen har en ansvarig och ett datum för uppföljning.',
      'resultsConference', 9, '', 'D2'),
    ('180898fb-386e-5daf-b249-0ca8fdd3b1a6', 'D3', 29, 'Överförbart arbetssätt',
      'Vi har beskrivit vårt sätt att arbeta så tydligt att andra verksamheter och organisationer kan ta över det.',
      'Beskrivningen finns på ett ställe, och någon annan har använt den.',
      'resultsConference', 10, '', 'D3'),
    ('1eae9f33-189d-52cf-8ce3-9bd971d56cf6', 'D4', 30, 'Arbetet fortsätter',
      'Den politiska ledningen har bestämt hur arbetet fortsätter när omgången är slut.',
      'Det finns ett beslut med ansvarig, tid och pengar för åren efter omgången.',
      'resultsConference', 2, '', 'D4-2')
  ) as v (id, code, ord, short, text, sign_of_top, focus, factor, level, theme)
  where not exists (
    select from public.statement e where e.scope_id = 'programme' and e.id = v.id::uuid
  )
  order by v.ord;

  perform set_config('app.machine', machine, true);
end
$seed$;
