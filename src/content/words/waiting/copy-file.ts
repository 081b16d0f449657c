import { noteKinds } from '#domain/tables/note.ts';
import { noteKindWord } from '../common.ts';
import { formatMoment } from '../format.ts';

interface Item {
  readonly tbl: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What *Hämta en kopia* writes into the file, which is read far from the app. */
export const copyFileWords = {
  fileName: (day: string) => `jamsides-kopia-${day}.html`,
  title: 'Kopia från Jämsides',
  intro: (email: string, at: string) =>
    `Skriven av ${email}, hämtad ${formatMoment(at, new Date(at))}. Spara filen på ett säkert ställe. Du kan läsa in den igen i Jämsides: Mer, Det som väntar, Läs in en kopia.`,
  unsent: 'Finns bara på telefonen',
  synced: 'Finns också hos Jämsides',
  empty: 'Här finns inget som du har skrivit än.',
  files: 'Filer som inte är framme hos Jämsides',
  filesHow:
    'De ligger i den här sidan. Tryck på en för att spara den på telefonen eller datorn; då kan du öppna den, och lägga till den på träffen igen. Det fungerar utan nät. De läses inte in med resten av kopian.',
  saveFile: (name: string) => `Spara ${name}`,
  fileLost: (title: string) => `${title}: innehållet finns inte kvar på telefonen.`,
  heading: ({ tbl, fields }: Item) => {
    if (tbl === 'note') return noteKindWord[noteKinds.find((k) => k === fields['kind']) ?? 'note'];
    const score = fields['score'];
    if (tbl === 'own_answer' || tbl === 'answer')
      return typeof score === 'number' ? `Skattning: ${score}` : 'Inte skattad än';
    if (tbl === 'group_session') return 'Anteckning från gruppsamtal';
    if (tbl === 'material') return 'Fil eller länk';
    return tbl === 'reflection' ? 'Reflektion' : 'Text';
  },
} as const;
