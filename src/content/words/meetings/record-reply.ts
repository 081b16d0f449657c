import { formatCount, formatDay, formatList } from '../format.ts';
import { capital } from '#lib/letter-case.ts';

/** *Stämmer det?*: paragraph by paragraph, or all the rest in one act. */
export const replyWords = {
  title: 'Stämmer det?',
  back: 'Anteckningarna',
  until: (day: string, today: string) =>
    `Svara senast ${formatDay(day, today)}. Därefter gäller anteckningarna som de står.`,
  over: 'Tiden att svara är slut. Anteckningarna gäller som de står.',
  notOut: 'Minnesanteckningarna är inte utlagda än.',
  notThere: 'De som var med på träffen säger om det stämmer. Du kan läsa anteckningarna.',
  read: 'Läs minnesanteckningarna',
  done: (done: number, of: number) =>
    of === 1 ? `${done} av 1 stycke klart` : `${done} av ${of} stycken klara`,
  said: (said: number, of: number) => `${said} av ${of} har svarat`,
  saidNoList: (said: number) =>
    said === 1 ? '1\u00a0person har svarat' : `${said}\u00a0personer har svarat`,
  agree: 'Stämmer',
  propose: 'Föreslå ändring',
  change: 'Ändra',
  agreed: 'Du har sagt att det stämmer',
  agreedAll: 'Du har sagt att resten stämmer',
  proposed: 'Ditt förslag',
  field: 'Så borde det stå',
  send: 'Spara förslaget',
  cancel: 'Låt bli',
  same: 'Skriv hur det borde stå i stället.',
  failed: 'Det kunde inte sparas. Telefonen är kanske full. Texten är kvar.',
  more: (count: number) =>
    count === 1 ? 'Ett stycke till' : `${capital(formatCount(count))} stycken till`,
  rest: 'Allt det andra stämmer',
  all: 'Allt stämmer',
  goesTo: (writers: readonly string[]) =>
    writers.length === 0
      ? 'Förslag går till dem som skriver. Alla ser dem.'
      : `Förslag går till ${formatList(writers)}, som skriver. Alla ser dem.`,
  noText: 'Inget att svara på än.',
  thanks: 'Klart. Du har svarat på allt.',
  decision: (number: number) => `Beslut ${number}`,
} as const;

/** The proposals, under the paragraph they are about. */
export const proposalWords = {
  by: (name: string) => `${name} föreslår`,
  take: 'Ta in förslaget',
  letBe: 'Låt stå som det är',
  gone: 'Förslaget är tillbakataget.',
  dealtWith: 'Besvarat av dem som skriver',
} as const;
