import type { OrganisationRow } from '#domain/tables/organisation.ts';

/** A figure that an organisation can follow at home, beside the country's own of the course. */
export interface OwnFigure {
  /** Stored with every value (`figure_value.figure`): never changed or used for another figure. */
  readonly key: string;
  readonly title: string;
  /** What exactly is counted, so that two years can be compared. */
  readonly help: string;
  /** What the two columns are called. */
  readonly women: string;
  readonly men: string;
  /** The two are parts of one whole, and make a hundred. */
  readonly isWhole: boolean;
  /** The country's, of the fact with this key in the course; one for each kind of organisation that has the figure. */
  readonly fact: string;
  readonly national: Readonly<Partial<Record<OrganisationRow['kind'], National>>>;
}
interface National {
  /** "I alla kommunfullmäktige" */
  readonly of: string;
  readonly year: string;
  /** Shares in per cent. */
  readonly women: number;
  readonly men: number;
}

const fullTime: National = { of: 'Alla sysselsatta i landet', year: '2024', women: 80, men: 90 };

/** Three for each kind of organisation. */
export const ownFigures: readonly OwnFigure[] = [
  {
    key: 'fullmaktige',
    title: 'Valda till fullmäktige',
    help: 'Andelen kvinnor och män bland ledamöterna. Tillsammans blir det hundra.',
    women: 'Kvinnor',
    men: 'Män',
    isWhole: true,
    fact: 'valda-2022',
    national: {
      municipality: { of: 'I alla kommuner', year: '2022', women: 43, men: 57 },
      region: { of: 'I alla regioner', year: '2022', women: 49, men: 51 },
    },
  },
  {
    key: 'heltid',
    title: 'Anställda som arbetar heltid',
    help: 'Hur många av hundra anställda kvinnor, och av hundra anställda män, som arbetar heltid.',
    women: 'Kvinnor',
    men: 'Män',
    isWhole: false,
    fact: 'heltid-2024',
    national: { municipality: fullTime, region: fullTime },
  },
  {
    key: 'behoriga',
    title: 'Behöriga till gymnasiet',
    help: 'Hur många av hundra flickor, och av hundra pojkar, som är behöriga efter nian.',
    women: 'Flickor',
    men: 'Pojkar',
    isWhole: false,
    fact: 'behoriga-2023',
    national: { municipality: { of: 'I hela landet', year: '2023', women: 85.8, men: 84.6 } },
  },
  {
    key: 'oro',
    title: 'Svåra besvär av ängslan, oro eller ångest',
    help: 'Hur många av hundra kvinnor, och av hundra män, som svarar så i folkhälsoenkäten.',
    women: 'Kvinnor',
    men: 'Män',
    isWhole: false,
    fact: 'oro-2022',
    national: { region: { of: 'I hela landet', year: '2022', women: 11, men: 5 } },
  },
];

export function ownFiguresOf(kind: OrganisationRow['kind']): readonly OwnFigure[] {
  return ownFigures.filter((figure) => figure.national[kind] !== undefined);
}
