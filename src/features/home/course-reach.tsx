import { moduleKeys } from '#content/course/outline.ts';
import { reachWords as words } from '#content/words/home/home-late.ts';
import { getParticipation } from '#data/people/get-participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLive } from '#data/use-live.ts';
import { courseTarget } from '#domain/participation.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { Link } from '#ui/navigation/link.tsx';
import { paths } from '#ui/paths.ts';
import css from './course-reach.module.css';

/** To a strategist: how far her organisation has come with the course, and inviting in the same row. */
export function CourseReach({ hats }: { readonly hats: readonly Hat[] }) {
  return hats
    .filter((hat) => hat.kind === 'participant')
    .map((hat) => <OneReach key={hat.participationId} hat={hat} />);
}

function OneReach({ hat }: { readonly hat: Hat }) {
  const { participationId: id, organisationName } = hat;
  const view = useLive((local) => getParticipation(local, id, moduleKeys), [id]);
  if (!view) return null;
  const { finished } = view.participation.all;
  const { from, to } = courseTarget;
  return (
    <li className={css['reach']}>
      <div className={css['row']}>
        <span className={css['text']}>
          <Link className={css['title']} to={paths.organisation(id)}>
            {words.title(finished, from)}
          </Link>
          <span className={css['second']}>{words.second(finished, from, to)}</span>
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
