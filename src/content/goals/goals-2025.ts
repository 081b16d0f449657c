import type { PolicyGoals } from './goal-model.ts';

const press = 'regeringen.se/pressmeddelanden/2025';
const agency = {
  source: 'Jämställdhet i Sverige, Jämställdhetsmyndigheten',
  address: 'jamstalldhetsmyndigheten.se/jamstalldhet-i-sverige/',
};
const seventh = {
  source: 'Nytt sjunde delmål, pressmeddelande från regeringen, september 2025',
  address: `${press}/09/nytt-sjunde-delmal-for-att-forebygga-och-motverka-hedersrelaterat-vald-och-fortryck/`,
};

/** The goals in force since autumn 2025: the sixth reworded, the seventh new. Official wording, letter by letter. */
export const goals2025: PolicyGoals = {
  version: '2025',
  checked: '2026-11-29',
  overall: {
    key: 'overgripande',
    name: 'Det övergripande målet',
    wording: 'Kvinnor och män ska ha samma makt att forma samhället och sina egna liv.',
    short: 'Samma makt, i samhället och över det egna livet.',
    atHome:
      'I en kommun kan det gälla vilka som sitter i kommunstyrelsen. I en region kan det gälla vem som får den behandling som behövs för att kunna arbeta igen.',
    source:
      'Nytt delmål för att bekämpa hedersvåldet, pressmeddelande från regeringen, januari 2025',
    address: `${press}/01/nytt-delmal-for-att-bekampa-hedersvaldet/`,
  },
  subGoals: [
    {
      key: 'makt',
      name: 'En jämn fördelning av makt och inflytande',
      wording:
        'Kvinnor och män ska ha samma rätt och möjlighet att vara aktiva medborgare och att forma villkoren för beslutsfattandet.',
      short: 'Vilka som bestämmer, och vilka som blir hörda.',
      atHome:
        'Vilka leder era nämnder och bolag, och vilka svarar när ni bjuder in till samråd om en ny skola eller en flyttad mottagning?',
      source: 'Mer om jämställdhetspolitikens mål, regeringen, januari 2017',
      address: 'regeringen.se/artiklar/2017/01/mer-om-jamstalldhetspolitikens-mal/',
    },
    {
      key: 'ekonomi',
      name: 'Ekonomisk jämställdhet',
      wording:
        'Kvinnor och män ska ha samma möjligheter och villkor i fråga om betalt arbete som ger ekonomisk självständighet livet ut.',
      short: 'Arbete, lön och pension att leva på.',
      atHome:
        'Hur många i hemtjänsten och på vårdavdelningen arbetar heltid, och hur många hade velat göra det?',
      ...agency,
    },
    {
      key: 'utbildning',
      name: 'Jämställd utbildning',
      wording:
        'Kvinnor och män, flickor och pojkar ska ha samma möjligheter och villkor när det gäller utbildning, studieval och personlig utveckling.',
      short: 'Skola, studieval och personlig utveckling.',
      atHome:
        'Vilka flickor och vilka pojkar blir inte behöriga till gymnasiet, och vem visas runt hos teknikerna när klassen besöker sjukhuset?',
      ...agency,
    },
    {
      key: 'hem',
      name: 'Jämn fördelning av det obetalda hem- och omsorgsarbetet',
      wording:
        'Kvinnor och män ska ta samma ansvar för hemarbetet och ha möjligheter att ge och få omsorg på lika villkor.',
      short: 'Ansvaret för hem, barn och anhöriga.',
      atHome:
        'Vem ringer förskolan till först, och vilka får avlösning när de vårdar en anhörig hemma?',
      ...agency,
    },
    {
      key: 'halsa',
      name: 'Jämställd hälsa',
      wording:
        'Kvinnor och män, flickor och pojkar ska ha samma förutsättningar för en god hälsa samt erbjudas vård och omsorg på lika villkor.',
      short: 'Samma förutsättningar för hälsa, och vård och omsorg på lika villkor.',
      atHome:
        'Vilka nås av elevhälsan, och bedöms kvinnors och mäns behov likadant i hemtjänsten och på vårdcentralen?',
      source: 'Jämställd hälsa, regeringens insatser, regeringen',
      address:
        'regeringen.se/regeringens-politik/jamstalldhet/jamstalld-halsa---regeringens-insatser/',
    },
    {
      key: 'vald',
      name: 'Mäns våld mot kvinnor, våld i nära relationer och utnyttjande',
      wording:
        'Mäns våld mot kvinnor, våld i nära relationer och utnyttjande i prostitution och människohandel ska upphöra. Alla, oavsett kön, ska genom hela livet ha samma rätt och möjlighet till kroppslig och psykisk integritet.',
      short: 'Våldet ska upphöra, vem det än drabbar.',
      atHome:
        'Vad händer hos er när någon berättar om våld för en vikarie på förskolan eller på akuten en lördagsnatt?',
      ...seventh,
    },
    {
      key: 'heder',
      name: 'Hedersrelaterat våld och förtryck',
      wording:
        'Hedersrelaterat våld och förtryck ska upphöra. Alla, oavsett kön, ska genom hela livet ha samma rätt och möjlighet att leva sitt liv utan att begränsas av kollektivt grundade hedersnormer.',
      short: 'Ingen ska hållas tillbaka av hedersnormer.',
      atHome:
        'Vem på skolan märker att en elev inte får följa med på lägret, och vet den personen vart man vänder sig?',
      ...seventh,
    },
  ],
};
