import { formatCount } from '../format.ts';

/** What Hem shows to few or only where there is room: fetched when it is. */

/** Someone without a seat in any round: the programme office, or a person whose seat has ended. */
export const officeWords = {
  text: 'Det deltagarna skriver för sig själva och i sina organisationer visas inte här.',
  size: (organisations: number, groups: number) =>
    `${formatCount(organisations)} organisationer i ${groups === 1 ? 'en grupp' : `${formatCount(groups)} grupper`}`,
  synced: 'Omgångens plan finns på den här enheten.',
  noRounds: 'Ingen omgång är inlagd än.',
  noSeatTitle: 'Du har ingen plats i en omgång just nu',
  noSeatText:
    'Det du har skrivit själv finns kvar. Fråga strategen i din organisation om du ska ha en plats.',
  noSeatWay: 'Ta med det du har skrivit',
} as const;

/** Somebody else's organisation asks one to join: nothing of it is here before one has said yes. */
export const invitedToWords = {
  title: (organisation: string) => `${organisation} bjuder in dig`,
  text: (role: string, organisation: string) =>
    `Du är inbjuden som ${role}. Tackar du ja ser deltagarna i ${organisation} ditt namn, och deras del av Jämsides kommer hit. Det du har i andra organisationer ändras inte.`,
  yes: 'Tacka ja',
  no: 'Tacka nej',
  done: (organisation: string) => `Du är med i ${organisation}. Det som hör dit hämtas nu.`,
  declined: (organisation: string) => `Du har tackat nej till ${organisation}.`,
  gone: 'Inbjudan finns inte längre. Den är tillbakadragen eller redan besvarad.',
  offline: 'Svaret kom inte iväg. Det behöver nät: försök igen när du har täckning.',
  failed: 'Svaret kom inte iväg. Vänta en stund och försök igen.',
} as const;

/** Along the foot of the wide page there is room for one or two words a step. */
export const stepShort = {
  course: 'Utbildning',
  start: 'Uppstart',
  homeWork: 'Hemma',
  resultsConference: 'Resultat',
} as const;

export const stepState = { done: 'klar', now: 'nu', coming: 'kommer' } as const;

/** To a strategist: how many have finished the course, towards the programme's target. */
export const reachWords = {
  title: (finished: number, target: number) =>
    finished < target ? `Kursen: ${finished} av ${target} klara` : `Kursen: ${finished} klara`,
  second: (finished: number, from: number, to: number) =>
    finished < from ? `Målet är ${from}–${to} personer` : 'Ni har nått målet. Fler är välkomna.',
  /** The same, to the strategist of several organisations. */
  secondOf: (organisation: string, second: string) => `${organisation} · ${second}`,
  invite: 'Bjud in',
  inviteTo: (organisation: string) => `Bjud in till kursen i ${organisation}`,
} as const;

/** "Programkontoret har bjudit in Karin Holm till Granvik" */
export const invitedByOfficeWords = {
  one: (name: string, organisation: string) =>
    `Programkontoret har bjudit in ${name} till ${organisation}`,
  many: (count: number, organisation: string) =>
    `Programkontoret har bjudit in ${formatCount(count)} personer till ${organisation}`,
  show: 'Visa inbjudan',
} as const;

/** The course is done: what one can do with it. */
export const courseDoneWords = {
  title: 'Du har gått klart kursen',
  certificate: 'Ditt intyg',
  certificateSecond: 'Läs, skriv ut eller spara som PDF',
  talk: 'Led ett samtal',
  talkSecond: 'Gå igenom en modul tillsammans med kollegor, med färdiga frågor',
} as const;

/** A way to the screens that tell what it is, for who has not been there. */
export const newHereWords = {
  mentor: 'Att vara mentor',
  mentorSecond: (partners: string) => `Före, på och efter träffarna med ${partners}`,
  mentorAlone: 'Före, på och efter träffarna',
} as const;

/** Another organisation of the group has asked, and waits for an answer. */
export const askedUsWords = {
  title: 'Frågor till er',
  answer: (organisation: string | null) =>
    organisation === null ? 'Svara på en fråga' : `Svara ${organisation}`,
  /** Their own words; of several organisations, which one is asked. */
  asked: (question: string, organisation: string | null) =>
    organisation === null ? question : `${organisation}: ${question}`,
} as const;

/** Records that others wrote and one has not said anything of. */
export const unreadWords = {
  title: 'Att läsa',
  row: (meeting: string) =>
    meeting === '' ? 'Minnesanteckningar' : `Minnesanteckningar från ${meeting}`,
  second: (day: string | undefined) =>
    day === undefined
      ? 'Säg till om något inte stämmer'
      : `Säg till senast ${day} om något inte stämmer`,
} as const;
export const changedWords = {
  title: 'Dela ändringen i en anteckning',
  second: (meeting: string) => `Ändrad efter att du delade${meeting && `, ${meeting}`}`,
} as const;

/** "Samira Haddad delade två anteckningar" */
export function sharedNewsWords(author: string, count: number): string {
  return count === 1
    ? `${author} delade en anteckning`
    : `${author} delade ${formatCount(count)} anteckningar`;
}

/** "Lärandeträff 1, med vår grupp" */
export function newsPlaceWords(meeting: string, receiver: string): string {
  return [meeting, `med ${receiver}`].filter(Boolean).join(', ');
}

/** What one's organisation shows at a meeting, while it has not been handed in. */
export const handInWords = {
  title: (meeting: string) => `Lämna in er presentation till ${meeting}`,
  second: (day: string) => `Senast ${day}, så att de andra hinner läsa den.`,
} as const;
