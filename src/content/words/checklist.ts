import type { Readiness, ScaleEnds } from '#domain/assessment.ts';

import { formatCount, formatDay, formatList } from './format.ts';

/** What the programme calls an organisation that has come this far. */
const modelWord = { municipality: 'modellkommun', region: 'modellregion' } as const;
export type OrganisationKind = keyof typeof modelWord;

export const checklistWords = {
  title: 'Checklista',
  fetching: 'Hämtar checklistan',
  fetchingWhy:
    'Påståendena och dina tidigare svar är på väg till telefonen. Det kräver nät en gång, sedan går det att skatta utan.',

  /** Above the list: whose and when. */
  context: (organisation: string, occasion: string) => `${organisation} ${occasionWord(occasion)}`,
  progress: (occasion: string, scored: number, total: number) =>
    `Din skattning ${occasionWord(occasion)}: ${scored} av ${total}`,
  ticks: (scored: number, total: number) => `${scored} av ${total} skattade`,
  private: 'Bara du ser din skattning',
  privateWhy: (organisation: string) =>
    `Det här är ditt eget utkast. Ingen annan i ${organisation} ser det förrän ni skattar tillsammans.`,
  chooseHat: 'Vilken organisation skattar du för?',
  statements: 'Påståenden',

  go: (ord: number, scored: number) =>
    scored === 0 ? 'Börja skatta' : `Fortsätt med påstående ${ord}`,
  daysLeft: (days: number, lastDay: string) => {
    if (days === 0) return 'Öppen till och med i dag.';
    if (days === 1) return 'Öppen till och med i morgon.';
    return `Öppen till och med ${formatDay(lastDay)}.`;
  },

  /** A row's score, read aloud. */
  scored: (score: number, label: string) => `Skattad ${score}, ${label.toLowerCase()}`,
  unscored: 'Inte skattad',

  /** No occasion is open. */
  closed: 'Ingen skattning är öppen nu',
  closedNext: (occasion: string, day: string) =>
    `Nästa skattning, ${occasionWord(occasion)}, öppnar ${formatDay(day)}. Du behöver inte göra något förrän dess.`,
  closedLast: 'Omgången har inga fler skattningar.',
  closedNone:
    'Programkontoret har inte lagt in några datum för skattningen än. De visas här när de är klara.',
  lastDraft: (occasion: string) => `Din skattning ${occasionWord(occasion)}`,

  /** Hats that do not score. */
  mentor: 'Mentorn skattar inte',
  mentorWhy: (organisation: string) =>
    `${organisation} är mentor i den här omgången. Checklistan skattas av organisationerna ni stöttar.`,
  learner: 'Checklistan hör till dem som deltar i träffarna',
  learnerWhy: (organisation: string) =>
    `Du går kursen i ${organisation}. Skattningen gör politiker, chefer, strateger och nyckelpersoner tillsammans.`,
  noSeat: 'Du har ingen plats i en omgång',
  noSeatWhy: 'Checklistan visas här när du har bjudits in till en organisation.',

  /** One statement. */
  place: (ord: number, total: number) => `${ord} av ${total}`,
  statementTitle: (short: string) => `Skatta: ${short}`,
  back: 'Checklista',
  lastTime: 'Förra gången',
  cleared: 'Inte skattad',
  clearedAnnounced: 'Skattningen togs bort.',
  undo: 'Ångra',
  signOfTop: (top: number) => `Tecken på en ${scoreName(top)}`,
  scale: (scores: readonly number[]) => `Vad betyder ${formatList(scores.map(String))}?`,
  comment: 'Kommentar',
  commentHint: 'Vad bygger du din skattning på? Sparas medan du skriver.',
  saving: 'Sparar',
  notSaved: 'Kunde inte sparas på telefonen. Försöker igen, lämna sidan öppen.',
  previous: 'Förra påståendet',
  toList: 'Till checklistan',
  next: 'Nästa påstående',
  toSummary: 'Visa läget',
  missing: 'Påståendet finns inte',
  missingWhy: 'Länken leder till ett påstående som inte hör till den här checklistan.',
  openList: 'Öppna checklistan',
} as const;

/** The summary of one's own draft: the rule speaks as a draft. */
export const draftWords = {
  title: 'Läget med dina svar',
  needed: (needed: number, top: number) =>
    `${sentence(formatCount(needed))} ${needed === 1 ? scoreName(top) : scoreNames(top)} behövs`,
  none: 'Du har inte skattat något påstående än.',
  mentor: 'Ni kan vara mentor även om det är en bit kvar.',
  together: 'Bedömningen gör ni tillsammans.',
  rule: (ends: ScaleEnds, kind: OrganisationKind) =>
    `När alla är skattade, ingen punkt har ${scoreName(ends.bottom)} och fler än hälften har ${scoreName(ends.top)} är ni kanske redo att vara ${modelWord[kind]}.`,
  bottoms: (bottom: number) => `Det du har gett en ${scoreName(bottom)}`,
} as const;

/**
 * "7 av 13 skattade. Med dina svar skulle det saknas två 3:or, och en punkt har 1:a.
 * Bedömningen gör ni tillsammans." In all its cases; hedged, since nobody but the
 * organisation itself judges.
 */
export function draftSummary(
  readiness: Readiness,
  ends: ScaleEnds,
  kind: OrganisationKind,
): string {
  if (readiness.scored === 0) return `${draftWords.none} ${draftWords.together}`;
  const said = `${readiness.scored} av ${readiness.total} skattade.`;
  return `${said} Med dina svar ${verdict(readiness, ends, kind)}. ${draftWords.together}`;
}

function verdict(readiness: Readiness, ends: ScaleEnds, kind: OrganisationKind): string {
  const { bottoms, topsMissing, scored, total } = readiness;
  const bottom = scoreName(ends.bottom);
  const top = scoreName(ends.top);
  if (readiness.ready) {
    return `har ingen punkt ${bottom} och ${readiness.tops} av ${total} har ${top}. Då är ni kanske redo att vara ${modelWord[kind]}`;
  }
  const have = `${points(bottoms)} har ${bottom}`;
  if (topsMissing === 0 && bottoms > 0) return `räcker ${topsDefinite(ends.top)}, men ${have}`;
  const lack = `skulle det saknas ${topsCounted(topsMissing, ends.top)}`;
  if (bottoms > 0) return `${lack}, och ${have}`;
  if (topsMissing > 0) return `${lack}, och ingen punkt har ${bottom}`;
  const left = total - scored;
  return `räcker ${topsDefinite(ends.top)} och ingen punkt har ${bottom}, men ${points(left)} ${left === 1 ? 'är inte skattad' : 'är inte skattade'}`;
}

/** "en punkt", "två punkter", "ingen punkt". */
function points(count: number): string {
  if (count === 0) return 'ingen punkt';
  return count === 1 ? 'en punkt' : `${formatCount(count)} punkter`;
}

/** "en 3:a", "två 3:or" */
function topsCounted(count: number, top: number): string {
  return count === 1 ? `en ${scoreName(top)}` : `${formatCount(count)} ${scoreNames(top)}`;
}

/** 1 → "1:a", as the programme writes a score that is a noun; every one of them is "en". */
export function scoreName(score: number): string {
  return `${score}:a`;
}

function scoreNames(score: number): string {
  return `${score}:or`;
}

function topsDefinite(score: number): string {
  return `${score}:orna`;
}

/** The occasion in running text: "Lärandeträff 1" → "inför lärandeträff 1". */
export function occasionWord(title: string): string {
  const lower = title.charAt(0).toLowerCase() + title.slice(1);
  return lower.startsWith('inför ') ? lower : `inför ${lower}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
