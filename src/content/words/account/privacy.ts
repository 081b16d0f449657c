import { retention, type Kept } from '#domain/retention.ts';
import { keptFor } from '../format-span.ts';
import type { Prose } from './prose.ts';

/** Each thing with its time, so that none can be left out. */
const howLong: Readonly<Record<Kept, (time: string) => string>> = {
  'person after the results conference': (time) =>
    `Ditt namn, din adress och det bara du ser: tas bort ${time} efter omgångens resultatkonferens, om du inte är med i en ny omgång då.`,
  'name of a guest': (time) => `Namn på gäster i ett gruppsamtal eller på en träff: ${time}.`,
  'need at a meeting': (time) =>
    `Det du har skrivit att du behöver på en träff: tas bort ${time} efter träffen, både hos dig och hos den som arrangerar.`,
  'who follows a meeting': (time) =>
    `Att du har en träff öppen medan den pågår: ${time}. Den som leder ser hur många, inte vilka.`,
  'private version': (time) => `Äldre versioner av det bara du ser: ${time}.`,
  tombstone: (time) =>
    `Det du tar bort försvinner genast för andra. Vad som har stått där tas bort efter ${time}.`,
  'refused change': (time) => `Ändringar som servern inte tog emot: ${time}.`,
  receipt: (time) => `Kvitton på vad servern har tagit emot, utan innehåll: ${time}.`,
  'word about a page': (time) => `Det du skriver om en sida i kursen: ${time}.`,
  'retired account': (time) =>
    `Kontot, när någon annan har tagit över din plats och e-postadress: ${time}.`,
};

export const privacyProse = {
  document: 'Integritet',
  title: 'Dina uppgifter i Jämsides',
  lead: 'Jämsides sparar det som behövs för att ni ska kunna lära av varandra, och inget annat.',
  sections: [
    {
      title: 'Det som sparas om dig',
      text: [],
      list: [
        'Namn, e-postadress i arbetet, organisation och roll. De kommer från den som bjöd in dig.',
        'Det du själv skriver: anteckningar, reflektioner, svar i kursen och skattningar.',
        'Hur långt du har kommit i kursen, vilka gruppsamtal och träffar du var med på och om du har tackat ja.',
        'När telefonen senast synkade och hur mycket som väntar, så att vi kan hjälpa till.',
      ],
    },
    {
      title: 'Det som inte sparas',
      text: [
        'Inga personnummer, inget kön och inget parti. Inga kakor för mätning eller reklam, och inget skickas till någon som analyserar dig. Skriv inte om enskilda personer i anteckningar och kommentarer.',
      ],
    },
    {
      title: 'Vem som kan läsa',
      text: [
        'Bara jag: andra deltagare, din organisation och programkontoret kan inte läsa det. De som sköter driften kan tekniskt komma åt det som är synkat, men får bara göra det för att rätta fel.',
        'Delat: de som namnges när du delar. Appen visar vilka det är innan du delar. Delar du med en annan kommun eller region kan texten bli allmän handling, precis som ett brev.',
        'Det du behöver på en träff, till exempel mat: bara den organisation som arrangerar träffen, och programkontoret när det är en konferens.',
        'Filer, bilder och länkar till en träff: alla som träffen är till för, från det att du har lagt till dem. Bilder görs mindre på telefonen, och uppgiften om var de togs tas bort.',
        'Kursen: din strateg och programkontoret ser att du har börjat och blivit klar, aldrig dina svar. Det du svarar på frågan om sidan hjälpte dig läser programkontoret utan ditt namn.',
        'Drar du tillbaka något kan andra redan ha läst det.',
      ],
    },
    {
      title: 'Var det finns',
      text: [
        'På din telefon, för att appen ska fungera utan nät, och hos Jämsides när det är synkat. På telefonen hör allt till dig som person: loggar någon annan in där syns inget av ditt. Lås telefonen med kod, för den som kan låsa upp den kan öppna appen.',
        'På telefonen används bara lagring som appen måste ha för att fungera. Därför behövs ingen ruta om kakor.',
      ],
    },
    {
      title: 'Hur länge',
      text: [
        'Det du har delat med din organisation eller grupp får stå kvar, men då utan ditt namn.',
      ],
      list: Object.entries(howLong).map(([kind, say]) => say(keptFor(retention[kind as Kept]))),
    },
    {
      title: 'Dina rättigheter',
      text: [
        'Din kommun eller region ansvarar för dina uppgifter tillsammans med programkontoret. Du kan få veta vad som finns, få fel rättade, hämta det du har skrivit som en fil och bli borttagen. Filen hämtar du under Mer, Det som väntar. Dig själv raderar du längst ner på den här sidan. Vänd dig annars till strategen i din organisation eller programkontoret.',
        'Är du missnöjd med hur uppgifterna hanteras kan du klaga hos Integritetsskyddsmyndigheten.',
      ],
      link: { href: 'https://www.imy.se', text: 'Till Integritetsskyddsmyndigheten' },
    },
  ],
} as const satisfies Prose;
