import { participationWords as words } from '#content/words/people/participation.ts';
import { listStrategistHats } from '#data/people/list-strategist-hats.ts';
import { useLive } from '#data/use-live.ts';
import { StrategistRows } from '#parts/strategist-rows.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';

/** For a strategist: how the course goes at home, and inviting more people to it. */
export function StrategistLinks() {
  const hats = useLive(listStrategistHats) ?? [];
  if (hats.length === 0) return null;
  return (
    <Section title={words.links}>
      <Rows>
        <StrategistRows hats={hats} />
      </Rows>
    </Section>
  );
}
