import { Check } from 'lucide';
import { openWords as words } from '#content/words/compare/open.ts';
import { formatMoment } from '#content/words/format.ts';
import type { Beside } from '#data/compare/get-comparison.ts';
import { compareText } from '#lib/compare.ts';
import type { Sign } from '#parts/sharing/organisation-shape.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { withSigns } from '../use-compare.ts';
import css from './open.module.css';
import { openSince } from './opening-state.ts';

interface OpenLogProps {
  /** Of the round: what was opened at other occasions is told, too. */
  readonly all: readonly Beside[];
  readonly occasionId: string;
  readonly now: Date;
}

interface Act {
  readonly key: string;
  /** Null: the server's own, of all. */
  readonly sign: Sign | null;
  readonly title: string;
  readonly second: string;
  readonly at: string;
}

/** Who opened what and when, newest first. */
export function OpenLog({ all, occasionId, now }: OpenLogProps) {
  const acts = all
    .flatMap((one) => actsOf(one, one.occasion.id === occasionId, now))
    .toSorted((a, b) => compareText(b.at, a.at));
  return (
    <Section title={words.log}>
      {acts.length === 0 ? (
        <Soft>{words.logEmpty}</Soft>
      ) : (
        <Rows>
          {acts.map(({ key, sign, title, second }) => (
            <Row
              key={key}
              lead={
                <span className={css['lead']}>
                  {sign ? <OrganisationSign {...sign} /> : <Icon of={Check} />}
                </span>
              }
              title={title}
              second={second}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}

/** Of another occasion that all have opened, that is enough to know. */
function actsOf(one: Beside, isWhole: boolean, now: Date): Act[] {
  const { occasion, sides, handIn } = withSigns(one);
  const title = words.occasion(occasion.title);
  const since = openSince(one);
  const whole: Act[] =
    since === null
      ? []
      : [
          {
            key: `all ${occasion.id}`,
            sign: null,
            title: words.allOpen(sides.length),
            second: words.since(title, formatMoment(since, now)),
            at: since,
          },
        ];
  if (!isWhole && since !== null) return whole;
  const said = sides.flatMap(({ participationId, name, sign, word, openedAt }): Act[] => {
    if (word === null) return [];
    const { at, by, withComments } = word;
    return [
      {
        key: `${participationId} ${occasion.id}`,
        sign,
        title: openedAt === null ? words.saidYes(name) : words.opened(name),
        second: words.detail(title, withComments, by, formatMoment(at, now)),
        at,
      },
    ];
  });
  const mine = sides.find(({ isMine }) => isMine);
  const handedIn: Act[] =
    mine && handIn
      ? [
          {
            key: `in ${occasion.id}`,
            sign: mine.sign,
            title: words.handedIn(mine.name),
            second: words.handedInDetail(title, handIn.by, formatMoment(handIn.at, now)),
            at: handIn.at,
          },
        ]
      : [];
  return [...whole, ...said, ...handedIn];
}
