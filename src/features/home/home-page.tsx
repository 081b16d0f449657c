import { lazy, Suspense, useState, useSyncExternalStore, type ComponentType } from 'react';
import { formatDay } from '#content/words/format.ts';
import { dayLine, greeting, homeWords } from '#content/words/home/home.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLive } from '#data/use-live.ts';
import { dayPart, firstName } from '#domain/next-step.ts';
import { FirstPull } from '#parts/screen/fetching.tsx';
import { useClock } from '#parts/use-clock.ts';
import { lazyExtra } from '#ui/browser/lazy-extra.ts';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import css from './home.module.css';
import { HomeLists } from './home-lists.tsx';
import { NextBlock } from './next-block.tsx';
import type { HomeView } from './read-home.ts';
import { readScreen, type HomeScreen } from './read-screen.ts';
import { useLateRows } from './use-late-rows.ts';
import { useVisit } from './use-visit.ts';

/** Few come here without a seat, and the foot stands where there is room: neither is waited for. */
const OfficeHome = lazy(async () => ({ default: (await import('./office-home.tsx')).OfficeHome }));
const extras = () => import('./extras.ts');
const InvitedToOthers = lazyExtra(async () => (await extras()).InvitedToOthers);
const AskedUs = lazyExtra(async () => (await extras()).AskedUs);
const HomeFoot = lazyExtra(async () => (await extras()).HomeFoot);
const InvitedByOffice = lazyExtra(async () => (await extras()).InvitedByOffice);
const CourseReach = lazyExtra(async () => (await extras()).CourseReach);
const AfterCourse = lazyExtra(async () => (await extras()).AfterCourse);
const UnreadRecords = lazyExtra(async () => (await extras()).UnreadRecords);
const NewHere = lazyExtra(async () => (await extras()).NewHere);
const RecallOffer = lazyExtra(async () => (await extras()).RecallOffer);
const OpenTodos = lazyExtra(async () => (await extras()).OpenTodos);
const SharedTexts = lazyExtra(async () => (await extras()).SharedTexts);
const WriteToday = lazyExtra(async () => (await extras()).WriteToday);

/** What *this* person should do next and why; then what waits, what comes, what is new. */
export function HomePage() {
  const at = useClock();
  const [isShown, setShown] = useState(false);
  const since = useVisit(isShown);
  const screen = useLive((local) => readScreen(local, at), [at.today, at.clock]);
  const { home, pull, office } = screen ?? {};
  const hats = home?.hats ?? [];
  if (screen !== undefined && !isShown) setShown(true);

  return (
    <Screen
      kind="main"
      title={homeWords.document}
      act={screen && hats.length > 0 ? <Late of={WriteToday} /> : undefined}
    >
      <header className={css['head']}>
        <p className={css['day']}>{dayLine(formatDay(at.today), places(hats, office))}</p>
        <h1>{greeting(dayPart(at.clock), firstName(hats[0]?.name ?? ''))}</h1>
      </header>
      {isShown ? (
        <Suspense>
          <InvitedToOthers />
        </Suspense>
      ) : null}
      {pull ? <FirstPull pull={pull} level={2} /> : null}
      {screen && pull === null ? <Body screen={screen} today={at.today} since={since} /> : null}
    </Screen>
  );
}

interface BodyProps {
  readonly screen: HomeScreen;
  readonly today: string;
  readonly since: string | undefined;
}

function Body({ screen, today, since }: BodyProps) {
  const { home, office } = screen;
  if (home.hats.length > 0) return <SeatHome home={home} since={since} />;
  return (
    <Suspense>
      <OfficeHome office={office} today={today} />
    </Suspense>
  );
}

/** Every organisation one has a seat in, so that the hats are seen before anything is done. */
function places(hats: readonly Hat[], office: boolean | undefined): readonly string[] {
  if (hats.length === 0) return office ? [homeWords.office] : [];
  return [...new Set(hats.map((hat) => hat.organisationName))];
}

/** As wide as the style sheet asks for its foot: a phone need neither fetch nor read it. */
const wide = '(min-width: 60rem)';
const isWideNow = () => matchMedia(wide).matches;

function onWidth(listener: () => void): () => void {
  const width = matchMedia(wide);
  width.addEventListener('change', listener);
  return () => width.removeEventListener('change', listener);
}

interface SeatHomeProps {
  readonly home: HomeView;
  readonly since: string | undefined;
}

function SeatHome({ home, since }: SeatHomeProps) {
  const late = useLateRows(home.today, since);
  const [hat] = home.hats;
  const isWide = useSyncExternalStore(onWidth, isWideNow);
  const { strategistOf } = home;
  const invites = strategistOf.some((one) => one.kind === 'participant');
  return (
    <>
      <Columns>
        <NextBlock home={home} waits={late.waiting(home).length > 0} />
        <div className={css['lists']}>
          <HomeLists
            home={home}
            late={late}
            reach={invites ? <Late of={CourseReach} hats={strategistOf} /> : null}
            reachAlone={invites ? <Late of={CourseReach} hats={strategistOf} alone /> : null}
          />
          {/* below what is there already: nothing that comes late moves it */}
          <Late of={AskedUs} hats={home.hats} />
          <Late of={UnreadRecords} meetings={home.meetings} />
          <Late of={OpenTodos} />
          <Late of={SharedTexts} />
          {strategistOf.length > 0 ? <Late of={InvitedByOffice} hats={strategistOf} /> : null}
          {hat && home.course?.isDone ? (
            <Late of={AfterCourse} hat={hat} isCourseOnly={home.isCourseOnly} />
          ) : null}
          <Late of={NewHere} hats={home.hats} />
          {home.course ? <Late of={RecallOffer} /> : null}
        </div>
      </Columns>
      {hat && isWide && !home.isCourseOnly ? <Late of={HomeFoot} hat={hat} /> : null}
    </>
  );
}

/** What the page can do without, when it has come. */
function Late<P extends object>({ of: Extra, ...props }: { readonly of: ComponentType<P> } & P) {
  return (
    <Suspense>
      <Extra {...(props as unknown as P)} />
    </Suspense>
  );
}
