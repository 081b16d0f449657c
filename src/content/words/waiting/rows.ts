import type { OwnField } from '#domain/table.ts';
import type { TableName, Tables } from '#domain/tables.ts';

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
  own_occasion: { one: 'Eget tillfälle', many: 'egna tillfällen', the: 'det egna tillfället' },
  plan_step: { one: 'Steg i planen', many: 'steg i planen', the: 'steget i planen' },
  occasion: { one: 'Skattningstillfälle', many: 'skattningstillfällen', the: 'tillfället' },
  seat_card: { one: 'Plats', many: 'platser', the: 'platsen' },
  invitation: { one: 'Inbjudan', many: 'inbjudningar', the: 'inbjudan' },
  contact: { one: 'Kontaktperson', many: 'kontaktpersoner', the: 'kontaktpersonen' },
  stated_number: { one: 'Angivet antal', many: 'angivna antal', the: 'det angivna antalet' },
  page_feedback: { one: 'Svar om en sida', many: 'svar om sidor', the: 'svaret om sidan' },
  meeting: { one: 'Träff', many: 'träffar', the: 'träffen' },
  agenda_item: { one: 'Punkt på agendan', many: 'punkter på agendan', the: 'punkten på agendan' },
  note: { one: 'Anteckning', many: 'anteckningar', the: 'anteckningen' },
  lesson_progress: { one: 'Avsnitt', many: 'avsnitt', the: 'avsnittet' },
  check_attempt: { one: 'Kunskapskontroll', many: 'svar på kunskapskontroller', the: 'svaret' },
  reflection: { one: 'Reflektion', many: 'reflektioner', the: 'reflektionen' },
  course_status: { one: 'Kursläge', many: 'kurslägen', the: 'kursläget' },
  group_session: { one: 'Gruppsamtal', many: 'gruppsamtal', the: 'gruppsamtalet' },
  credit: { one: 'Närvaro', many: 'närvaron', the: 'närvaron' },
  credit_declined: { one: 'Avböjd närvaro', many: 'avböjda närvaron', the: 'den avböjda närvaron' },
  guest: { one: 'Namn i gruppsamtal', many: 'namn i gruppsamtal', the: 'namnet' },
  learned_outcome: { one: 'Kryss för mål', many: 'kryss för mål', the: 'krysset' },
  outcome_count: { one: 'Antal för mål', many: 'antal för mål', the: 'antalet' },
  recall: { one: 'Minnesfrågor', many: 'val om minnesfrågor', the: 'valet om minnesfrågorna' },
  figure_value: { one: 'Egen siffra', many: 'egna siffror', the: 'siffran' },
  own_answer: { one: 'Skattning', many: 'skattningar', the: 'skattningen' },
  self_assessment: {
    one: 'Lämnad egen skattning',
    many: 'lämnade egna skattningar',
    the: 'din lämnade skattning',
  },
  assessment: {
    one: 'Gemensam skattning',
    many: 'gemensamma skattningar',
    the: 'den gemensamma skattningen',
  },
  answer: { one: 'Gemensamt svar', many: 'gemensamma svar', the: 'det gemensamma svaret' },
  alternative: { one: 'Annan version', many: 'andra versioner', the: 'den andra versionen' },
  hand_in: { one: 'Inlämning', many: 'inlämningar', the: 'inlämningen' },
  reopening: {
    one: 'Skattning öppnad igen',
    many: 'skattningar öppnade igen',
    the: 'öppningen av skattningen',
  },
  confirmation: { one: 'Bekräftelse', many: 'bekräftelser', the: 'bekräftelsen' },
  opened_assessment: {
    one: 'Öppnad skattning',
    many: 'öppnade skattningar',
    the: 'den öppnade skattningen',
  },
  opening: { one: 'Öppning för gruppen', many: 'öppningar för gruppen', the: 'öppningen' },
  question: { one: 'Fråga', many: 'frågor', the: 'frågan' },
  reply: { one: 'Svar på en fråga', many: 'svar på frågor', the: 'svaret' },
  idea: { one: 'Idé att ta hem', many: 'idéer att ta hem', the: 'idén' },
  advice: { one: 'Råd', many: 'råd', the: 'rådet' },
  improvement_work: {
    one: 'Förbättringsarbete',
    many: 'förbättringsarbeten',
    the: 'förbättringsarbetet',
  },
  cycle: { one: 'Test', many: 'tester', the: 'testet' },
  measure: { one: 'Nyckeltal', many: 'nyckeltal', the: 'nyckeltalet' },
  measure_value: { one: 'Siffra i nyckeltal', many: 'siffror i nyckeltal', the: 'siffran' },
  shared_work: {
    one: 'Delat förbättringsarbete',
    many: 'delade förbättringsarbeten',
    the: 'det delade förbättringsarbetet',
  },
  rsvp: { one: 'Svar på en inbjudan', many: 'svar på inbjudningar', the: 'svaret' },
  need: { one: 'Behov till en träff', many: 'behov till träffar', the: 'det du behöver' },
  material: { one: 'Fil eller länk', many: 'filer och länkar', the: 'filen' },
  topic: { one: 'Sak att ta upp', many: 'saker att ta upp', the: 'det du vill ta upp' },
  meeting_step: {
    one: 'Läge på agendan',
    many: 'lägen på agendan',
    the: 'läget på agendan',
  },
  attendance: { one: 'Närvaro', many: 'närvarande', the: 'närvaron' },
  todo: { one: 'Sak att göra', many: 'saker att göra', the: 'det som ska göras' },
  record: { one: 'Minnesanteckning', many: 'minnesanteckningar', the: 'minnesanteckningarna' },
  record_part: {
    one: 'Stycke i minnesanteckningarna',
    many: 'stycken i minnesanteckningarna',
    the: 'stycket',
  },
  record_reply: {
    one: 'Svar på minnesanteckningarna',
    many: 'svar på minnesanteckningarna',
    the: 'svaret',
  },
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

type FieldName = { readonly [T in TableName]: OwnField<Tables[T]> }[TableName];

/** The app's own keys and signs, and what only the server writes: nothing that somebody wrote. */
type SilentField =
  | `${string}_id`
  | 'answered_at'
  | 'arrived_at'
  | 'asked_at'
  | 'begun_at'
  | 'bottoms_at_most'
  | 'bytes'
  | 'by_office_at'
  | 'cause'
  | 'check_key'
  | 'chosen_at'
  | 'closes_on'
  | 'code'
  | 'correct'
  | 'decided_on'
  | 'factor'
  | 'field'
  | 'figure'
  | 'focus'
  | 'from_kind'
  | 'given_at'
  | 'handled'
  | 'hash'
  | 'held_at'
  | 'kept_at'
  | 'lesson'
  | 'level'
  | 'levels'
  | 'meeting_scope'
  | 'module'
  | 'number'
  | 'opened_at'
  | 'opens_on'
  | 'origin'
  | 'outcome'
  | 'page'
  | 'people'
  | 'period'
  | 'put_at'
  | 'question'
  | 'replied_at'
  | 'scale'
  | 'seen'
  | 'sequence'
  | 'shared_at'
  | 'short'
  | 'sign_of_top'
  | 'snapshot'
  | 'stepped_at'
  | 'step_number'
  | 'subject'
  | 'tbl'
  | 'text'
  | 'topic'
  | 'tops_over'
  | 'tried_at'
  | 'version_key'
  | 'written_at';

/** Every field of every table has a word here, or is named among the silent: a type error else. */
const fields: Readonly<Record<Exclude<FieldName, SilentField>, string>> = {
  body: 'Texten',
  answers: 'Skattningen',
  left_at: 'När du lämnade',
  comment: 'Kommentaren',
  score: 'Skattningen',
  evidence: 'Hur ni vet det',
  with_comments: 'Om kommentarerna följer med',
  as_ready: 'Om ni väntar på de andra',
  settled: 'Om frågan är klar',
  kind: 'Sorten',
  shared: 'Delningen',
  title: 'Rubriken',
  description: 'Vad bilden visar',
  link: 'Länken',
  theme: 'Temat',
  held_on: 'Dagen',
  starts_at: 'Tiden',
  ends_at: 'Sluttiden',
  minutes: 'Längden',
  place: 'Platsen',
  remote_link: 'Länken för den som är på distans',
  invited_at: 'När ni bjöd in',
  cancelled: 'Om träffen är inställd',
  practical: 'Det praktiska',
  days: 'Datumen',
  left_over: 'Om punkten hanns med',
  answer: 'Svaret',
  presence: 'Närvaron',
  until_clock: 'När pausen slutar',
  due_on: 'När det ska vara klart',
  done_at: 'Om det är gjort',
  purpose: 'Syftet',
  published_at: 'Om de får läsas',
  reply_by: 'Sista dagen att svara',
  left_out: 'Om stycket är med',
  agrees: 'Om det stämmer',
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
  credits: 'Moduler från gruppsamtal',
  ended_at: 'När samtalet avslutades',
  value: 'Texten',
  unit: 'Enheten',
  email: 'E-postadressen',
  phone: 'Telefonnumret',
  helped: 'Om sidan hjälpte',
  word: 'Det du skrev',
  year: 'Året',
  women: 'Värdet för kvinnor eller flickor',
  men: 'Värdet för män eller pojkar',
  source: 'Källan',
  operation: 'Verksamheten',
  problem: 'Problemet',
  causes: 'Orsakerna',
  idea: 'Idén',
  who_notices: 'Vem som märker det',
  lesson_learned: 'Lärdomen',
  dissemination: 'Spridningen',
  statement_ids: 'Påståendena',
  what: 'Vad ni ska pröva',
  starts_on: 'Första dagen',
  ends_on: 'Sista dagen',
  how_known: 'Hur ni ser om det blev bättre',
  guess: 'Vad ni tror händer',
  started_on: 'När testet började',
  saw: 'Vad ni såg',
  result_women: 'Resultatet för kvinnor eller flickor',
  result_men: 'Resultatet för män eller pojkar',
  learned: 'Vad ni lärde er',
  decision: 'Beslutet',
  ended_on: 'Om arbetet är avslutat',
  sub_goals: 'Delmålen',
  cemr_articles: 'Artiklarna i CEMR-deklarationen',
  agenda_goals: 'Målen i Agenda 2030',
  total: 'Värdet för alla',
  women_count: 'Antalet kvinnor eller flickor',
  men_count: 'Antalet män eller pojkar',
};

/** A field's name in words, with capital; null for fields that say nothing to a person. */
export function fieldWord(field: string): string | null {
  return isWorded(field) ? fields[field] : null;
}

function isWorded(field: string): field is keyof typeof fields {
  return Object.hasOwn(fields, field);
}
