/** At the foot of every page of the course: did it help, and whom to ask. */
export const pageFootWords = {
  helped: 'Hjälpte sidan dig?',
  yes: 'Ja',
  no: 'Nej',
  word: { yes: 'Vad var bra? Frivilligt.', no: 'Vad saknade du? Frivilligt.' },
  wordHint: 'Programkontoret läser svaret men ser inte vem som har svarat. Skriv därför inga namn.',
  ask: 'Frågor om kursen?',
  line: {
    /** "Samira Haddad, strateg i Granvik" */
    strategist: (name: string, organisation: string) => `${name}, strateg i ${organisation}`,
    /** "Samira Haddad i Granvik" */
    organisation: (name: string, organisation: string) => `${name} i ${organisation}`,
    office: (name: string) => `${name} på programkontoret`,
  },
} as const;
