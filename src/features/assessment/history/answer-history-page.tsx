import { useParams } from 'react-router';
import { historyWords as words } from '#content/words/history/history.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import { jointAnswerKey } from '#data/assessment/save-answer.ts';
import type { PastVersion } from '#data/programme/get-row-history.ts';
import { EvidenceText } from '#parts/scoring/evidence-text.tsx';
import { HistoryList, PastText } from '#parts/history/history-list.tsx';
import { useRowHistory } from '#parts/history/use-row-history.ts';
import { NotFound } from '#parts/screen/not-found.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { WithAssessment } from '../joint-screen.tsx';
import { ScoreWords } from '../score-words.tsx';
import { useAddressed } from '../use-assessment.ts';

/** Who scored and wrote what on a statement, and what was not chosen. */
export function AnswerHistoryPage() {
  const { code = '' } = useParams();
  return (
    <WithAssessment read={useAddressed()}>
      {(one) => {
        const statement = one.statements.find((row) => row.code === code);
        return statement ? <Page assessment={one} statement={statement} /> : <NotFound />;
      }}
    </WithAssessment>
  );
}

interface PageProps {
  readonly assessment: Assessment;
  readonly statement: JointStatement;
}

function Page({ assessment, statement }: PageProps) {
  const { hat, occasion, scale } = assessment;
  const key = jointAnswerKey({
    participationId: hat.participationId,
    occasionId: occasion.id,
    versionId: occasion.checklist_version_id,
    statementId: statement.id,
  });
  const asked = useRowHistory('answer', key.scope, key.id);
  const back = {
    to: paths.jointStatement(hat.participationId, statement.code),
    label: statement.short,
  };
  return (
    <Screen kind="inner" title={words.title} back={back}>
      <Stack>
        <h1>{words.title}</h1>
        <Soft>{statement.short}</Soft>
      </Stack>
      <HistoryList asked={asked} lead={words.lead} show={whatOn(scale)} />
    </Screen>
  );
}

const whatOn = (scale: Assessment['scale']) => (version: PastVersion) => (
  <What version={version} scale={scale} />
);

/** Of a version that stood beside only the one field it was about. */
function What({ version, scale }: { version: PastVersion; scale: Assessment['scale'] }) {
  const { besideIn, fields } = version;
  const score = besideIn === null ? fields['score'] : fields['value'];
  const comment = besideIn === null ? fields['comment'] : fields['value'];
  const evidence =
    besideIn === null ? fields['evidence'] : besideIn === 'evidence' ? fields['value'] : '';
  return (
    <>
      {besideIn === null || besideIn === 'score' ? (
        <p>
          <ScoreWords score={typeof score === 'number' ? score : null} scale={scale} />
        </p>
      ) : null}
      {besideIn === null || besideIn === 'comment' ? <PastText text={comment} /> : null}
      <EvidenceText text={typeof evidence === 'string' ? evidence : ''} />
    </>
  );
}
