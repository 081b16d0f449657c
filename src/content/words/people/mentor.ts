import type { SeatRole } from '#domain/tables/seat-card.ts';
import { formatList } from '../format.ts';

/**
 * What a mentor does. An earlier participant who takes part in the learning meetings and tells of
 * what was learnt, not necessarily an expert (the programme's own description of the role).
 */
export const mentorWords = {
  title: 'Att vara mentor',
  lead: (partners: readonly string[]) => {
    const with_ = partners.length === 0 ? 'gruppen' : formatList(partners);
    return `Ni har gått vägen och går nu bredvid ${with_}. Ni behöver inte vara experter. Det ni har lärt er räcker långt.`;
  },
  role: 'Din del',
  byRole: {
    electedOfficial:
      'Berätta vad ni beslutade, hur ni följde upp det och vad du skulle ha frågat efter tidigare.',
    seniorManager:
      'Berätta hur ni gjorde plats i ordinarie styrning, och vad som fick andra chefer med.',
    strategist:
      'Håll kontakt med strategerna mellan träffarna. Spara det ni själva hade velat få av en mentor.',
    keyPerson: 'Visa hur ni arbetade i vardagen: underlag, statistik och rutiner som höll.',
    courseParticipant: 'Dela det du minns från kursen och omgången när någon frågar.',
  } satisfies Record<SeatRole, string>,
  parts: [
    {
      title: 'Före träffen',
      list: [
        'Läs det gruppen har delat på agendans punkter.',
        'Välj ett exempel från er egen omgång, gärna ett som inte blev som ni hade tänkt.',
        'Stäm av med värden vad ni ska bidra med, och när.',
      ],
    },
    {
      title: 'På träffen',
      list: [
        'Lyssna först. Fråga hur de vet det de säger.',
        'Berätta hur ni gjorde och vad ni skulle göra annorlunda.',
        'Ge råd när någon frågar. Besluten är deras.',
      ],
    },
    {
      title: 'Efter träffen',
      list: [
        'Dela era lärdomar med gruppen som anteckning på punkten de hör till.',
        'Hör av er om det ni lovade att skicka.',
      ],
    },
  ],
  sees: 'Det här ser ni',
  seesText:
    'Ni ser träffarna och det som är delat med gruppen. Det organisationerna skriver för sig själva och deras skattningar ser ni inte. Ni skattar inte i den här omgången, och därför har ni ingen checklista.',
  toMeetings: 'Träffarna',
  toMeetingsSecond: 'Omgångens plan, agendor och det gruppen har delat',
  course: 'Kursen',
  courseSecond: 'Öppen för er också, om ni vill se vad de andra går igenom',
} as const;
