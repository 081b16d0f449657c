import type { Unreadable } from '#domain/spreadsheet/sheet.ts';
import type { Field, PlannedRow } from '#domain/spreadsheet/plan-import.ts';
import { capital } from '#lib/letter-case.ts';
import { occasionWord } from '../checklist/checklist.ts';
import { formatCount, formatList, formatMoment, genitive, SPACE } from '../format.ts';

/** "1 rad", "15 rader" */
const rows = (count: number) => `${count}${SPACE}${count === 1 ? 'rad' : 'rader'}`;
const statements = (count: number) =>
  count === 1 ? 'ett påstående' : `${formatCount(count)} påståenden`;

/** "checklista-sodra-on": a name every phone and every mail program takes. */
const plainName = (organisation: string) =>
  organisation
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');

export const spreadsheetWords = {
  /** The same as on the way here, in `assessmentWords`. */
  title: 'Excel och CSV',
  back: 'Checklista',
  short: 'Excel och CSV',
  none: 'Det finns ingen checklista att hämta här',
  noneText: 'Den finns för organisationer som skattar, när omgången har ett datum för det.',
  fetching: 'Hämtar checklistan',
  fetchingText: 'Den kommer till telefonen när du har nät.',
  toChecklist: 'Öppna checklistan',

  fetch: 'Hämta',
  fetchText: (organisation: string) =>
    `Allt du får se av checklistan: ${genitive(organisation)} gemensamma skattning, din egen och det andra har öppnat för gruppen. En flik för varje tillfälle, och en med alla svar.`,
  fetchCare: 'Filen är en kopia. Den som får den kan läsa allt som står i den.',
  excel: 'Hämta som Excel',
  csv: 'Hämta som CSV',
  fetched: (name: string) => `${name} är hämtad.`,
  notFetched: 'Filen kunde inte skapas. Försök igen.',
  fileName: (organisation: string, kind: 'xlsx' | 'csv') =>
    `checklista-${plainName(organisation) || 'organisation'}.${kind}`,

  read: 'Läs in',
  readText:
    'En lista som ni redan har fyllt i, från Excel eller som CSV. Du ser vad som ändras innan något sparas.',
  readWay: 'Läs in en ifylld lista',

  last: (file: string) => `Inläst från ${file}`,
  lastText: (at: string, now: Date, count: number, into: 'joint' | 'own') =>
    `${capital(formatMoment(at, now))}, ${statements(count)} i ${into === 'joint' ? 'den gemensamma skattningen' : 'din egen skattning'}.`,
  undo: 'Ångra inläsningen',
  undone: (restored: number, kept: number) => {
    if (restored === 0) return 'Allt hade ändrats efter inläsningen. Det står kvar som det är.';
    const back = `${capital(statements(restored))} är som före inläsningen.`;
    return kept === 0
      ? back
      : `${back} Det som har ändrats sedan dess, i ${statements(kept)}, står kvar.`;
  },
  undoSealed: 'Skattningen är inlämnad. En strateg behöver öppna den igen innan det går att ångra.',
  failed: 'Det kunde inte sparas. Telefonen är kanske full. Försök igen.',
} as const;

/** The comparison as a file. */
export const openedFileWords = {
  title: 'Jämförelsen som fil',
  back: 'Sida vid sida',
  toComparison: 'Till jämförelsen',
  none: 'Inget är öppnat än',
  noneText: 'När gruppen har öppnat sina skattningar för varandra går de att hämta här.',
  /** "Det som gruppen har öppnat för varandra: före kursen (Granvik och Strandhamn)." */
  text: (all: readonly { readonly title: string; readonly organisations: readonly string[] }[]) =>
    `Det som gruppen har öppnat för varandra, och inget annat: ${all
      .map(({ title, organisations }) => `${occasionWord(title)} (${formatList(organisations)})`)
      .join(', ')}.`,
  layout:
    'I Excel är det en flik för varje tillfälle, där organisationerna står bredvid varandra, och en flik med en rad för varje svar. CSV har den sista.',
  fileName: (organisation: string, kind: 'xlsx' | 'csv') =>
    `sida-vid-sida-${plainName(organisation) || 'grupp'}.${kind}`,
} as const;

export const readInWords = {
  title: 'Läs in en ifylld lista',
  intro:
    'Filen får ha en flik för varje tillfälle. Ett kryss i kolumn 1, 2 eller 3 räcker, eller en siffra.',
  safe: 'Inget sparas förrän du har sett vad som ändras och sagt ja.',
  choose: 'Välj fil',
  chooseOther: 'Välj en annan fil',
  reading: 'Läser filen',
  sealed: 'Den gemensamma skattningen är inlämnad',
  sealedText: (organisation: string) =>
    `Det går inte att läsa in något i den. Vill ni ändra behöver en strateg i ${organisation} öppna den igen.`,
  onlyOwn: 'Du kan läsa in i din egen skattning.',

  unreadable: {
    tooLarge: {
      title: 'Filen är för stor',
      text: 'Den får vara högst 5 MB, och inte innehålla mer än en checklista brukar göra. Spara fliken som en egen fil.',
    },
    empty: { title: 'Filen är tom', text: 'Det står ingenting i den. Välj en annan fil.' },
    broken: {
      title: 'Filen är skadad',
      text: 'Den går inte att läsa. Öppna den i Excel, spara den igen och välj den på nytt.',
    },
    notSpreadsheet: {
      title: 'Det här är inget kalkylblad',
      text: 'Välj en fil som slutar på .xlsx eller .csv. Andra kalkylblad går att spara som .xlsx.',
    },
    old: {
      title: 'Filen har ett gammalt format',
      text: 'Öppna den i Excel och spara den som .xlsx.',
    },
    locked: {
      title: 'Filen har ett lösenord',
      text: 'Öppna den i Excel, ta bort lösenordet och spara den igen.',
    },
    tooSlow: {
      title: 'Det tog för lång tid',
      text: 'Läsningen avbröts efter 10 sekunder. Spara fliken som en egen fil, eller som CSV.',
    },
    failed: {
      title: 'Filen kunde inte läsas',
      text: 'Försök igen. Hjälper det inte, spara den som CSV.',
    },
  } satisfies Record<Unreadable, { readonly title: string; readonly text: string }>,
  noStatements: {
    title: 'Inga påståenden hittades',
    text: 'I filen finns ingen rad med rubrikerna 1, 2 och 3, eller så liknar raderna inte er checklista.',
  },
  nothingSaved: 'Ingenting har ändrats.',

  previewTitle: 'Det här läses in',
  into: (tab: string, occasion: string) =>
    `Fliken ${tab} blir skattningen ${occasionWord(occasion)}`,
  intoFile: (occasion: string) => `Blir skattningen ${occasionWord(occasion)}`,
  tab: 'Flik',
  target: 'Vart ska det?',
  joint: 'Gemensam',
  own: 'Min egen',
  elsewhere: (count: number) =>
    `${rows(count)} i filen gäller andra tillfällen eller organisationer och läses inte.`,
  byNumber: (count: number) =>
    count === 1 ? 'Ta en rad på dess nummer' : `Ta ${formatCount(count)} rader på deras nummer`,
  byNumberHint: 'När listan har samma ordning som er checklista men andra ord.',
  counts: { new: 'nya', changed: 'ändrade', same: 'oförändrade', skipped: 'hoppas över' },
  nothingNew: 'Det finns inget nytt att läsa in. Det som gick att läsa står redan här.',
  notYet: 'Inget är sparat än',
  notYetJoint: (organisation: string) =>
    `Kollegorna i ${organisation} ser det när du har läst in. Du kan ångra inläsningen efteråt.`,
  notYetOwn: 'Bara du ser det. Du kan ångra inläsningen efteråt.',
  changed: 'Ändrade',
  skipped: 'Hoppas över',
  newRows: (count: number) => (count === 1 ? '1 ny' : `${count} nya`),
  sameRows: (count: number) => (count === 1 ? '1 oförändrad' : `${count} oförändrade`),
  place: (tab: string | null, row: number) => (tab === null ? `Rad ${row}` : `${tab}, rad ${row}`),
  span: (tab: string | null, numbers: readonly number[]) => {
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
    const span = first === last ? `rad ${first}` : `rad ${first}–${last}`;
    return tab === null ? capital(span) : `${tab}, ${span}`;
  },
  inFile: (text: string) => `I filen: ${text}`,
  fields: {
    score: 'Skattning',
    comment: 'Kommentar',
    evidence: 'Hur vet ni det?',
  } satisfies Record<Field, string>,
  none: 'ingen',
  from: 'från',
  to: 'till',
  cancel: 'Avbryt',
  act: (count: number) => (count === 0 ? '0 ändringar' : `Läs in ${rows(count)}`),
  changedMeanwhile:
    'Någon har ändrat i skattningen sedan du såg den här listan. Så här blir det nu. Se efter, och läs in igen.',

  done: (count: number) => `${capital(rows(count))} är inlästa`,
  doneOne: '1 rad är inläst',
  doneText: 'Det är sparat på telefonen och synkas när du har nät.',
  toJoint: 'Till den gemensamma skattningen',
  toOwn: 'Till din skattning',
} as const;

type Reason = Extract<PlannedRow, { readonly kind: 'skipped' }>['reason'];

/** Why a row is passed over, and what one can do about it. */
export function skipWords(reason: Reason, statement: string, text: string) {
  const quoted = text === '' ? 'Raden' : `”${text}”`;
  switch (reason.kind) {
    case 'severalMarks':
      return {
        title: `Kryss i ${reason.scores.length === 2 ? 'både ' : ''}${formatList(reason.scores.map(String))}`,
        text: `${statement}. Välj en siffra i filen, eller skatta här.`,
      };
    case 'notScore':
      return {
        title: `”${reason.written}” är ingen skattning`,
        text: `${statement}. Skriv en siffra i filen, eller skatta här.`,
      };
    case 'wrongColumn':
      return {
        title: `”${reason.written}” står i kolumnen för ${reason.column}`,
        text: `${statement}. Skriv X eller samma siffra som kolumnen.`,
      };
    case 'unknown':
      return {
        title: 'Raden finns inte i er checklista',
        text: `${quoted} liknar inget av era påståenden.`,
      };
    case 'unsure':
      return {
        title: 'Det är osäkert vilket påstående det är',
        text: `${quoted} liknar mest ”${statement}”. Skriv påståendets kod i filen, eller skatta här.`,
      };
    case 'torn':
      return {
        title: 'Koden och orden hör inte ihop',
        text: `${quoted} har koden för ”${statement}”, men orden är ett annat påståendes.`,
      };
    case 'twice':
      return {
        title: 'Påståendet står på två rader',
        text: `”${statement}” står också på rad ${reason.other}. Ta bort den ena i filen.`,
      };
    case 'tooLong':
      return {
        title:
          reason.field === 'comment' ? 'Kommentaren är för lång' : '”Hur vet ni det?” är för långt',
        text: `${statement}. Korta texten med ${reason.over} tecken i filen.`,
      };
    case 'emptyInFile':
      return {
        title: 'Tomt i filen',
        text: `${statement}. Det som står hos er är kvar.`,
      };
  }
}
