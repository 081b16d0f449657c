import type { ComponentType } from 'react';
import type { SceneName } from '#content/course/figure-model.ts';
import { ArtSchoolScene } from './art-school.tsx';
import { CouncilScene } from './council.tsx';
import { HealthCentreScene } from './health-centre.tsx';
import { HomeCareScene } from './home-care.tsx';
import { LibraryScene } from './library.tsx';
import { ManagementScene } from './management.tsx';
import { MeetingScene } from './meeting.tsx';
import { PreschoolScene } from './preschool.tsx';
import { SnowClearingScene } from './snow-clearing.tsx';
import { StatisticsScene } from './statistics.tsx';

const scenes: Readonly<Record<SceneName, ComponentType<{ readonly alt: string }>>> = {
  forskola: PreschoolScene,
  hemtjanst: HomeCareScene,
  snorojning: SnowClearingScene,
  kulturskola: ArtSchoolScene,
  fullmaktige: CouncilScene,
  ledningsgrupp: ManagementScene,
  statistik: StatisticsScene,
  mote: MeetingScene,
  vardcentral: HealthCentreScene,
  bibliotek: LibraryScene,
};

/** A place by its name, with what one sees for those who listen. */
export function SceneDrawing({ of, alt }: { readonly of: SceneName; readonly alt: string }) {
  const Chosen = scenes[of];
  return <Chosen alt={alt} />;
}
