import type { ChecklistContent } from './checklist-content.ts';

/**
 * The core checklist: thirteen statements on a scale of three steps. The subjects and the meaning
 * of the steps follow the programme's one-page form of 2017; every wording is our own. A "sign of
 * a 3" stands beside each statement so that a 3 means the same thing to everybody in the room.
 *
 * Landed versions are never changed: scores already given were given to these words. Better
 * wording is a new version with its own key, file and migration.
 */
export const core2026: ChecklistContent = {
  version_key: 'karna-2026',
  title: 'Checklista för jämställdhetsintegrering',
  scale: [
    {
      score: 1,
      label: 'Saknas',
      help: 'Vi har inte börjat, eller så finns det inte hos oss.',
    },
    { score: 2, label: 'På väg', help: 'Det finns delvis, men det behöver utvecklas.' },
    { score: 3, label: 'På plats', help: 'Det finns, och det är så vi arbetar.' },
  ],
  statements: [
    {
      code: 'U1',
      ord: 1,
      short: 'Politiskt beslut',
      text: 'Fullmäktige har beslutat att hela organisationen, även bolagen, ska arbeta med jämställdhetsintegrering.',
      sign_of_top: 'Det finns ett daterat beslut som gäller alla och som går att länka till.',
      focus: 'start',
      factor: 1,
    },
    {
      code: 'D4',
      ord: 2,
      short: 'Politiken håller i arbetet',
      text: 'Den politiska ledningen ser till att resultaten sprids och att arbetet fortsätter efter omgången.',
      sign_of_top:
        'Det är utpekat vem som ansvarar, och det finns en plan för tiden efter omgången.',
      focus: 'resultsConference',
      factor: 2,
    },
    {
      code: 'A3',
      ord: 3,
      short: 'Uppdrag från cheferna',
      text: 'De högsta cheferna gör om beslutet till tydliga uppdrag till förvaltningarna och håller i dem över tid.',
      sign_of_top: 'Uppdragen har en ansvarig, en tid och följs upp i ledningsgruppen.',
      focus: 'learningMeeting1',
      factor: 3,
    },
    {
      code: 'A5',
      ord: 4,
      short: 'Bild av styrkedjan',
      text: 'Vi har en gemensam bild av vår styrkedja och vet i vilka länkar jämställdhetsperspektivet saknas.',
      sign_of_top: 'Kartan är ritad, och både politiker och chefer känner till den.',
      focus: 'learningMeeting1',
      factor: 5,
    },
    {
      code: 'A6',
      ord: 5,
      short: 'Syns i mål och budget',
      text: 'Den som läser våra mål, vår budget och våra planer ser vad vi vill uppnå i fråga om jämställdhet.',
      sign_of_top: 'Det går att läsa både på övergripande nivå och hos nämnderna.',
      focus: 'learningMeeting1',
      factor: 5,
    },
    {
      code: 'A7',
      ord: 6,
      short: 'Egna jämställdhetsmål',
      text: 'Vi har egna jämställdhetsmål, eller mål som anger vad som ska uppnås för kvinnor respektive män.',
      sign_of_top: 'Målen är beslutade och går att följa upp uppdelat på kön.',
      focus: 'learningMeeting1',
      factor: 5,
    },
    {
      code: 'C4',
      ord: 7,
      short: 'Konsekvenser före beslut',
      text: 'Innan beslut fattas har vi beskrivit hur förslaget påverkar olika grupper av kvinnor, män, flickor och pojkar.',
      sign_of_top:
        'Ett stickprov bland ärendena visar att det görs, och att det påverkar besluten.',
      focus: 'learningMeeting3',
      factor: 7,
    },
    {
      code: 'C1',
      ord: 8,
      short: 'Könsuppdelad statistik',
      text: 'När vi följer upp verksamheten delar vi upp uppgifter om individer på kön, från enhet till fullmäktige.',
      sign_of_top: 'Undantagen är få, kända och motiverade.',
      focus: 'learningMeeting3',
      factor: 6,
    },
    {
      code: 'C3',
      ord: 9,
      short: 'Vi frågar varför',
      text: 'Vi nöjer oss inte med att visa könsskillnader, utan frågar varför de finns och vad de leder till.',
      sign_of_top: 'Uppföljningsrapporten innehåller en analys, inte bara siffror.',
      focus: 'learningMeeting3',
      factor: 6,
    },
    {
      code: 'C6',
      ord: 10,
      short: 'I ordinarie uppföljning',
      text: 'I den ordinarie uppföljningen av verksamhet och budget syns hur det går för kvinnor och män, flickor och pojkar.',
      sign_of_top: 'Det står i delårs- och årsrapporten. Inget separat system behövs.',
      focus: 'learningMeeting3',
      factor: 8,
    },
    {
      code: 'D1',
      ord: 11,
      short: 'Förbättringar som håller',
      text: 'Arbetet har gett minst en förbättring som märks i verksamheten och som har hållit i sig.',
      sign_of_top: 'Vi kan visa hur det var före och hur det är efter, gärna för invånarna.',
      focus: 'resultsConference',
      factor: 9,
    },
    {
      code: 'B1',
      ord: 12,
      short: 'Kunskap i uppdraget',
      text: 'Chefer, medarbetare och förtroendevalda har den kunskap om jämställdhet som deras uppdrag kräver.',
      sign_of_top: 'Behovet är kartlagt för varje grupp, och utbildning ges utifrån det.',
      focus: 'learningMeeting2',
      factor: 4,
    },
    {
      code: 'D3',
      ord: 13,
      short: 'Överförbart arbetssätt',
      text: 'Vi har beskrivit vårt sätt att arbeta så tydligt att andra verksamheter och organisationer kan ta över det.',
      sign_of_top: 'Beskrivningen finns på ett ställe, och någon annan har använt den.',
      focus: 'resultsConference',
      factor: 10,
    },
  ],
};
