import type { TableName } from '#domain/rows.ts';
import { dayOf } from '#lib/stockholm.ts';

import { formatMoment, formatTime } from './format.ts';

/**
 * The words for where something is. Four of them have one meaning each, everywhere:
 * sparat (on this phone) · synkat (Jämsides has its own copy, nobody new sees it) ·
 * delat med … (always names) · inlämnat (final, with receipt).
 */

/** The states as data gives them; spelled here because words may not know of data. */
export type SyncStatusLike =
  | { readonly kind: 'loading'; readonly done: number; readonly of: number }
  | { readonly kind: 'synced'; readonly at: string }
  | { readonly kind: 'waiting'; readonly count: number; readonly why?: WaitReason }
  | { readonly kind: 'syncing'; readonly count: number }
  | { readonly kind: 'stopped'; readonly count: number };
export type WaitReason = 'signIn' | 'update' | 'storage';
export type ItemStateLike =
  | { readonly kind: 'saved' | 'waiting' | 'syncing' }
  | { readonly kind: 'synced'; readonly at: string }
  | { readonly kind: 'refused' | 'versions'; readonly problem: string };

export interface StatusWords {
  /** Main pages and wide screens; always the accessible name. */
  readonly full: string;
  /** Inner pages. */
  readonly short: string;
}

/** Today the time is enough; from another day the day must be said, or 14.32 would be a lie. */
function clock(at: string, now: Date): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return '';
  return dayOf(moment) === dayOf(now) ? formatTime(moment) : formatMoment(moment, now);
}

const waitReasonWord: Readonly<Record<WaitReason, string>> = {
  signIn: 'logga in för att synka',
  update: 'uppdatera för att synka',
  storage: 'telefonen är full',
};
const waitReasonShort: Readonly<Record<WaitReason, string>> = {
  signIn: 'Logga in',
  update: 'Uppdatera',
  storage: 'Telefonen är full',
};

function waitingWords(count: number, why: WaitReason | undefined): StatusWords {
  if (count === 0 && why !== undefined) {
    const word = waitReasonWord[why];
    return { full: word.charAt(0).toUpperCase() + word.slice(1), short: waitReasonShort[why] };
  }
  if (count === 0) return { full: 'Sparat på telefonen', short: 'Sparat' };
  const full = `Sparat på telefonen, ${count} väntar`;
  return {
    full: why === undefined ? full : `${full} – ${waitReasonWord[why]}`,
    short: `${count} väntar`,
  };
}

/** The one calm status at the top right. */
export function syncStatusWords(status: SyncStatusLike, now: Date): StatusWords {
  switch (status.kind) {
    case 'loading':
      return status.of === 0
        ? { full: 'Hämtar ditt innehåll', short: 'Hämtar' }
        : { full: `Hämtar ditt innehåll, ${status.done} av ${status.of}`, short: 'Hämtar' };
    case 'synced': {
      const at = clock(status.at, now);
      return { full: `Allt är synkat ${at}`.trimEnd(), short: `Synkat ${at}`.trimEnd() };
    }
    case 'waiting':
      return waitingWords(status.count, status.why);
    case 'syncing': {
      const words = status.count === 0 ? 'Synkar' : `Synkar ${status.count}`;
      return { full: words, short: words };
    }
    case 'stopped':
      return {
        full: `${status.count} kunde inte tas emot – visa`,
        short: `${status.count} togs inte emot`,
      };
  }
}

/** The state of one thing, beside it. With `savedAt` the time of the last keystroke is told. */
export function itemStateWords(state: ItemStateLike, now: Date, savedAt?: string): string {
  switch (state.kind) {
    case 'saved':
      return savedAt === undefined ? 'Sparat på telefonen' : `Sparat ${clock(savedAt, now)}`;
    case 'waiting':
      return savedAt === undefined
        ? 'Sparat på telefonen, väntar på nät'
        : `Sparat ${clock(savedAt, now)}, väntar på nät`;
    case 'syncing':
      return 'Synkar';
    case 'synced':
      return `Synkat ${clock(state.at, now)}`.trimEnd();
    case 'refused':
      return 'Togs inte emot – visa';
    case 'versions':
      return 'Två versioner – välj';
  }
}

export interface RefusalWords {
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
}

const keptHere = 'Din text finns kvar på den här telefonen.';
const askSupport = 'Hämta en kopia och kontakta programkontoret. Ange koden nedan.';

const refusals: Readonly<Record<string, RefusalWords>> = {
  '42501': {
    happened: 'Du har inte längre rätt att ändra det här.',
    safe: keptHere,
    todo: 'Fråga er strateg om du ska ha tillgång, eller spara texten som egen anteckning.',
  },
  gone: {
    happened:
      'Det du ändrade finns inte längre hos Jämsides, eller så har du inte tillgång till det.',
    safe: keptHere,
    todo: 'Spara texten som egen anteckning om du vill ha den kvar.',
  },
  locked: {
    happened: 'Skattningen är inlämnad. Din ändring kom efter det.',
    safe: keptHere,
    todo: 'Be er strateg öppna skattningen igen, eller spara texten som egen anteckning.',
  },
  stale: {
    happened: 'Någon ändrade skattningen efter att du granskade den.',
    safe: 'Inget är borta, varken ditt eller de andras.',
    todo: 'Gå igenom skillnaderna och lämna in igen.',
  },
  '42P01': {
    happened:
      'Jämsides på servern är äldre än appen på din telefon och känner inte till det här än.',
    safe: keptHere,
    todo: 'Du behöver inte göra något. Appen försöker igen när servern är uppdaterad.',
  },
  shape: {
    happened: 'Servern kunde inte läsa ändringen.',
    safe: keptHere,
    todo: 'Korta texten om den är lång och försök igen. Hjälper inte det, hämta en kopia och kontakta programkontoret.',
  },
  id_reused: {
    happened: 'Ändringen krockade med en som redan är synkad.',
    safe: keptHere,
    todo: 'Öppna den och ändra något, så skickas den på nytt.',
  },
  lostAccess: {
    happened: 'Du har inte längre tillgång till det här. Dina sista ändringar nådde aldrig fram.',
    safe: 'De finns kvar på den här telefonen i 30 dagar.',
    todo: 'Hämta en kopia, eller spara texten som egen anteckning.',
  },
  withdrawn: {
    happened: 'Du drog tillbaka den här på en annan telefon.',
    safe: 'Din egen anteckning är kvar.',
    todo: 'Dela den igen om du vill att andra ska kunna läsa den.',
  },
  serverFails: {
    happened: 'Servern klarar inte den här ändringen.',
    safe: `${keptHere} Appen försöker igen var femte minut.`,
    todo: askSupport,
  },
};

/** Classes of codes that share their words; SQLSTATE by its first two characters. */
function refusalKey(code: string): string {
  if (Object.hasOwn(refusals, code)) return code;
  if (code === '42703') return '42P01';
  if (/^(22|23)/.test(code)) return 'shape';
  if (code === '57014' || /^5\d\d$/.test(code)) return 'serverFails';
  return 'unknown';
}

const unknownRefusal: RefusalWords = {
  happened: 'Servern tog inte emot ändringen.',
  safe: keptHere,
  todo: askSupport,
};

/**
 * What happened, what is safe, what to do; by the server's code or the kinds that are like one
 * (problem.ts holds the words of the other kinds). Never throws: an unknown code has its own words.
 */
export function refusalWords(code: string): RefusalWords {
  return refusals[refusalKey(code)] ?? unknownRefusal;
}

export interface TableWords {
  /** For a row's title: "Skattning". */
  readonly one: string;
  /** After a number: "skattningar". */
  readonly many: string;
  /** "skattningen", for running text. */
  readonly the: string;
}

const tables: Readonly<Record<TableName, TableWords>> = {
  organisation: { one: 'Organisation', many: 'organisationer', the: 'organisationen' },
  guidance: { one: 'Vägledning', many: 'vägledningar', the: 'vägledningen' },
  checklist_version: { one: 'Checklista', many: 'checklistor', the: 'checklistan' },
  statement: { one: 'Påstående', many: 'påståenden', the: 'påståendet' },
  round: { one: 'Omgång', many: 'omgångar', the: 'omgången' },
  group: { one: 'Grupp', many: 'grupper', the: 'gruppen' },
  participation: { one: 'Deltagande', many: 'deltaganden', the: 'deltagandet' },
  plan_step: { one: 'Steg i planen', many: 'steg i planen', the: 'steget i planen' },
  occasion: { one: 'Skattningstillfälle', many: 'skattningstillfällen', the: 'tillfället' },
  seat_card: { one: 'Plats', many: 'platser', the: 'platsen' },
  invitation: { one: 'Inbjudan', many: 'inbjudningar', the: 'inbjudan' },
  meeting: { one: 'Träff', many: 'träffar', the: 'träffen' },
  agenda_item: { one: 'Dagordningspunkt', many: 'dagordningspunkter', the: 'dagordningspunkten' },
  note: { one: 'Anteckning', many: 'anteckningar', the: 'anteckningen' },
  lesson_progress: { one: 'Avsnitt', many: 'avsnitt', the: 'avsnittet' },
  check_attempt: { one: 'Kunskapskontroll', many: 'svar på kunskapskontroller', the: 'svaret' },
  reflection: { one: 'Reflektion', many: 'reflektioner', the: 'reflektionen' },
  course_status: { one: 'Kursläge', many: 'kurslägen', the: 'kursläget' },
  group_session: { one: 'Gruppträff i kursen', many: 'gruppträffar i kursen', the: 'gruppträffen' },
  credit: { one: 'Närvaro', many: 'närvaron', the: 'närvaron' },
  credit_declined: { one: 'Avböjd närvaro', many: 'avböjda närvaron', the: 'den avböjda närvaron' },
  own_answer: { one: 'Skattning', many: 'skattningar', the: 'skattningen' },
  assessment: {
    one: 'Gemensam skattning',
    many: 'gemensamma skattningar',
    the: 'den gemensamma skattningen',
  },
  answer: { one: 'Gemensamt svar', many: 'gemensamma svar', the: 'det gemensamma svaret' },
  alternative: { one: 'Annan version', many: 'andra versioner', the: 'den andra versionen' },
};

/** What a row is called by people; an unknown table (a newer build's) is an "ändring". */
export function tableWords(tbl: string): TableWords {
  return isTable(tbl) ? tables[tbl] : { one: 'Ändring', many: 'ändringar', the: 'ändringen' };
}

function isTable(tbl: string): tbl is TableName {
  return Object.hasOwn(tables, tbl);
}

/** "1 skattning", "5 skattningar". */
export function countOf(tbl: string, count: number): string {
  const words = tableWords(tbl);
  return count === 1 ? `1 ${words.one.toLowerCase()}` : `${count} ${words.many}`;
}

const fields: Readonly<Record<string, string>> = {
  body: 'Texten',
  comment: 'Kommentaren',
  score: 'Skattningen',
  kind: 'Sorten',
  shared: 'Delningen',
  title: 'Rubriken',
  theme: 'Temat',
  held_on: 'Dagen',
  starts_at: 'Tiden',
  ends_at: 'Sluttiden',
  minutes: 'Längden',
  place: 'Platsen',
  ord: 'Ordningen',
  name: 'Namnet',
  role: 'Rollen',
  address: 'E-postadressen',
  state: 'Läget',
  furthest: 'Hur långt du kommit',
  finished_at: 'När du blev klar',
  seconds: 'Tiden du lagt',
  choice: 'Svaret',
  modules_done: 'Moduler som är klara',
  value: 'Texten',
};

/** A field's name in words, with capital; null for fields that say nothing to a person. */
export function fieldWord(field: string): string | null {
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}
