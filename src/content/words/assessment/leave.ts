import type { SeatRole } from '#domain/tables/seat-card.ts';
import { capital } from '#lib/letter-case.ts';
import { roleWord } from '../common.ts';
import { formatCount, formatList, formatMoment } from '../format.ts';

/** One's own scores, left to the colleagues. */
export const leaveWords = {
  title: (organisation: string) => `Lämna till kollegorna i ${organisation}`,
  way: 'Lämna till kollegorna',
  entry: {
    open: (count: number, of: number) => `${count} av ${of} har lämnat sin skattning`,
    left: (at: string, now: Date) => `Lämnad ${formatMoment(at, now)}`,
    without: 'Du deltar utan egen skattning',
    stale: 'Ändrad efter att du lämnade',
  },
  what: (scored: number, of: number, comments: number) =>
    [`${scored} av ${of} skattade`, commentsWord(comments)].filter(Boolean).join(', '),
  after: 'När du har lämnat',
  readers: (names: readonly string[]) =>
    names.length === 0
      ? 'Kollegor som får en plats här kan läsa din skattning, och du kan läsa deras.'
      : `${formatList(names)} kan läsa din skattning, och du kan läsa deras.`,
  undo: (organisation: string) =>
    `Du kan ta tillbaka den tills ${organisation} lämnar in den gemensamma.`,
  count: (count: number, of: number) => `${count} av ${of} har lämnat`,
  blind: 'Vad de har svarat syns först när du har lämnat. Då påverkar ni inte varandra.',
  act: 'Lämna till kollegorna',
  again: 'Lämna igen',
  without: 'Jag deltar utan egen skattning',
  withoutHint: 'Då ser du vad kollegorna har svarat, och är med när ni enas.',
  failed: 'Det kunde inte sparas. Telefonen är kanske full. Försök igen.',
  closed:
    'Den gemensamma skattningen är inlämnad. Det går inte att lämna eller ta tillbaka något nu.',
  doneTitle: (organisation: string) => `Nu kan kollegorna i ${organisation} läsa din skattning`,
  doneWithout: 'Du deltar utan egen skattning',
  doneWithoutText: 'Du ser vad kollegorna har lämnat, och är med när ni enas.',
  stale: 'Du har ändrat din skattning efter att du lämnade den',
  staleText: 'Kollegorna ser den som den var när du lämnade.',
  left: (at: string, now: Date) => `Lämnad ${formatMoment(at, now)}`,
  allLeft: (count: number) =>
    count === 2 ? 'Båda har lämnat' : `Alla ${formatCount(count)} har lämnat`,
  receipt: 'Kvitto',
  facts: {
    at: 'Lämnad',
    by: 'Av',
    scored: 'Skattade',
    readers: 'Läses av',
    code: 'Kvitto',
  },
  scored: (scored: number, of: number) => `${scored} av ${of}`,
  person: (name: string, role: SeatRole) => `${name}, ${roleWord[role]}`,
  /** Short enough to read aloud over a telephone. */
  code: (id: string) => id.slice(-8).toUpperCase(),
  takeBack: 'Ta tillbaka min skattning',
  takeBackHint: (organisation: string) =>
    `Det går tills ${organisation} har lämnat in den gemensamma skattningen.`,
  together: 'Skatta tillsammans',
} as const;

/** Before and while the organisation agrees. */
export const talkWords = {
  /** "Fyra påståenden skiljer er åt, ungefär 15 minuter." */
  differ: (count: number, minutes: number) =>
    count === 0
      ? 'Ni har skattat lika.'
      : `${differTitle(count)}, ungefär ${minutes}\u00a0minuter.`,
  differTitle,
  time: (minutes: number) => `Räkna med ungefär ${minutes}\u00a0minuter.`,
  apart: (gap: number) => (gap === 1 ? 'ett steg isär' : `${formatCount(gap)} steg isär`),
  /** "Politiker 1, chef 2, strateg 3" */
  spread: (all: readonly { readonly who: string; readonly score: number | null }[]) =>
    capital(
      all.map(({ who, score }) => `${who} ${score === null ? 'utan siffra' : score}`).join(', '),
    ),
  who: (role: SeatRole | undefined) =>
    role === undefined ? 'någon som har slutat' : roleWord[role],
  gone: 'Någon som har slutat',
  blind: 'Kollegornas svar syns när du har lämnat ditt',
  next: 'Nästa som skiljer',
  alike: (count: number) => `${capital(formatCount(count))} där ni tycker lika`,
  alikeHint: 'Ta dem med ett tryck',
  alikeText: 'De som har skattat har gett samma siffra. Avmarkera det ni ändå vill prata om.',
  alikeReasons:
    'Samma siffra kan ha olika skäl. Kommentarerna följer med till den gemensamma skattningen.',
  comments: commentsWord,
  /** A colleague's reason among the joint ones: "Strateg: Ansvaret är utpekat." */
  said: (role: SeatRole | undefined, comment: string) =>
    role === undefined ? comment : `${capital(roleWord[role])}: ${comment}`,
  talkAbout: 'Ni pratar om det på mötet',
  take: (count: number) =>
    count === 1
      ? 'Ta ett som gemensam skattning'
      : `Ta ${formatCount(count)} som gemensam skattning`,
  takeNone: 'Välj minst ett',
  toAssessment: 'Till den gemensamma skattningen',
  nothingAlike: 'Det finns inget att ta tillsammans nu',
  nothingAlikeText:
    'Det ni tycker lika om är redan gemensamt, eller så har ingen lämnat sin skattning än.',
  failed: 'Det kunde inte sparas. Försök igen.',
} as const;

function differTitle(count: number): string {
  return count === 1
    ? 'Ett påstående skiljer er åt'
    : `${capital(formatCount(count))} påståenden skiljer er åt`;
}

function commentsWord(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'en kommentar' : `${formatCount(count)} kommentarer`;
}
