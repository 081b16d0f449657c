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
import { useVisit } from './use-visit.ts';

/** Few come here without a seat, and the foot stands where there is room: neither is waited for. */
const OfficeHome = lazy(async () => ({ default: (await import('./office-home.tsx')).OfficeHome }));
const InvitedToOthers = lazyExtra(async () => (await import('./invited-to.tsx')).InvitedToOthers);
const HomeFoot = lazyExtra(async () => (await import('./home-foot.tsx')).HomeFoot);
const InvitedByOffice = lazyExtra(
  async () => (await import('./invited-by-office.tsx')).InvitedByOffice,
);
const CourseReach = lazyExtra(async () => (await import('./course-reach.tsx')).CourseReach);
const AfterCourse = lazyExtra(async () => (await import('./after-course.tsx')).AfterCourse);
const NewHere = lazyExtra(async () => (await import('./new-here.tsx')).NewHere);

/** What *this* person should do next and why; then what waits, what comes, what is new. */
export function HomePage() {
  const at = useClock();
  const [isShown, setShown] = useState(false);
  const since = useVisit(isShown);
  const screen = useLive((local) => readScreen(local, at, since), [at.today, at.clock, since]);
  const { home, pull, office } = screen ?? {};
  const hats = home?.hats ?? [];
  if (screen !== undefined && !isShown) setShown(true);

  return (
    <Screen kind="main" title={homeWords.document}>
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
      {screen && pull === null ? <Body screen={screen} today={at.today} /> : null}
    </Screen>
  );
}

function Body({ screen, today }: { readonly screen: HomeScreen; readonly today: string }) {
  const { home, office } = screen;
  if (home.hats.length > 0) return <SeatHome home={home} />;
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

function SeatHome({ home }: { readonly home: HomeView }) {
  const [hat] = home.hats;
  const isWide = useSyncExternalStore(onWidth, isWideNow);
  const { strategistOf } = home;
  const invites = strategistOf.some((one) => one.kind === 'participant');
  return (
    <>
      <Columns>
        <NextBlock home={home} />
        <div className={css['lists']}>
          {strategistOf.length > 0 ? <Late of={InvitedByOffice} hats={strategistOf} /> : null}
          <HomeLists
            home={home}
            reach={invites ? <Late of={CourseReach} hats={strategistOf} /> : null}
          />
          {hat && home.course?.isDone ? <Late of={AfterCourse} hat={hat} /> : null}
          <Late of={NewHere} hats={home.hats} />
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
