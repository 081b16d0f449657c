import { askWhom } from '../shell/shell.ts';

export const signInWords = {
  document: 'Logga in',
  title: 'Logga in',
  text: 'Skriv adressen som inbjudan kom till, så mejlar vi en kod med åtta siffror.',
  again: 'Logga in igen för att synka. Allt du har skrivit är kvar på telefonen.',
  kept: 'Det finns arbete kvar på den här telefonen',
  keptText: (addresses: readonly string[]) =>
    `Det är inte synkat. Logga in med ${addresses.join(' eller ')}, så synkas det.`,
  address: 'E-postadress',
  send: 'Mejla koden',
  sending: 'Mejlar koden',
  demo: 'Exempeldata: se personer att logga in som',
  installFirst: 'Lägg Jämsides på hemskärmen först',
  install: 'Lägg Jämsides på hemskärmen',
  accessibility: 'Tillgänglighet',
  privacy: 'Integritet',
  more: 'Mer om Jämsides',
  problem: {
    address: 'Adressen ser inte hel ut. Skriv den som namn@organisation.se.',
    offline:
      'Jämsides gick inte att nå. Du behöver nät för att få koden. Försök igen när du har det.',
    tooMany: 'Det har skickats många koder hit. Vänta några minuter och försök igen.',
    server: 'Koden kunde inte skickas. Försök igen om en stund.',
  },
} as const;

export const codeWords = {
  document: 'Skriv koden',
  title: 'Skriv koden från mejlet',
  sentTo: 'Vi skickade åtta siffror till',
  label: 'Kod, åtta siffror',
  act: 'Logga in',
  acting: 'Loggar in',
  hint: 'Koden gäller i tio minuter. Kommer den inte, titta i skräpposten.',
  resend: 'Skicka en ny kod',
  resendIn: (seconds: number) => `Ny kod om ${seconds}\u00a0s`,
  resent: 'En ny kod är på väg. Den förra gäller inte längre.',
  change: 'Byt adress',
  problem: {
    wrongCode:
      'Koden stämmer inte, eller så har den gått ut. Har du fått flera mejl gäller bara koden i det nyaste.',
    void: 'Fem försök har blivit fel. Skicka en ny kod.',
    offline: 'Jämsides gick inte att nå. Koden är kvar här. Försök igen när du har nät.',
    tooMany: 'Många försök på kort tid. Vänta några minuter och försök igen.',
    server: 'Det gick inte att logga in just nu. Försök igen om en stund.',
  },
  noInvitation: {
    title: 'Vi hittar ingen inbjudan till den här adressen',
    text: `Kontrollera att det är adressen som inbjudan kom till. ${askWhom}`,
  },
} as const;
