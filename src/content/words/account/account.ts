import { capital } from '#lib/letter-case.ts';
import { formatCount } from '../format.ts';
import { begunForms, begunWords } from '../waiting/begun.ts';

export const moreWords = {
  document: 'Mer',
  title: 'Mer',
  mentor: (role: string) => `Mentor, ${role}`,
  seats: 'Du deltar i',
  hat: 'Du arbetar nu för',
  hatHint: 'Det du skriver och skattar hör till den organisation du väljer här.',
  status: 'Det som väntar och är synkat',
  install: 'Lägg Jämsides på hemskärmen',
  installSecond: 'Öppnas snabbare och fungerar utan nät',
  about: 'Om Jämsides',
  accessibility: 'Tillgänglighet',
  privacy: 'Integritet',
  privacySecond: 'Vad som sparas, vem som läser, och hur du tar bort dig',
  diagnosis: 'Uppgifter till supporten',
  diagnosisSecond: 'Att läsa upp eller skicka när du ber om hjälp',
  version: (version: string) => `Version ${version}`,
  signOut: 'Logga ut',
} as const;

export const installWords = {
  document: 'Lägg på hemskärmen',
  title: 'Lägg Jämsides på hemskärmen',
  why: 'Då öppnas den som en vanlig app, tar hela skärmen och startar utan nät.',
  act: 'Installera Jämsides',
  installed: 'Jämsides ligger på hemskärmen.',
  done: 'Nu ligger Jämsides på hemskärmen. Öppna den därifrån nästa gång.',
  first: 'Gör det här innan du börjar',
  firstText:
    'På iPhone och iPad delar Safari och appen på hemskärmen inte det som är sparat. Lägg den på hemskärmen först och logga in där.',
  unsent:
    'Har du redan skrivit något här i Safari? Synka först, så finns det i appen när du loggar in.',
  ios: {
    title: 'iPhone och iPad',
    steps: [
      { key: 'share', text: 'Öppna sidan i Safari och tryck på Dela, rutan med en pil uppåt.' },
      { key: 'add', text: 'Rulla ner och välj Lägg till på hemskärmen.' },
      { key: 'open', text: 'Tryck på Lägg till. Öppna sedan Jämsides från hemskärmen.' },
    ],
  },
  android: {
    title: 'Android',
    steps: [
      { key: 'menu', text: 'Öppna sidan i Chrome och tryck på de tre punkterna uppe till höger.' },
      { key: 'add', text: 'Välj Lägg till på startskärmen eller Installera app.' },
      { key: 'open', text: 'Tryck på Installera. Öppna sedan Jämsides från startskärmen.' },
    ],
  },
} as const;

/** "En sak väntar", "Två saker väntar" */
function things(count: number): string {
  if (count === 1) return 'En sak';
  const word = formatCount(count);
  return `${capital(word)} saker`;
}

function readWords(added: number, aside: number): string {
  if (added > 0) return `${things(added)} från kopian är inlästa. Bara du ser dem.`;
  return aside > 0
    ? 'Inget i kopian är inläst.'
    : 'Allt i kopian fanns redan här. Inget är ändrat.';
}

/** Not one's own to write, of a newer version, or damaged: in the page that the file is, it can be read. */
function asideWords(count: number): string {
  return count === 1
    ? 'En sak kunde inte läsas in, för den är skadad eller inget du själv kan skriva. Den står kvar i filen.'
    : `${things(count)} kunde inte läsas in, för de är skadade eller inget du själv kan skriva. De står kvar i filen.`;
}

export const syncPageWords = {
  document: 'Det som väntar',
  waitingTitle: (count: number) => `${things(count)} väntar`,
  syncingTitle: 'Synkar',
  syncedTitle: 'Allt är synkat',
  oldText:
    'Inget av ditt väntar på den här telefonen. Det andra har gjort sedan dess kommer när du har nät och Jämsides är öppen.',
  stoppedTitle: (count: number) => `${things(count)} kunde inte tas emot`,
  stoppedText: 'Det som står här finns kvar på telefonen. Allt annat synkas som vanligt.',
  waitingText:
    'Det du skriver sparas på telefonen och synkas när du har nät och Jämsides är öppen.',
  syncedText: 'Inget väntar på den här telefonen.',
  asksTitle: (count: number) => `${things(count)} att ta ställning till`,
  asksText: 'Välj vad som ska gälla. Inget är borta, och allt annat synkas som vanligt.',
  tooLongText:
    'En text är längre än Jämsides tar emot. Den ligger kvar på telefonen och synkas när du har kortat den. Allt annat synkas som vanligt.',
  problems: 'Kunde inte tas emot',
  choices: 'Att ta ställning till',
  act: 'Synka nu',
  acting: 'Synkar',
  answer: {
    synced: 'Klart. Allt är synkat.',
    waiting: 'Något väntar fortfarande. Det som står kvar i listan försöker appen synka igen.',
    offline: 'Jämsides gick inte att nå. Allt är sparat på telefonen och synkas när du har nät.',
    signInNeeded: 'Inloggningen har gått ut. Logga in igen, så synkas allt. Inget är borta.',
    updateNeeded: 'Appen behöver uppdateras innan den kan synka. Allt är sparat på telefonen.',
    stopped: 'Det mesta är synkat. Du behöver ta ställning till något, se listan.',
  },
  signIn: 'Logga in för att synka',
  signInTitle: 'Inloggningen har gått ut',
  signInText: 'Allt du skriver sparas på telefonen så länge. Inget är borta.',
  fullTitle: 'Det går inte att spara',
  fullText:
    'Det du skriver nu står bara på skärmen tills det finns plats. Det som redan är sparat finns kvar.',
  storageFull: 'Telefonen är full',
  storageFullText:
    'Ta bort något annat på telefonen, till exempel bilder eller filmer, och tryck sedan på Synka nu. Hämta en kopia för säkerhets skull.',
  storageUse: (used: string, quota: string) => `Jämsides använder ${used} av ${quota}.`,
  update: 'Uppdatera Jämsides för att synka',
  updateText:
    'Den här versionen är för gammal för att synka. Allt är sparat på telefonen och följer med.',
  updateAct: 'Uppdatera nu',
  updating: 'Uppdaterar',
  updateAnswer: {
    taken: 'Den nya versionen tar över.',
    held: 'Text håller på att sparas, kanske i en annan flik. Försök igen om en stund.',
    none: 'Det finns ingen nyare version än. Du kan skriva vidare. Försök igen senare.',
    offline: 'Jämsides gick inte att nå. Försök igen när du har nät.',
  },
  copy: 'Hämta en kopia',
  copyHint: 'Kopian är en fil med allt som väntar. Den går att läsa och att läsa in igen.',
  copyEmpty: 'Kopian är en fil med det du har skrivit. Den går att läsa och att läsa in igen.',
  copyDone: (name: string) => `Kopian heter ${name} och ligger bland dina hämtade filer.`,
  copyFailed: 'Kopian kunde inte skapas. Försök igen.',
  read: 'Läs in en kopia',
  readDone: ({ added, aside }: { readonly added: number; readonly aside: number }) =>
    [readWords(added, aside), aside > 0 ? asideWords(aside) : ''].filter(Boolean).join(' '),
  readFailed: {
    notACopy: 'Filen är ingen kopia från Jämsides, eller så är den skadad. Inget är ändrat.',
    tooLarge: 'Filen är större än någon kopia från Jämsides. Inget är ändrat.',
    notSaved: 'Kopian kunde inte läsas in. Inget är ändrat. Försök igen.',
    otherPerson: 'Kopian tillhör någon annan. Logga in som den personen för att läsa in den.',
  },
  today: 'Synkat i dag',
  means: 'Vad synkat betyder',
  meansText: 'Synkat betyder att Jämsides har en egen kopia. Det du inte har delat ser bara du.',
  phone: 'På den här telefonen',
  kept: 'Telefonen har lovat att behålla det som är sparat här, också när den blir full.',
  notKept:
    'Telefonen lovar inte att behålla det som är sparat här om den blir full eller om Jämsides inte öppnas på länge. Det som är synkat finns hos Jämsides.',
  help: 'Få hjälp',
} as const;

export const problemWords = {
  mine: 'Det du ändrade',
  what: 'Det gäller',
  empty: 'Tom',
  noScore: 'inte skattad',
  fromTo: (what: string, from: string | null, to: string) =>
    from === null ? `${what}: ${to}` : `${what}: från ${from} till ${to}`,
  here: 'Finns kvar på den här telefonen',
  theirs: 'Det som finns hos Jämsides',
  keep: 'Behåll den',
  discardTitle: 'Ta bort din ändring?',
  discardText: 'Din text försvinner från den här telefonen och går inte att få tillbaka.',
  discardConfirm: 'Ta bort ändringen',
  others: 'Dina andra ändringar stoppas inte av det här.',
  code: (code: string) => `Kod till supporten: ${code}`,
  gone: 'Det här är redan löst',
  goneText: 'Ändringen är synkad eller borttagen. Inget väntar på dig här.',
} as const;

export const signOutWords = {
  document: 'Logga ut',
  title: 'Logga ut?',
  text: 'Inget väntar på den här telefonen. När du loggar ut tas ditt innehåll bort härifrån, och hämtas igen när du loggar in.',
  act: 'Logga ut',
  acting: 'Loggar ut',
  stay: 'Stanna inloggad',
  /** A text that has not become anything yet, such as a pasted list of people to invite. */
  draft: {
    title: 'Något du har påbörjat finns bara på den här telefonen',
    text: begunWords.text,
    /** By the form it was begun in. */
    forms: begunForms,
    keep: 'Logga ut och behåll det här',
    keepHint:
      'Det ligger kvar här utan lås. Den som kommer åt telefonen kan läsa det. Allt annat tas bort härifrån.',
    erase: 'Ta bort det och logga ut',
  },
  unsentTitle: (count: number) => `${things(count)} finns bara på den här telefonen`,
  unsentText: (count: number) =>
    count === 1
      ? 'Den är inte synkad än. Ingen annan har den.'
      : 'De är inte synkade än. Ingen annan har dem.',
  keep: (count: number) =>
    count === 1 ? 'Logga ut och behåll den här' : 'Logga ut och behåll dem här',
  keepHint: (count: number) => {
    const it = count === 1 ? 'den' : 'dem';
    return `${count === 1 ? 'Den' : 'De'} ligger kvar här utan lås. Appen visar ${it} när du loggar in igen, men den som kommer åt telefonen kan läsa ${it} på annat sätt. Allt annat tas bort härifrån. Delar du telefonen med någon, hämta en kopia och ta bort ${it}.`;
  },
  erase: (count: number) => (count === 1 ? 'Ta bort den och logga ut' : 'Ta bort dem och logga ut'),
  eraseHint: 'Du får hämta en kopia och skriva TA BORT innan något försvinner.',
  eraseTitle: 'Ta bort det som inte är synkat',
  eraseText: 'Det finns ingen annanstans. Efteråt finns bara filen du hämtar här.',
  eraseLabel: 'Skriv TA BORT',
  eraseWord: 'TA BORT',
  eraseAct: 'Ta bort och logga ut',
  eraseWhy: {
    copy: 'Hämta kopian först.',
    word: 'Skriv TA BORT med stora bokstäver.',
  },
} as const;
