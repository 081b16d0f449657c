import { capital } from '#lib/letter-case.ts';
import { formatCount } from '../format.ts';

/** Writing from wherever one is: at the meeting that is on, or one that one chooses. */
export const writeWords = {
  title: 'Anteckna',
  back: 'Hem',
  noneOn: 'Ingen träff pågår just nu. Välj var du vill anteckna.',
  last: 'Senaste träffarna',
  next: 'Kommande träffar',
  none: 'Det finns ingen träff att anteckna på',
  noneText: 'Träffarna står här när de har ett datum och en agenda.',
} as const;

/** What was shared to Jämsides from another app, before one has said where it goes. */
export const sharedTextWords = {
  title: 'Delat hit',
  /** Always more than none. */
  text: (count: number) =>
    count === 1
      ? 'Texten är sparad på telefonen, och bara du ser den. Välj var den ska stå.'
      : 'Texterna är sparade på telefonen, och bara du ser dem. Välj var de ska stå.',
  /** As long as one of them is a file. */
  files: (count: number) =>
    count === 1
      ? 'Filen är sparad på telefonen, och bara du ser den. Välj var den ska ligga.'
      : 'Allt är sparat på telefonen, och bara du ser det. Välj var det ska ligga.',
  /** Several on one page: "Text 2". */
  one: (number: number, isFile: boolean) => `${isFile ? 'Fil' : 'Text'} ${number}`,
  put: (item: string) => `Anteckna på ${item}`,
  putFile: (item: string) => `Lägg till på ${item}`,
  choose: 'Välj punkt',
  chooseOther: 'Välj en annan punkt',
  remove: 'Ta bort',
  askTitle: 'Ta bort texten?',
  askFileTitle: 'Ta bort filen?',
  askText: 'Den tas bort ur Jämsides och går inte att få tillbaka här.',
  keep: 'Behåll',
  nothing: 'Inget väntar här',
  nothingText: 'Det som du delar till Jämsides från en annan app kommer hit.',
  full: 'Det fick inte plats',
  fullText: 'Telefonens minne är fullt. Det du delade finns kvar i appen som du delade från.',
  /** On Hem. */
  waiting: (count: number) =>
    count === 1 ? 'En delad text väntar' : `${capital(formatCount(count))} delade texter väntar`,
  waitingFiles: (count: number) =>
    count === 1 ? 'En delad fil väntar' : `${capital(formatCount(count))} delade saker väntar`,
  waitingSecond: 'Välj vilken träff det gäller',
  left: 'Något du delade hit väntar på telefonen',
} as const;
