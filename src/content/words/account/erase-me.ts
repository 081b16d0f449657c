import { formatCount } from '../format.ts';

export const eraseMeWords = {
  way: 'Radera allt om mig',
  waySecond: 'Ditt konto och det bara du kan läsa, nu och för gott',
  document: 'Radera allt om mig',
  title: 'Radera allt om mig',
  lead: 'Du tas bort ur Jämsides, nu och för gott. Det går inte att ångra.',
  gone: 'Det här tas bort',
  goneList: [
    'Ditt konto, ditt namn och din e-postadress.',
    'Det bara du kan läsa: egna anteckningar, reflektioner, svar i kursen och egna skattningar, med äldre versioner.',
    'Dina platser i omgången, och vilka gruppsamtal du var med i.',
    'Allt på den här telefonen.',
  ],
  stays: 'Det här står kvar, utan ditt namn',
  staysList: [
    'Det du har delat med din organisation, er grupp eller omgången. Där står tidigare deltagare.',
    'Det ni har enats om tillsammans: gemensamma svar, inlämningar och agendor.',
  ],
  withdraw:
    'Vill du inte att något du har delat ska stå kvar? Sluta dela det först, på anteckningen.',
  toMeetings: 'Till dina anteckningar',
  others: 'Är du inloggad på en annan telefon? Logga ut och ta bort det där också.',
  file: 'Hämta först det du vill spara',
  fileText: 'Efteråt finns bara filen. Den går att läsa i vilken webbläsare som helst.',
  unsent: (count: number) =>
    count === 1
      ? 'En sak på telefonen är inte synkad. Den raderas också.'
      : `${formatCount(count).replace(/^./u, (first) => first.toUpperCase())} saker på telefonen är inte synkade. De raderas också.`,
  confirmTitle: 'Bekräfta',
  label: 'Skriv RADERA',
  word: 'RADERA',
  act: 'Radera allt om mig',
  acting: 'Raderar',
  why: {
    copy: 'Hämta kopian först, eller kryssa i att du inte vill ha den.',
    word: 'Skriv RADERA med stora bokstäver.',
  },
  noCopy: 'Jag vill inte ha någon kopia',
  failed: {
    offline:
      'Jämsides gick inte att nå. Inget är raderat på den här telefonen. Försök igen när du har nät.',
    signInNeeded:
      'Inloggningen har gått ut. Logga in igen och radera sedan. Inget är raderat på den här telefonen.',
    failed:
      'Servern kunde inte radera. Inget är ändrat. Försök igen, eller kontakta programkontoret.',
  },
  signIn: 'Logga in igen',
} as const;

export const erasedWords = {
  document: 'Du är borttagen',
  title: 'Du är borttagen ur Jämsides',
  text: 'Ditt konto och det bara du kunde läsa är raderat. Det du delade står kvar utan ditt namn.',
  phone:
    'Inget om dig finns kvar på den här telefonen. Hämtade du en fil ligger den bland dina hämtade filer.',
  again: 'Blir du inbjuden igen börjar du om från början.',
  signIn: 'Till inloggningen',
} as const;
