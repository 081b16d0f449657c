import type { Readiness, ScaleEnds } from '#domain/assessment/assessment.ts';

import { capital, lowerFirst } from '#lib/letter-case.ts';
import {
  draftWords,
  modelWord,
  occasionWord,
  points,
  scoreName,
  scoreNames,
  scoresCounted,
  type OrganisationKind,
} from '../checklist/checklist.ts';
import type { RefusalWords } from '../waiting/refusals.ts';
import { formatCount, formatList, formatMoment, genitive } from '../format.ts';
import { somebody } from './versions.ts';

/** *Gemensam skattning* is what the organisation agrees on, *egen skattning* one's own. */
export const assessmentWords = {
  title: (organisation: string) => `${genitive(organisation)} gemensamma skattning`,
  short: 'Gemensam skattning',
  back: 'Checklista',
  /** Under one's own draft in the checklist. */
  together: 'Tillsammans',
  /** The way to the room where it goes out as a file, and comes in from one. */
  asFile: 'Excel och CSV',
  entry: {
    none: 'Gör den tillsammans. Era egna skattningar är underlaget.',
    progress: (scored: number, total: number) => `${scored} av ${total} skattade tillsammans`,
    versions: (count: number) =>
      count === 1 ? 'två versioner att välja' : `två versioner på ${formatCount(count)} ställen`,
    handedIn: (at: string, now: Date) => `Inlämnad ${formatMoment(at, now)}`,
    waiting: 'Inlämningen väntar på nät',
    stopped: 'Du behöver se över inlämningen',
  },
  progress: (occasion: string, scored: number, total: number) =>
    `${capital(occasionWord(occasion))}: ${scored} av ${total} skattade tillsammans`,
  place: (organisation: string, occasion: string) => `${organisation} ${occasionWord(occasion)}`,
  /** Whoever of the organisation reads and changes it. */
  readers: (organisation: string, names: readonly string[]) =>
    `${organisation}: ${formatList(names)} ser och ändrar`,
  you: 'du',
  begin: 'Börja skatta tillsammans',
  goOn: (ord: number) => `Fortsätt med påstående ${ord}`,
  toStanding: 'Visa läget',
  unscored: 'Inte skattad',
  none: 'Det finns inget att skatta tillsammans just nu',
  noneText: 'Den gemensamma skattningen öppnar när omgången har ett datum för den.',
  openChecklist: 'Öppna checklistan',
  fetching: 'Hämtar den gemensamma skattningen',
  fetchingText: 'Den kommer till telefonen när du har nät.',

  /** One statement. */
  document: (short: string) => `Gemensamt: ${short}`,
  context: (organisation: string, occasion: string) =>
    `${organisation} ${occasionWord(occasion)}, gemensamt`,
  yourDraft: 'Din skattning',
  lastTime: (score: number, label: string) => `Förra gången: ${score} ${label}`,
  draftTitle: (score: number | null) =>
    score === null ? 'Din egen kommentar' : `Din egen skattning: ${score}`,
  draftOnly: 'Bara du ser den.',
  noComment: 'Du har inte skrivit någon kommentar.',
  commentHint: 'Vad bygger ni skattningen på? Alla i organisationen ser texten.',
  closedText: 'Den går inte att ändra förrän en strateg öppnar den igen.',
  noText: 'Ingen kommentar',
  previous: 'Förra påståendet',
  next: 'Nästa påstående',
  toList: 'Till den gemensamma skattningen',
} as const;

/** What two can have written differently, as it is said in running text. */
const fieldWord = { score: 'skattningen', comment: 'kommentaren', evidence: 'underlaget' } as const;
type Disputed = keyof typeof fieldWord;

function apart(fields: readonly Disputed[]): string {
  const what = fields.map((field) => fieldWord[field]);
  return `ändrade ${formatList(what)} var för sig. Ingenting är borta. Välj vad ni vill ha kvar.`;
}

/** Two versions of one answer. */
export const versionWords = {
  title: 'Två versioner',
  why: (others: readonly string[], fields: readonly Disputed[]) =>
    `${others.length === 0 ? 'Du' : `Du och ${formatList(others)}`} ${apart(fields)}`,
  whyOthers: (names: readonly string[], fields: readonly Disputed[]) =>
    `${formatList(names)} ${apart(fields)}`,
  /** Of the statements of which somebody has to choose a version. */
  place: (number: number, count: number) => `${number} av ${count}`,
  mine: 'Din',
  somebody,
  keepMine: 'Behåll min',
  keep: (name: string) => `Behåll ${genitive(name)}`,
  keepThis: 'Behåll den här',
  keepBoth: 'Behåll båda texterna',
  keepAll: 'Behåll alla texterna',
  /** The score is one's own, the texts of all. */
  withBoth: (score: number | null, count: number) =>
    `${score === null ? 'Utan siffra' : `${score}:a`}, med ${count > 2 ? 'alla' : 'båda'} texterna`,
  history: 'Visa historiken',
  empty: 'Ingen text',
  hint: 'Det ni väljer bort finns kvar i historiken. Allt annat fortsätter som vanligt.',
  hintUnsent:
    'En av versionerna har inte synkats än. Väljer ni bort den finns den inte kvar någonstans.',
  tooLongTogether:
    'Tillsammans är texterna längre än de får vara. Behåll en, och skriv in det viktigaste ur den andra.',
  none: 'Det finns inget att välja här',
  noneText: 'Någon i organisationen har redan valt. Det ni valde bort finns kvar i historiken.',
  failed: 'Valet kunde inte sparas. Försök igen.',
} as const;

/** The heading of Läget: what is missing, in words. */
export function standingTitle(readiness: Readiness, ends: ScaleEnds, kind: OrganisationKind) {
  const { bottomsOver, topsMissing, ready, scored, total } = readiness;
  if (scored === 0) return 'Inget är skattat tillsammans än';
  if (ready) return `Ni är kanske redo att vara ${modelWord[kind]}`;
  const tops = `${capital(scoresCounted(topsMissing, ends.top))} till`;
  const lift = `${scoresCounted(bottomsOver, ends.bottom)} att lyfta`;
  if (topsMissing > 0) return bottomsOver > 0 ? `${tops}, och ${lift}` : tops;
  return bottomsOver > 0 ? capital(lift) : `${capital(points(total - scored))} att skatta`;
}

export const standingWords = {
  title: 'Läget',
  /** "Ni har flyttat fyra påståenden framåt sedan förra gången." */
  moved: (forward: number) => `Ni har flyttat ${points(forward)} framåt sedan förra gången.`,
  ready: (readiness: Readiness, ends: ScaleEnds) =>
    `Ni har ${readiness.bottoms === 0 ? `inga ${scoreNames(ends.bottom)}` : scoresCounted(readiness.bottoms, ends.bottom)} kvar och ${scoreName(ends.top)} på ${readiness.tops} av ${readiness.total} påståenden.`,
  rule: draftWords.rule,
  own: 'Bedömningen är er egen.',
  mentor: draftWords.mentor,
  bottoms: 'Saknas ännu',
  sign: (top: number, sign: string) => `Tecken på en ${scoreName(top)}: ${lowerFirst(sign)}`,
} as const;

export const handInWords = {
  title: (organisation: string) => `Lämna in ${genitive(organisation)} gemensamma skattning`,
  review: 'Granska och lämna in',
  act: 'Lämna in',
  failed: 'Inlämningen kunde inte sparas. Telefonen är kanske full. Försök igen.',
  what: (occasion: string) => `${capital(occasionWord(occasion))}. Det här lämnas in:`,
  unscored: (count: number) =>
    `${capital(points(count))} är inte ${count === 1 ? 'skattat' : 'skattade'}. Det går att lämna in ändå.`,
  after:
    'När den är inlämnad går den inte att ändra förrän en strateg öppnar den igen. Bara er organisation ser den.',
  nothing: 'Det finns inget att lämna in än. Skatta minst ett påstående först.',
  blocked: 'Välj version först',
  shorten: 'Korta kommentaren först',
  shortenText: (count: number) =>
    count === 1
      ? 'En kommentar är längre än Jämsides tar emot. Den ligger på telefonen, och inlämningen väntar tills du har kortat den.'
      : `${capital(formatCount(count))} kommentarer är längre än Jämsides tar emot. De ligger på telefonen, och inlämningen väntar tills du har kortat dem.`,
  blockedText: (count: number) =>
    count === 1
      ? 'Två versioner står mot varandra på ett ställe. Inlämningen väntar tills någon har valt.'
      : `Två versioner står mot varandra på ${formatCount(count)} ställen. Inlämningen väntar tills någon har valt.`,
  who: (names: readonly string[]) =>
    names.length === 0
      ? 'Er strateg lämnar in den gemensamma skattningen.'
      : `${formatList(names)} lämnar in den gemensamma skattningen.`,

  /** What was reviewed is not what stands there. */
  stale: {
    title: 'Skattningen ändrades medan du lämnade in',
    text: 'Inget är borta, varken ditt eller de andras. Gå igenom det som skiljer och lämna in igen.',
    same: 'Det som står nu är detsamma som du granskade. Lämna in igen.',
    differs: 'Det här skiljer',
    rest: 'Det andra är som du såg det',
    saw: 'Du såg',
    now: 'Nu',
    again: 'Lämna in så här',
    change: 'Ändra i skattningen',
    code: (code: string) => `Kod till supporten: ${code}`,
  },
  /** Somebody else was first. */
  first: {
    title: (name: string) => `${name} lämnade in först`,
    somebody: 'En kollega',
    text: (at: string, now: Date) =>
      `Den gemensamma skattningen lämnades in ${formatMoment(at, now)}. Din inlämning såg annorlunda ut och togs inte emot. Inget är borta.`,
    show: 'Visa kvittot',
    done: 'Låt den gälla',
  },
  refused: 'Inlämningen togs inte emot',
  refusedShow: 'Visa varför',
} as const;

export const receiptWords = {
  title: 'Inlämnat',
  waiting: 'Inlämningen väntar på nät',
  waitingText:
    'Den är sparad på telefonen och lämnas in när du har nät och Jämsides är öppen. Den är slutlig först när kvittot kommer.',
  waitingRefused: (count: number) =>
    count === 1
      ? 'En ändring i den gemensamma skattningen togs inte emot och måste lösas först.'
      : `${capital(formatCount(count))} ändringar i den gemensamma skattningen togs inte emot och måste lösas först.`,
  showRefused: 'Visa vad som stoppar',
  facts: {
    organisation: 'Organisation',
    occasion: 'Skattning',
    at: 'Inlämnat',
    by: 'Av',
    number: 'Inlämning',
    code: 'Kvitto',
  },
  /** What the receipt is called when one has to read it out. */
  code: (id: string) => id.slice(0, 8).toUpperCase(),
  show: 'Visa kvittot',
  /** Where the strategist opens it again. */
  reopenWay: 'Till inlämningen',
  what: 'Det ni lämnade in',
  earlier: (number: number) => `Inlämning ${number}`,
  reopened: (name: string | null, at: string, now: Date) =>
    `${name === null ? 'Skattningen' : `${name} öppnade skattningen igen`}${name === null ? ' öppnades igen' : ''} ${formatMoment(at, now)}. Det som lämnades in står kvar här.`,
  reopenedTitle: 'Öppnad igen',
  confirmed: 'Bekräftat av',
  confirmedNone: 'Ingen har bekräftat än.',
  confirm: 'Jag har läst och står bakom den',
  reopen: 'Öppna skattningen igen',
  reopenTitle: 'Öppna skattningen igen?',
  reopenText:
    'Då kan alla i organisationen ändra i den. Det som är inlämnat står kvar med sitt kvitto tills ni lämnar in på nytt.',
  reopenKeep: 'Låt den vara',
  who: (names: readonly string[]) =>
    names.length === 0
      ? 'Er strateg kan öppna den igen.'
      : `${formatList(names)} kan öppna den igen.`,
  none: 'Det finns ingen sådan inlämning',
  noneText: 'Den är kanske inte hämtad till telefonen än.',
} as const;

/** A change that came after the hand-in. */
const lockedWords = {
  happened: (organisation: string, at: string, now: Date) =>
    `${organisation} lämnade in den gemensamma skattningen ${formatMoment(at, now)}. Din ändring kom efter det.`,
  todo: (names: readonly string[]) =>
    `${names.length === 0 ? 'Er strateg' : formatList(names)} kan öppna skattningen igen. Då skickas din ändring av sig själv.`,
  todoMine: 'Öppna skattningen igen om ändringen ska med. Då skickas den av sig själv.',
} as const;

/** The same story as every refusal, with who closed it and who can open it. */
export function lockedStoryWords(
  locked: {
    readonly organisation: string;
    readonly at: string;
    readonly strategists: readonly string[];
    readonly isStrategist: boolean;
  },
  story: RefusalWords,
  now: Date,
): RefusalWords {
  return {
    happened: lockedWords.happened(locked.organisation, locked.at, now),
    safe: story.safe,
    todo: locked.isStrategist ? lockedWords.todoMine : lockedWords.todo(locked.strategists),
  };
}
