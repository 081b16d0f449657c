import type { Readiness, ReadinessRule, ScaleEnds } from '#domain/assessment/assessment.ts';

import { capital, lowerFirst } from '#lib/letter-case.ts';
import { formatCount, formatDay, formatList } from '../format.ts';

/** What the programme calls an organisation that has come this far. */
export const modelWord = { municipality: 'modellkommun', region: 'modellregion' } as const;
export type OrganisationKind = keyof typeof modelWord;

export const checklistWords = {
  title: 'Checklista',

  /** Whose and when, above a statement; the draft is never anybody else's. */
  context: (organisation: string, occasion: string) =>
    `${organisation} ${occasionWord(occasion)}, bara du`,
  progress: (occasion: string, scored: number, total: number) =>
    `Din skattning ${occasionWord(occasion)}: ${scored} av ${total}`,
  private: (organisation: string) => `${organisation}. Bara du ser din skattning.`,
  openUntil: (days: number, lastDay: string) => {
    if (days === 0) return 'Öppen till och med i dag.';
    if (days === 1) return 'Öppen till och med i morgon.';
    return `Öppen till och med ${formatDay(lastDay)}.`;
  },
  /** Before their names. */
  alsoOpen: 'Också öppet:',
  chooseHat: 'Vilken organisation skattar du för?',
  yourScores: 'Dina svar',
  begin: 'Börja skatta',
  goOn: (ord: number) => `Fortsätt med påstående ${ord}`,
  unscored: 'Inte skattad',

  /** No occasion is open. */
  closed: 'Ingen skattning är öppen nu',
  closedNext: (occasion: string, day: string) =>
    `Nästa skattning, ${occasionWord(occasion)}, öppnar ${formatDay(day)}.`,
  closedLast: 'Omgången har inga fler skattningar.',
  closedNone: 'Programkontoret har inte lagt in några datum för skattningen än.',
  lastDraft: (occasion: string) => `Din skattning ${occasionWord(occasion)}`,

  /** Why there is nothing to score. */
  none: {
    fetching: {
      title: 'Hämtar checklistan',
      text: () =>
        'Den kommer till telefonen när du har nät. Sedan går det att skatta också utan nät.',
    },
    mentor: {
      title: 'Mentorn skattar inte',
      text: (organisation: string) =>
        `${organisation} är mentor i den här omgången. Checklistan skattas av organisationerna ni stöttar.`,
    },
    learner: {
      title: 'Checklistan hör till träffarna',
      text: (organisation: string) =>
        `Du går kursen i ${organisation}. Skattningen gör de som deltar i lärandeträffarna.`,
    },
    noSeat: {
      title: 'Du har ingen plats i en omgång än',
      text: () => 'Checklistan visas här när du har en plats i en organisation.',
    },
  },

  /** One statement. */
  back: 'Checklista',
  document: (short: string) => `Skatta: ${short}`,
  place: (ord: number, total: number) => `${ord} av ${total}`,
  lastTime: 'Förra gången',
  scoreFailed: 'Skattningen kunde inte sparas. Telefonen är kanske full. Försök igen.',
  signOfTop: (top: number) => `Tecken på en ${scoreName(top)}`,
  scale: (scores: readonly number[]) => `Vad betyder ${formatList(scores.map(String))}?`,
  comment: 'Kommentar',
  commentHint: 'Vad bygger du din skattning på? Sparas medan du skriver.',
  commentFailed: 'Texten kunde inte sparas än. Lämna sidan öppen, appen försöker igen.',
  previous: 'Förra påståendet',
  toList: 'Till checklistan',
  next: 'Nästa påstående',
  toSummary: 'Visa läget',
  missing: 'Påståendet går inte att skatta nu',
  missingText: 'Skattningen är kanske stängd, eller så leder länken till en annan checklista.',
  openList: 'Öppna checklistan',
} as const;

/** The summary of one's own draft: the rule speaks as a draft. */
export const draftWords = {
  title: 'Läget med dina svar',
  /** Under the bars that have no score. */
  left: 'Inte skattade',
  needed: (needed: number, top: number) =>
    `${capital(formatCount(needed))} ${needed === 1 ? scoreName(top) : scoreNames(top)} behövs`,
  none: 'Du har inte skattat något påstående än.',
  mentor: 'Ni kan vara mentor även om det är en bit kvar.',
  together: 'Den gemensamma skattningen gör ni sedan.',
  rule: (ends: ScaleEnds, kind: OrganisationKind, { topsOver, bottomsAtMost }: ReadinessRule) => {
    const few = bottomsAtMost === 0 ? points(0) : `högst ${points(bottomsAtMost)}`;
    const most = topsOver === 50 ? 'hälften' : `${topsOver}\u00a0procent`;
    return `När alla är skattade, ${few} har ${scoreName(ends.bottom)} och fler än ${most} har ${scoreName(ends.top)} är ni kanske redo att vara ${modelWord[kind]}.`;
  },
  bottoms: (bottom: number) => `Det du har gett en ${scoreName(bottom)}`,
} as const;

/**
 * "7 av 13 skattade. Med dina svar skulle det saknas två 3:or, och ett påstående har 1:a.
 * Den gemensamma skattningen gör ni sedan." In all its cases; hedged, since nobody but the
 * organisation itself judges.
 */
export function draftSummary(
  readiness: Readiness,
  ends: ScaleEnds,
  kind: OrganisationKind,
): string {
  if (readiness.scored === 0) return `${draftWords.none} ${draftWords.together}`;
  const scored = `${readiness.scored} av ${readiness.total} skattade.`;
  return `${scored} Med dina svar ${verdict(readiness, ends, kind)}. ${draftWords.together}`;
}

function verdict(readiness: Readiness, ends: ScaleEnds, kind: OrganisationKind): string {
  const { bottoms, bottomsOver, topsMissing, scored, total } = readiness;
  const bottom = scoreName(ends.bottom);
  const top = scoreName(ends.top);
  if (readiness.ready) {
    return `har ${points(bottoms)} ${bottom} och ${readiness.tops} av ${total} har ${top}. Då är ni kanske redo att vara ${modelWord[kind]}`;
  }
  const have = `${points(bottoms)} har ${bottom}`;
  if (topsMissing === 0 && bottomsOver > 0) return `räcker ${topsDefinite(ends.top)}, men ${have}`;
  const lack = `skulle det saknas ${scoresCounted(topsMissing, ends.top)}`;
  if (topsMissing > 0) return `${lack}, och ${have}`;
  const left = total - scored;
  return `räcker ${topsDefinite(ends.top)} och ${have}, men ${points(left)} ${left === 1 ? 'är inte skattat' : 'är inte skattade'}`;
}

/** "ett påstående", "två påståenden", "inget påstående". */
export function points(count: number): string {
  if (count === 0) return 'inget påstående';
  return count === 1 ? 'ett påstående' : `${formatCount(count)} påståenden`;
}

/** "en 3:a", "två 3:or" */
export function scoresCounted(count: number, top: number): string {
  return count === 1 ? `en ${scoreName(top)}` : `${formatCount(count)} ${scoreNames(top)}`;
}

/** 1 → "1:a", as the programme writes a score that is a noun; every one of them is "en". */
export function scoreName(score: number): string {
  return `${score}:a`;
}

export function scoreNames(score: number): string {
  return `${score}:or`;
}

function topsDefinite(score: number): string {
  return `${score}:orna`;
}

/** The occasion in running text: "Lärandeträff 1" → "inför lärandeträff 1". */
export function occasionWord(title: string): string {
  const lower = lowerFirst(title);
  return /^(?:inför|före) /u.test(lower) ? lower : `inför ${lower}`;
}
