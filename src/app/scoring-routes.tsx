import type { ReactNode } from 'react';
import type { Hat } from '#data/people/list-hats.ts';
import { AssessmentEntry, assessmentRoutes } from '#features/assessment/routes.tsx';
import { checklistRoutes } from '#features/checklist/routes.tsx';
import { compareRoutes } from '#features/compare/routes.tsx';
import { improvementRoutes } from '#features/improvement/routes.tsx';
import { OccasionsEntry, occasionsRoutes } from '#features/occasions/routes.tsx';
import { QuestionsEntry, questionsRoutes } from '#features/questions/routes.tsx';
import { spreadsheetRoutes } from '#features/spreadsheet/routes.tsx';

/** The checklist's page shows the way to the rooms beside it. */
const joint = (hat: Hat) => (
  <>
    <AssessmentEntry hat={hat} />
    <OccasionsEntry hat={hat} />
    <QuestionsEntry hat={hat} />
  </>
);

/** The rooms around the checklist: one's own, ours, the group's, and what comes of them. */
export function scoringRoutes(gate: (page: ReactNode) => ReactNode) {
  return (
    <>
      {checklistRoutes(gate, joint)}
      {assessmentRoutes(gate)}
      {occasionsRoutes(gate)}
      {compareRoutes(gate)}
      {questionsRoutes(gate)}
      {spreadsheetRoutes(gate)}
      {improvementRoutes(gate)}
    </>
  );
}
