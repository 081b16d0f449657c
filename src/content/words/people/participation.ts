import type { CourseStage } from '#domain/participation.ts';
import { capital } from '#lib/letter-case.ts';
import { dayOf } from '#lib/stockholm.ts';
import { formatCount, formatDayLong, otherYear } from '../format.ts';

const SPACE = '\u00a0';

/** The organisation's own page about the course: who takes it, in numbers. */
export const participationWords = {
  document: (organisation: string) => `Kursen i ${organisation}`,
  title: 'Deltagande',
  /** On Mer, above links to it. */
  links: 'Kursen hos er',
  inOrganisation: (organisation: string) => `Deltagande i ${organisation}`,
  /** A link to it. */
  second: 'Hur många som har gått kursen, påminn och bjud in fler',
  target: 'Klara med kursen mot målet 20–30 personer',
  targetAlt: (finished: number, started: number) =>
    `Klara: ${finished}. Har börjat men inte blivit klara: ${started - finished}. Målet är 20 till 30 personer.`,
  finished: 'Klara',
  started: 'Börjat',
  invited: 'Inbjudna',
  left: (left: number) =>
    left === 1 ? 'En till, så är ni 20.' : `${capital(formatCount(left))} till, så är ni 20.`,
  reached: 'Ni har nått målet. Fler är välkomna.',
  seen: 'Här syns vilka som har börjat och blivit klara, aldrig vad någon har svarat eller skrivit.',
  byRole: 'Efter roll',
  byUnit: 'Efter enhet',
  role: 'Roll',
  unit: 'Enhet',
  noUnit: 'Ingen enhet angiven',
  all: 'Alla',
  ways: (alone: number, group: number) =>
    `Klara på egen hand: ${alone}. Klara helt eller delvis i grupp: ${group}.`,
  present: (count: number) =>
    count === 1
      ? 'En person var med i ett gruppsamtal men har inte öppnat Jämsides sedan dess. Samtalet räknas när personen gör det.'
      : `${capital(formatCount(count))} personer var med i gruppsamtal men har inte öppnat Jämsides sedan dess. Samtalen räknas när de gör det.`,
  nobody: 'Ingen är inbjuden än',
  nobodyText: 'Bjud in de första, så fylls sidan på efter hand.',
  back: 'Deltagande',
} as const;

export const spreadWords = {
  title: 'Majoritet och opposition',
  text: 'Ange hur många politiker från varje sida som går kursen. Jämsides sparar bara de två talen, aldrig vem som hör till vilken sida.',
  majority: 'Från majoriteten',
  opposition: 'Från oppositionen',
  notANumber: 'Skriv ett helt tal, till exempel 4.',
} as const;

export const outcomeWords = {
  title: 'Det här kan ni mer om',
  text: (fewest: number) =>
    `De som har gått kursen kryssar själva i vad de vet mer om. Antalet visas när minst ${formatCount(fewest)} har svarat.`,
  count: (people: number) => `${people}${SPACE}personer`,
  few: 'För få svar för att visas',
} as const;

export const remindWords = {
  title: 'Påminn',
  text: 'Påminn dem som inte är klara. Jämsides skickar inga mejl: texten är färdig, och du skickar den själv.',
  open: 'Skriv en påminnelse',
  nobody: 'Det finns ingen annan att påminna.',
  whom: 'Vilka vill du nå?',
  notFinished: (count: number) => `Inte klara (${count})`,
  notStarted: (count: number) => `Inte börjat (${count})`,
  body: (organisation: string, address: string) =>
    `Hej!\n\nDu är inbjuden till den förberedande kursen om jämställdhet i ${organisation}. Kursen har sju korta moduler som du går på mobilen eller datorn, när det passar dig. Du kan stanna när du vill och fortsätta där du slutade.\n\nGå till ${address} och logga in med den här e-postadressen. Du får en kod på åtta siffror i mejlen och behöver inget lösenord.\n\nHar du redan gått klart kan du bortse från det här. Tack för att du är med.`,
} as const;

/** A text to people who take the course: what one can do with it. */
export const messageWords = {
  text: 'Texten',
  textHint: 'Ändra som du vill innan du kopierar eller skickar.',
  /** To those who have just been invited. */
  welcome: (organisation: string, address: string) =>
    `Hej!\n\nDu är inbjuden till den förberedande kursen om jämställdhet i ${organisation}. Kursen har sju korta moduler som du går på mobilen eller datorn, när det passar dig. Du kan stanna när du vill och fortsätta där du slutade.\n\nGå till ${address} och logga in med den här e-postadressen. Du får en kod på åtta siffror i mejlen och behöver inget lösenord.\n\nTack för att du är med.`,
  subject: (organisation: string) => `Kursen om jämställdhet i ${organisation}`,
  copy: 'Kopiera texten',
  share: 'Dela',
  mail: 'Skriv ett mejl',
  mailHint: 'Adresserna läggs som hemlig kopia, så att mottagarna inte ser varandra.',
  /** Where not all of them fit into one mail. */
  mailFirst: (count: number) =>
    count === 1 ? 'Skriv till den första' : `Skriv till de första ${count}`,
  mailNext: (count: number) => (count === 1 ? 'Skriv till nästa' : `Skriv till nästa ${count}`),
  mailLast: (count: number) =>
    count === 1 ? 'Skriv till den sista' : `Skriv till de sista ${count}`,
  part: (count: number, all: number) =>
    `I ett mejl härifrån får ${count} av ${all} adresser plats. Kom tillbaka hit när du har skickat det, så står nästa mejl här. Eller kopiera alla adresser och klistra in dem som hemlig kopia i ditt mejlprogram.`,
  left: (opened: number, all: number) =>
    `Du har öppnat mejl till ${opened} av ${all}. ${all - opened} är kvar.`,
  allOpened: (all: number) => `Du har öppnat mejl till alla ${all}.`,
  back: 'Tillbaka till förra mejlet',
  withoutText: 'Texten är för lång för att följa med. Kopiera den och klistra in den i mejlet.',
  noMail: 'Det går inte att öppna ett mejl härifrån. Kopiera adresserna i stället.',
  copyAddresses: 'Kopiera adresserna',
  copied: 'Texten är kopierad.',
  copiedAddresses: (count: number) =>
    count === 1 ? 'Adressen är kopierad.' : `${count} adresser är kopierade.`,
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
} as const;

export const stageWord: Readonly<Record<CourseStage, string>> = {
  invited: 'Inbjuden',
  joined: 'Har loggat in',
  started: 'Har börjat',
  finished: 'Klar',
};

/** How far somebody has come, or that she has said no. */
export function howFar(person: {
  readonly stage: CourseStage;
  readonly hasDeclined: boolean;
}): string {
  return person.hasDeclined ? 'Har tackat nej' : stageWord[person.stage];
}

export const invitedWords = {
  /** "Klar, intyg 3F2A-91BC" */
  certified: (how: string, number: string) => `${how}, intyg ${number}`,
  title: 'Inbjudna',
  second: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  invite: 'Bjud in fler',
  role: 'Roll',
  unit: 'Enhet',
  stage: 'Hur långt',
  every: 'Alla',
  filter: 'Välj roll och enhet',
  noUnit: 'Utan enhet',
  shown: (shown: number, of: number) =>
    shown === of ? `${of} personer` : `Visar ${shown} av ${of} personer`,
  more: (count: number) => `Visa ${count} till`,
  none: 'Ingen passar in på det du har valt.',
  empty: 'Ingen är inbjuden än',
  emptyText: 'Den du bjuder in loggar in med sin e-postadress och en kod. Inget lösenord behövs.',
  /** The strategist did not do it herself. */
  byOffice: (at: string, today: string) =>
    `Inbjuden av programkontoret ${formatDayLong(dayOf(at))}${otherYear(dayOf(at), today)}`,
  unsent: 'Väntar på att synkas',
  present: 'var med när gruppen gick igenom kursen',
  name: 'Namn',
  unitHint: 'En förvaltning, en skola eller ett bolags styrelse. Frivilligt.',
  address: 'E-postadress',
  withdraw: 'Dra tillbaka inbjudan',
  withdrawSeat: 'Avsluta platsen',
  withdrawTitle: (name: string) => `Dra tillbaka inbjudan till ${name}?`,
  withdrawText:
    'Personen kan inte längre logga in till er organisation. Du kan bjuda in samma adress igen.',
  withdrawSeatTitle: (name: string) => `Avsluta platsen för ${name}?`,
  withdrawSeatText:
    'Personen ser inte längre er organisation i Jämsides och räknas inte i deltagandet. Det som personen har skrivit för egen del finns kvar hos personen. Du kan bjuda in samma adress igen.',
  handOver: 'Lämna över platsen till någon annan',
  gone: 'Inbjudan finns inte längre',
  goneText: 'Den är tillbakadragen eller överlämnad.',
} as const;

export const inviteWords = {
  title: 'Bjud in',
  second: 'En person eller en hel lista',
  text: (organisation: string) =>
    `Alla i ${organisation} och styrelserna i era bolag kan gå kursen, också när omgången är slut.`,
  how: 'Hur vill du bjuda in?',
  list: 'Klistra in en lista',
  one: 'En person',
  role: 'Roll för alla',
  roleHint: {
    courseParticipant: 'Går kursen och ser inget annat av ert arbete.',
    other: 'Ser och skriver i organisationens och gruppens arbete.',
  },
  unit: 'Enhet för alla',
  unitHint:
    'Till exempel Barn- och utbildningsförvaltningen eller styrelsen för ett bolag. Frivilligt.',
  box: 'En person per rad',
  boxHint:
    'Bara adressen räcker. Du kan också skriva namn; adress; enhet, eller klistra in från ett kalkylblad, med rubrikerna, eller från ett mejlprogram. Texten sparas på telefonen medan du skriver.',
  ready: (count: number) =>
    count === 1 ? 'En rad är klar att bjuda in' : `${count} rader är klara att bjuda in`,
  nothingReady: 'Ingen rad är klar att bjuda in än',
  toMend: (count: number) =>
    count === 1 ? 'En rad behöver rättas' : `${count} rader behöver rättas`,
  handled: (count: number) =>
    count === 1 ? 'En rad är redan inbjuden' : `${count} rader är redan inbjudna`,
  removeHandled: 'Ta bort dem ur rutan',
  line: (number: number) => `Rad${SPACE}${number}`,
  show: (count: number) => `Visa de ${count} raderna`,
  showOne: 'Visa raden',
  act: (count: number) => (count === 1 ? 'Bjud in en person' : `Bjud in ${count} personer`),
  acting: 'Bjuder in',
  done: (count: number) =>
    count === 1 ? 'En person är inbjuden' : `${count} personer är inbjudna`,
  doneUnsent:
    'Inbjudningarna är sparade på telefonen och synkas när du har nät. Då kan de logga in.',
  doneSynced: (count: number) =>
    count === 1 ? 'Personen kan logga in nu.' : 'De kan logga in nu.',
  left: (count: number) =>
    count === 1
      ? 'En rad ligger kvar i rutan och behöver rättas.'
      : `${count} rader ligger kvar i rutan och behöver rättas.`,
  mend: 'Rätta i rutan',
  tellThem: 'Berätta för dem',
  tellText: 'Jämsides skickar inga mejl: texten är färdig, och du skickar den själv.',
  more: 'Bjud in fler',
  seeAll: 'Alla i er organisation, och hur långt de har kommit',
  failed: 'Det gick inte att spara på telefonen. Allt ligger kvar i rutan.',
  oneRole: 'Roll',
  oneUnit: 'Enhet',
  name: 'Namn',
  address: 'E-postadress',
  alreadyInvited: 'Adressen är redan inbjuden.',
  alreadySeated: 'Personen har redan en plats.',
} as const;

export const contactWords = {
  title: 'Kontaktperson',
  second: 'Visas längst ner på kursens sidor',
  text: (organisation: string) =>
    `Den som har frågor om kursen i ${organisation} ser vem den ska vända sig till. Uppgifterna syns för alla som går kursen hos er.`,
  officeText: (round: string) =>
    `Alla i ${round} ser vem på programkontoret de kan fråga om kursen.`,
  name: 'Namn',
  email: 'E-postadress',
  phone: 'Telefon',
  fallback: (name: string) => `Så länge fältet är tomt visas ${name}, utan adress.`,
  save: 'Spara',
  saved: 'Sparat. Det visas för de andra när det är synkat.',
  failed: 'Det gick inte att spara på telefonen. Minnet kan vara fullt. Det du skrev står kvar.',
  remove: 'Ta bort kontaktpersonen',
  mine: 'Fyll i mina uppgifter',
} as const;

export const guideWords = {
  title: 'Ledarguide',
  second: 'Led ett samtal om kursen på 45 minuter',
  print: 'Skriv ut eller spara som PDF',
} as const;
