import { render } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { LocalProvider } from '#data/use-live.ts';
import { CheckPage } from '#features/course/check/check-page.tsx';
import { CoursePage } from '#features/course/course-page.tsx';
import { FactorPage } from '#features/course/factor/factor-page.tsx';
import { FactorsPage } from '#features/course/factor/factors-page.tsx';
import { CertificatePage } from '#features/course/finish/certificate-page.tsx';
import { CourseEndPage } from '#features/course/finish/course-end-page.tsx';
import { NewTalkPage } from '#features/course/group/new-talk-page.tsx';
import { TalkLessonPage } from '#features/course/group/talk-lesson-page.tsx';
import { TalkPage } from '#features/course/group/talk-page.tsx';
import { TalksPage } from '#features/course/group/talks-page.tsx';
import { LessonPage } from '#features/course/lesson/lesson-page.tsx';
import { ModulePage } from '#features/course/module/module-page.tsx';
import { OwnFigurePage } from '#features/course/own-figures/own-figure-page.tsx';
import { OwnFiguresPage } from '#features/course/own-figures/own-figures-page.tsx';
import { RecallPage } from '#features/course/recall/recall-page.tsx';
import { SharedReflectionsPage } from '#features/course/reflect/shared-reflections-page.tsx';
import { ReflectionPage } from '#features/course/reflect/reflection-page.tsx';
import { SearchPage } from '#features/course/search/search-page.tsx';
import { paths } from '#ui/paths.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

/** The course's pages at their addresses, on one person's phone. */
export function openCourse(local: TestLocal, at: string = paths.course) {
  window.scrollTo = () => undefined;
  return render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[at]}>
        <Routes>
          <Route path={paths.home} element={<h1>Hem</h1>} />
          <Route path={paths.course} element={<CoursePage />} />
          <Route path={paths.factors} element={<FactorsPage />} />
          <Route path={paths.factor(':factor')} element={<FactorPage />} />
          <Route path={paths.courseSearch} element={<SearchPage />} />
          <Route path={paths.talks} element={<TalksPage />} />
          <Route path={paths.newTalk(':module')} element={<NewTalkPage />} />
          <Route path={paths.talk(':talk')} element={<TalkPage />} />
          <Route path={paths.talkLesson(':talk', ':lesson')} element={<TalkLessonPage />} />
          <Route path={paths.sharedReflections} element={<SharedReflectionsPage />} />
          <Route path={paths.courseEnd} element={<CourseEndPage />} />
          <Route path={paths.certificate} element={<CertificatePage />} />
          <Route path={paths.module(':module')} element={<ModulePage />} />
          <Route path={paths.recall(':module')} element={<RecallPage />} />
          <Route path={paths.ownFigures} element={<OwnFiguresPage />} />
          <Route path={paths.newOwnFigure(':figure')} element={<OwnFigurePage />} />
          <Route path={paths.ownFigure(':figure', ':year')} element={<OwnFigurePage />} />
          <Route path={paths.check(':module')} element={<CheckPage />} />
          <Route path={paths.reflection(':module')} element={<ReflectionPage />} />
          <Route path={paths.lesson(':module', ':lesson')} element={<LessonPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
