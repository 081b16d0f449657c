import type { MaterialKind } from '#domain/tables/material.ts';
import { capital } from '#lib/letter-case.ts';
import { formatCount, genitive } from '../format.ts';

export const filesWords = {
  title: 'Filer',
  item: 'Punkten',
  /** Of the programme office, or of somebody whose organisation is not on this phone. */
  others: 'Från andra',
  empty: 'Inga filer än',
  emptyText: 'Här samlas presentationer, bilder från tavlan och länkar till träffen.',
  missing: 'Filen finns inte på den här telefonen',
  add: 'Lägg till',
  addTitle: 'Lägg till',
  addHint: 'PDF, bild, Word, Excel eller PowerPoint. Högst 20\u00a0MB var.',
  addPrivate: 'Bara du ser det du lägger till, tills du delar det.',
  choose: 'Välj filer',
  drop: 'Du kan också dra hit filer, eller klistra in dem.',
  dropNow: 'Släpp filerna här',
  photo: 'Ta bild',
  addLink: 'Lägg till länk',
  picture: 'Bild',
  pictures: 'Bilder',
  reading: 'Läser filen',
  linkTitle: 'Rubrik',
  linkAddress: 'Länk',
  linkHint: 'Börjar med https',
  saveLink: 'Spara länken',
  wrongLink: 'Skriv hela adressen. Bara säkra adresser, som börjar med https, går att lägga till.',
  linkFailed: 'Länken kunde inte sparas. Telefonen är kanske full. Det du skrev är kvar.',
  noTitle: 'Skriv en rubrik, så att andra ser vad det är.',
  opensOutside: 'Öppnas i webbläsaren',
  openLink: 'Öppna länken',
  open: 'Öppna',
  fetch: 'Hämta',
  fetching: 'Hämtar',
  pin: 'Spara på telefonen',
  unpin: 'Behöver inte stanna på telefonen',
  shows: 'Vad visar bilden?',
  showsLater: 'Du kan ändra beskrivningen när din egen fil har kommit till den här telefonen.',
  showsHint: 'Läses upp för den som inte ser bilden, och hittas i sökningen.',
  noDescription: 'Bild utan beskrivning',
  shrunk: 'Bilden är förminskad på telefonen. Uppgiften om var den togs är borttagen.',
  another: 'En till',
  remove: 'Ta bort',
  removeTitle: 'Ta bort för alla?',
  removeText: 'Den försvinner från träffen och från allas telefoner. Det går inte att ångra.',
  removeOwnTitle: 'Ta bort filen?',
  removeOwnText: 'Bara du har den. Det går inte att ångra.',
  withdrawText: 'Filen tas bort för de andra när det är synkat. De kan redan ha öppnat den.',
  seenBy: 'Vem får se filen?',
  /** The description in front of the others is an older one. */
  describedLater: 'De andra läser din beskrivning när du lämnar sidan.',
  onPhone: 'På telefonen',
  offline: 'Filen gick inte att hämta nu. Försök igen när du har nät.',
  notThere: 'Filen finns inte hos Jämsides längre.',
  notRead:
    'Telefonen släpper inte fram filen just nu. Stäng appen, öppna den igen och försök en gång till.',
  again: 'Välj filen igen',
  notAdded: 'Filen lades inte till',
  severalNotAdded: (count: number) => `${capital(formatCount(count))} filer lades inte till`,
  othersAdded: (count: number) =>
    count === 1 ? 'En fil är tillagd.' : `${capital(formatCount(count))} filer är tillagda.`,
} as const;

/** One's own file whose bytes are not to be had; beside it the way to choose it again, or to take it away. */
export const lostFileWords = {
  missing: {
    title: 'Filen finns inte på den här telefonen',
    text: 'Den har inte kommit fram till Jämsides. Ligger den på en annan telefon eller dator skickas den därifrån. Annars kan du välja filen igen, eller ta bort den.',
  },
  lost: {
    title: 'Filens innehåll är borta',
    text: 'Telefonen har tömt sin lagring innan filen hade kommit fram till Jämsides. Välj filen igen, eller ta bort den.',
  },
  broken: {
    title: 'Filen kom inte fram hel',
    text: 'Välj den igen, så skickas den på nytt. Eller ta bort den.',
  },
} as const;

/** Why nothing was added; nothing of it was kept. */
export const whyNotAdded = {
  empty: 'Filen är tom.',
  tooLarge: 'Filen är större än 20\u00a0MB. Dela upp den, eller lägg till en länk till den.',
  page: 'Webbsidor och SVG-bilder tas inte emot, eftersom de kan innehålla program. Spara som PDF eller JPEG.',
  unknown: 'Den sortens fil tas inte emot. Det som går är PDF, bild, Word, Excel och PowerPoint.',
  unreadable: 'Bilden går inte att läsa på den här telefonen. Spara den som JPEG och försök igen.',
  notRead: 'Filen gick inte att läsa. Välj den igen.',
  notKept: 'Filen kunde inte sparas på telefonen. Försök igen.',
  full: 'Telefonen är full. Frigör utrymme och försök igen.',
} as const;

/** "2,4 MB"; what is there weighs something. */
export function fileSize(bytes: number): string {
  const mega = bytes / 1_000_000;
  if (mega >= 10) return `${Math.round(mega)}\u00a0MB`;
  return `${Math.max(0.1, mega).toFixed(1).replace('.', ',')}\u00a0MB`;
}

/** In the tile before a file; an office file by its ending. */
export function tileWord(kind: MaterialKind, title: string): string {
  if (kind !== 'office') return { pdf: 'PDF', picture: 'Bild', link: 'Länk' }[kind];
  if (/\.(docx?|odt|rtf)$/i.test(title)) return 'Word';
  if (/\.(xlsx?|xlsm|ods)$/i.test(title)) return 'Excel';
  if (/\.(pptx?|odp)$/i.test(title)) return 'Visning';
  return 'Fil';
}

/** What an organisation hands in before a meeting, for the step of the round. */
export const handInFileWords = {
  title: 'Presentationer',
  until: (day: string) => `Senast ${day}, så att de andra hinner läsa dem.`,
  /** The day has gone by. */
  wasUntil: (day: string) => `Skulle ha kommit ${day}. Det går bra att lämna in nu.`,
  of: (organisation: string) => `${genitive(organisation)} presentation`,
  not: 'Inte inlämnad än',
  notLate: 'Inte inlämnad',
  handedIn: (day: string) => `Inlämnad ${day}`,
  act: (organisation: string) => `Lämna in ${genitive(organisation)} presentation`,
  again: 'Lämna in en nyare',
  /** Said before the press. */
  seenBy: { group: 'Alla i gruppen ser den.', round: 'Hela omgången ser den.' },
} as const;

interface StateLike {
  readonly kind: 'link' | 'waiting' | 'refused' | 'here' | 'pinned' | 'away' | 'coming' | 'missing';
  readonly left?: number;
  readonly why?: string;
}

/** Where the bytes are, in a word. */
export function fileStateWord({ kind, left, why }: StateLike): string {
  switch (kind) {
    case 'link':
      return 'Kräver nät';
    case 'waiting':
      return `Väntar, ${fileSize(left ?? 0)} kvar`;
    case 'refused':
      return why === 'row' ? 'Kunde inte tas emot' : refusedWord(why);
    case 'here':
      return 'På telefonen';
    case 'pinned':
      return 'Stannar på telefonen';
    case 'away':
      return 'Finns i molnet';
    case 'coming':
      return 'Inte framme än';
    case 'missing':
      return 'Finns inte här';
  }
}

function refusedWord(why: string | undefined): string {
  if (why === 'kind') return 'Den sortens fil tas inte emot';
  return why === 'lost' ? 'Innehållet är borta' : 'Kom inte fram hel';
}

/** "6 MB stannar. 12 MB går att hämta igen." */
export function roomWords(stays: number, free: number): string {
  if (free === 0) return `${fileSize(stays)} stannar.`;
  const again = `${fileSize(free)} går att hämta igen.`;
  return stays === 0 ? again : `${fileSize(stays)} stannar. ${again}`;
}
export const freeWords = (bytes: number) => `Frigör ${fileSize(bytes)}`;

/** "Bild 11.42": a camera's own names say nothing. */
export const pictureTitle = (clock: string) => `Bild ${clock}`;

/** "3 filer" on the way to them. */
export function filesCount(count: number): string {
  if (count === 0) return 'Presentationer, bilder och länkar';
  return count === 1 ? '1\u00a0fil' : `${count}\u00a0filer`;
}
