import type { DeadlineKey } from '#domain/meetings/deadlines.ts';
import type { ComingGroup } from '#domain/meetings/who-comes.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';
import type { RsvpAnswer } from '#domain/tables/rsvp.ts';
import { capital } from '#lib/letter-case.ts';
import { officeWord, roleWord } from '../common.ts';

/** Whether one comes to a meeting. */
export const answerWords = {
  ask: 'Kommer du?',
  by: (day: string) => `Svara senast ${day}`,
  /** The day to answer has gone by: one may still. */
  wasBy: (day: string) => `Svaret skulle ha kommit ${day}. Du kan svara nu.`,
  press: {
    coming: 'Jag kommer',
    remote: 'På distans',
    away: 'Kan inte',
  } satisfies Record<RsvpAnswer, string>,
  choice: {
    coming: 'Kommer',
    remote: 'På distans',
    away: 'Kan inte',
  } satisfies Record<RsvpAnswer, string>,
  title: {
    coming: 'Du kommer',
    remote: 'Du är med på distans',
    away: 'Du kan inte vara med',
  } satisfies Record<RsvpAnswer, string>,
  legend: 'Ditt svar',
  seen: 'De som är med på träffen ser ditt svar. Du kan ändra det när du vill.',
  failed: 'Svaret kunde inte sparas. Försök igen.',
} as const;

export const needWords = {
  label: (answer: RsvpAnswer) =>
    answer === 'remote' ? 'Behöver du något för att vara med?' : 'Behöver du något på plats?',
  /** Said beside the field, before the first letter. */
  hint: (host: string | undefined) =>
    `Bara värden, ${host ?? officeWord}, läser det här. Det tas bort en vecka efter träffen.`,
} as const;

export const cancelledWords = {
  title: 'Träffen är inställd',
  text: 'Det som redan är skrivet finns kvar.',
  /** In a row, beside the day. */
  short: 'inställd',
  mark: 'Inställd',
} as const;

export const comingWords = {
  title: 'Vilka kommer',
  /** "3 kommer, 1 på distans, 2 har inte svarat" */
  counts: ({ coming, remote, away, unanswered }: ComingGroup['counts']) =>
    [
      [coming, 'kommer'],
      [remote, 'på distans'],
      [away, 'kan inte'],
      [unanswered, 'har inte svarat'],
    ]
      .filter(([count]) => count !== 0)
      .map(([count, word]) => `${count}\u00a0${word}`)
      .join(', '),
  organisation: ({ organisation, isHost, isMentor }: ComingGroup) =>
    [organisation, ...(isMentor ? ['mentor'] : []), ...(isHost ? ['värd'] : [])].join(', '),
  person: ({ name, role, isMe }: { name: string; role: SeatRole; isMe: boolean }) =>
    `${name}${isMe ? ' (du)' : ''}, ${roleWord[role]}`,
  said: (answer: RsvpAnswer | null) =>
    answer === null ? 'Inte svarat' : answerWords.choice[answer],
} as const;

/** What is to be done around a meeting: what, and why just then. */
export const deadlineWords: Readonly<
  Record<DeadlineKey, { readonly title: string; readonly why: string }>
> = {
  scoring: {
    title: 'Egen skattning',
    why: 'Alla ska hinna skatta, och ni ska hinna enas.',
  },
  strategists: {
    title: 'Strategerna ses',
    why: 'De går igenom skattningarna och gör klart agendan.',
  },
  invitation: {
    title: 'Inbjudan och agenda',
    why: 'Alla ska hinna läsa agendan och planera sin resa.',
  },
  answer: {
    title: 'Svar på inbjudan',
    why: 'Värden behöver veta hur många ni blir.',
  },
  presentation: {
    title: 'Presentationerna',
    why: 'De andra ska hinna läsa dem före träffen.',
  },
  record: {
    title: 'Minnesanteckningarna',
    why: 'Alla ska ha dem medan träffen är i färskt minne.',
  },
  reply: {
    title: 'Svar på minnesanteckningarna',
    why: 'Sedan gäller de som de står.',
  },
};

export const prepareWords = {
  title: 'Att förbereda',
  by: (day: string) => `Senast ${day}`,
  opens: (day: string) => `Öppnar ${day}`,
  opened: (day: string) => `Öppen sedan ${day}`,
  meets: (day: string) => capital(day),
  invited: (day: string) => `Gick ut ${day}`,
  late: (day: string) => `Skulle ha gått ut ${day}`,
} as const;

export const dayWords = {
  title: 'Dagen',
  arrange: 'Ordna träffen',
  arrangeSecond: 'Agenda, inbjudan och praktiskt',
  remote: 'Delta på distans',
  remoteHint: 'Öppnas utanför Jämsides',
  calendar: 'Lägg i kalendern',
  calendarSecond: 'Fungerar också utan nät',
  calendarRound: 'Lägg omgången i kalendern',
  calendarRoundSecond: 'Alla träffar med datum, fungerar också utan nät',
  /** After the press: what to do with the file, and that it is no subscription. */
  calendarMade: 'Filen är sparad. Öppna den, så frågar kalendern om den ska läggas in.',
  calendarMoved: 'Flyttas träffen behöver du lägga in den igen.',
} as const;

/** In the calendar's file. */
export const calendarWords = {
  file: (name: string) => `${name.replaceAll(/[^\p{L}\p{N} -]/gu, '').trim() || 'traff'}.ics`,
  cancelled: (title: string) => `Inställd: ${title}`,
  host: (host: string) => `Värd: ${host}`,
  remote: (link: string) => `På distans: ${link}`,
  open: (address: string) => `Agendan i Jämsides: ${address}`,
} as const;

/** What is put on the list of a meeting. */
export const topicWords = {
  add: 'Lägg till något att ta upp',
  label: 'Vad vill du ta upp?',
  hint: 'Alla som är med på träffen läser det.',
  act: 'Lägg till',
  empty: 'Skriv vad du vill ta upp först.',
  failed: 'Det kunde inte sparas. Försök igen.',
  cancel: 'Låt bli',
  change: 'Ändra',
  changeOf: 'Ändra det du vill ta upp',
  field: 'Det du vill ta upp',
  save: 'Spara ändringen',
  withdraw: 'Ta bort',
  withdrawOf: 'Ta bort det du vill ta upp',
  sure: 'Ta bort det från listan?',
  sureText: 'Det försvinner för alla när det är synkat.',
  from: (author: string | null, organisation: string, isMine: boolean) =>
    isMine ? 'Du' : [author ?? 'Tidigare deltagare', organisation].filter(Boolean).join(', '),
} as const;
