import { moduleKeys } from '#content/course/outline.ts';
import { reachWords as words } from '#content/words/home/home-late.ts';
import { getParticipation } from '#data/people/get-participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLive } from '#data/use-live.ts';
import { courseTarget } from '#domain/participation.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Link } from '#ui/navigation/link.tsx';
import { paths } from '#ui/paths.ts';
import css from './course-reach.module.css';

interface CourseReachProps {
  readonly hats: readonly Hat[];
  /** Nothing else waits: it is no row of a list, and stands when it has come. */
  readonly alone?: boolean;
}

/** To a strategist: how far her organisation has come with the course, and inviting in the same row. */
export function CourseReach({ hats: all, alone }: CourseReachProps) {
  const hats = all.filter((hat) => hat.kind === 'participant');
  const ids = hats.map((hat) => hat.participationId);
  const views = useLive(
    (local) => Promise.all(ids.map((id) => getParticipation(local, id, moduleKeys))),
    [ids.join()],
  );
  const rows = hats.flatMap((hat, at) => {
    const count = views?.[at]?.participation.all;
    if (!count) return [];
    const organisation = hats.length > 1 ? hat.organisationName : undefined;
    return [
      <OneReach
        key={hat.participationId}
        hat={hat}
        organisation={organisation}
        finished={count.finished}
      />,
    ];
  });
  return alone && rows.length > 0 ? <Rows>{rows}</Rows> : rows;
}

interface OneReachProps {
  readonly hat: Hat;
  /** Named where there are several. */
  readonly organisation: string | undefined;
  readonly finished: number;
}

function OneReach({ hat, organisation, finished }: OneReachProps) {
  const { participationId: id, organisationName } = hat;
  const { from, to } = courseTarget;
  const second = words.second(finished, from, to);
  return (
    <li className={css['reach']}>
      <div className={css['row']}>
        <span className={css['text']}>
          <Link className={css['title']} to={paths.organisation(id)}>
            {words.title(finished, from)}
          </Link>
          <span className={css['second']}>
            {organisation === undefined ? second : words.secondOf(organisation, second)}
          </span>
        </span>
        <ButtonLink
          kind="second"
          small
          to={paths.invite(id)}
          aria-label={words.inviteTo(organisationName)}
        >
          {words.invite}
        </ButtonLink>
      </div>
      <Ticks total={from} done={Math.min(finished, from)} thin />
    </li>
  );
}
