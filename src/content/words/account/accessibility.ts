import type { Prose } from './prose.ts';

/**
 * The statement of accessibility. What the Swedish law on digital public service asks for:
 * who, what, how far, what is lacking and why, when and how it was judged, whom to tell, whom
 * to complain to. The dates follow the release; change them when the judgement is made anew.
 */
export const accessibilityProse = {
  document: 'Tillgänglighet',
  title: 'Tillgänglighet i Jämsides',
  lead: 'Alla ska kunna använda Jämsides, också utan mus, med skärmläsare, med stor text och med dåligt nät.',
  sections: [
    {
      title: 'Vem som ansvarar',
      text: [
        'Programkontoret ansvarar för webbappen Jämsides. Den här redogörelsen gäller allt i appen, både det som syns före och efter inloggning.',
      ],
    },
    {
      title: 'Hur tillgänglig appen är',
      text: [
        'Jämsides är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Den är byggd efter WCAG 2.2 på nivå AA och EN 301 549. Bristerna vi känner till står nedan.',
      ],
    },
    {
      title: 'Det som inte är tillgängligt än',
      text: [],
      list: [
        'Appen är inte prövad av personer som använder skärmläsare till vardags. Sådana prov återstår, så det kan finnas brister vi inte har sett. Det gäller hela WCAG 2.2.',
        'Kursen finns bara som text. Det finns ingen inspelad uppläsning och ingen tolkning till svenskt teckenspråk.',
        'Filen du får med Hämta en kopia är en läsbar webbsida, men den är inte granskad med skärmläsare på alla telefoner.',
      ],
    },
    {
      title: 'Det som ligger utanför',
      text: [
        'Inget innehåll har undantagits som oskäligt betungande, och inget ligger utanför lagen.',
      ],
    },
    {
      title: 'Hur vi har prövat',
      text: [
        'Programkontoret har själv bedömt appen den 22 november 2026: automatiska prov av varje sida i ljust och mörkt läge, på en skärm som är 320 punkter bred och med text i dubbel storlek, samt genomgång med enbart tangentbord.',
        'Redogörelsen uppdaterades senast den 22 november 2026.',
      ],
    },
    {
      title: 'Säg till om något inte fungerar',
      text: [
        'Svara på mejlet med din inbjudan eller kontakta programkontoret. Berätta vilken sida det gäller och vad som hindrar dig. Du får också innehållet på annat sätt om du behöver det. Vi svarar inom en vecka.',
      ],
    },
    {
      title: 'Tillsyn',
      text: [
        'Myndigheten för digital förvaltning, Digg, ser till att lagen följs. Är du inte nöjd med hur vi hanterar det du påpekat kan du anmäla det dit.',
      ],
      link: { href: 'https://www.digg.se/tdosanmalan', text: 'Anmäl till Digg' },
    },
  ],
} as const satisfies Prose;
