import type { ReactNode } from 'react';
import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

const CoursePage = lazyPage(async () => (await import('./course-page.tsx')).CoursePage);
const FactorsPage = lazyPage(async () => (await import('./factor/factors-page.tsx')).FactorsPage);
const FactorPage = lazyPage(async () => (await import('./factor/factor-page.tsx')).FactorPage);
const LookUpPage = lazyPage(async () => (await import('./look-up-page.tsx')).LookUpPage);
const SearchPage = lazyPage(async () => (await import('./search/search-page.tsx')).SearchPage);
const TalksPage = lazyPage(async () => (await import('./group/talks-page.tsx')).TalksPage);
const NewTalkPage = lazyPage(async () => (await import('./group/new-talk-page.tsx')).NewTalkPage);
const TalkPage = lazyPage(async () => (await import('./group/talk-page.tsx')).TalkPage);
const TalkLessonPage = lazyPage(
  async () => (await import('./group/talk-lesson-page.tsx')).TalkLessonPage,
);
const SharedReflectionsPage = lazyPage(
  async () => (await import('./reflect/shared-reflections-page.tsx')).SharedReflectionsPage,
);
const CourseEndPage = lazyPage(
  async () => (await import('./finish/course-end-page.tsx')).CourseEndPage,
);
const CertificatePage = lazyPage(
  async () => (await import('./finish/certificate-page.tsx')).CertificatePage,
);
const ModulePage = lazyPage(async () => (await import('./module/module-page.tsx')).ModulePage);
const CheckPage = lazyPage(async () => (await import('./check/check-page.tsx')).CheckPage);
const ReflectionPage = lazyPage(
  async () => (await import('./reflect/reflection-page.tsx')).ReflectionPage,
);
const RecallPage = lazyPage(async () => (await import('./recall/recall-page.tsx')).RecallPage);
const OwnFiguresPage = lazyPage(
  async () => (await import('./own-figures/own-figures-page.tsx')).OwnFiguresPage,
);
const OwnFigurePage = lazyPage(
  async () => (await import('./own-figures/own-figure-page.tsx')).OwnFigurePage,
);
const LessonPage = lazyPage(async () => (await import('./lesson/lesson-page.tsx')).LessonPage);
const GuidePage = lazyPage(async () => (await import('./guide-page.tsx')).GuidePage);

/** The addresses of the course; `gated` lets through those whose seats open it. */
export function courseRoutes(gated: (page: ReactNode) => ReactNode) {
  return (
    <>
      <Route path={paths.course} element={gated(<CoursePage />)} />
      <Route path={paths.factors} element={gated(<FactorsPage />)} />
      <Route path={paths.factor(':factor')} element={gated(<FactorPage />)} />
      <Route path={paths.courseSearch} element={gated(<SearchPage />)} />
      <Route path={paths.lookUp(':page')} element={gated(<LookUpPage />)} />
      <Route path={paths.talks} element={gated(<TalksPage />)} />
      <Route path={paths.newTalk(':module')} element={gated(<NewTalkPage />)} />
      <Route path={paths.talk(':talk')} element={gated(<TalkPage />)} />
      <Route path={paths.talkLesson(':talk', ':lesson')} element={gated(<TalkLessonPage />)} />
      <Route path={paths.sharedReflections} element={gated(<SharedReflectionsPage />)} />
      <Route path={paths.courseEnd} element={gated(<CourseEndPage />)} />
      <Route path={paths.certificate} element={gated(<CertificatePage />)} />
      <Route path={paths.module(':module')} element={gated(<ModulePage />)} />
      <Route path={paths.check(':module')} element={gated(<CheckPage />)} />
      <Route path={paths.recall(':module')} element={gated(<RecallPage />)} />
      <Route path={paths.ownFigures} element={gated(<OwnFiguresPage />)} />
      <Route path={paths.newOwnFigure(':figure')} element={gated(<OwnFigurePage />)} />
      <Route path={paths.ownFigure(':figure', ':year')} element={gated(<OwnFigurePage />)} />
      <Route path={paths.reflection(':module')} element={gated(<ReflectionPage />)} />
      <Route path={paths.lesson(':module', ':lesson')} element={gated(<LessonPage />)} />
      <Route path={paths.leaderGuide} element={gated(<GuidePage />)} />
    </>
  );
}
