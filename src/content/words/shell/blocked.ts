/** How a browser is told to let the app keep what is written; the names are the browsers' own. */
export interface WayToAllow {
  /** What the browser is known by, and the name for people. */
  readonly key: 'safari' | 'mac' | 'chrome' | 'firefox';
  readonly browser: string;
  readonly steps: readonly string[];
}

const ways: readonly WayToAllow[] = [
  {
    key: 'safari',
    browser: 'Safari på iPhone och iPad',
    steps: [
      'Öppna Inställningar på telefonen, sedan Appar och Safari.',
      'Tryck på Avancerat längst ned.',
      'Stäng av Blockera alla kakor.',
    ],
  },
  {
    key: 'chrome',
    browser: 'Chrome, Edge och Samsung Internet',
    steps: [
      'Tryck på symbolen bredvid adressen, överst i fönstret.',
      'Öppna Webbplatsinställningar, eller Kakor och webbplatsdata.',
      'Tillåt att Jämsides sparar data på enheten.',
    ],
  },
  {
    key: 'firefox',
    browser: 'Firefox',
    steps: [
      'Öppna Inställningar, sedan Sekretess och säkerhet.',
      'Välj Standard, eller ta bort Jämsides bland det som blockeras.',
      'Är fönstret privat, öppna Jämsides i ett vanligt.',
    ],
  },
  {
    key: 'mac',
    browser: 'Safari på Mac',
    steps: [
      'Öppna Inställningar i menyn Safari.',
      'Välj Avancerat, eller Integritet.',
      'Stäng av Blockera alla kakor.',
    ],
  },
];

export const blockedWords = {
  title: 'Webbläsaren låter inte Jämsides spara',
  text: 'Det du skriver sparas på telefonen eller datorn, så att Jämsides fungerar utan nät. Webbläsaren är inställd på att blockera kakor och webbplatsdata, och då går det inte.',
  safe: 'Inget är raderat',
  safeText:
    'Tillåt det här, så går Jämsides att använda. Det som sparas är ditt eget innehåll, ingen spårning.',
  how: 'Så tillåter du det',
  ways,
  managed:
    'Är det arbetsgivarens telefon eller dator kan det vara it-avdelningen som bestämmer. Visa dem den här sidan.',
  again: 'Försök igen',
} as const;
