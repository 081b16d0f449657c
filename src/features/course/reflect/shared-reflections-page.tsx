import { courseOutline } from '#content/course/outline.ts';
import type { Reflection } from '#content/course/course-model.ts';
import { courseWords } from '#content/words/course/course.ts';
import { sharedReflectionsWords as words } from '#content/words/course/shared-reflections.ts';
import { listSharedReflections, type SharedReflection } from '#data/course/shared-reflections.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { useModule } from '../use-module.ts';
import { GuardEach } from '#ui/screen/guard.tsx';
import css from './reflect.module.css';

/** What an organisation brings to the start conference: the shared thoughts, question by question. */
export function SharedReflectionsPage() {
  const hat = useHat()?.hat;
  const id = hat?.participationId;
  const shared = useLive(
    async (local) => (id === undefined ? undefined : listSharedReflections(local, id)),
    [id],
  );
  if (!hat || !shared) return null;
  const title = words.title(hat.organisationName);
  const modules = courseOutline.modules.filter((module) =>
    shared.some((one) => module.reflections.includes(one.question)),
  );
  return (
    <Screen kind="inner" title={title} back={{ to: paths.course, label: courseWords.back }}>
      <Stack>
        <h1>{title}</h1>
        <p>{words.lead}</p>
        <StateMark kind="organisation">{words.audience(hat.organisationName)}</StateMark>
      </Stack>
      {modules.length === 0 ? (
        <Empty
          drawing="chairs"
          level={2}
          title={words.none}
          action={<ButtonLink to={paths.course}>{words.toCourse}</ButtonLink>}
        >
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <>
          {modules.map((module) => (
            <OfModule key={module.key} module={module.key} shared={shared} />
          ))}
          <div className={css['print']}>
            <Button kind="second" onClick={() => print()}>
              {words.print}
            </Button>
          </div>
        </>
      )}
    </Screen>
  );
}

interface OfModuleProps {
  readonly module: string;
  readonly shared: readonly SharedReflection[];
}

function OfModule({ module: key, shared }: OfModuleProps) {
  const module = useModule(key);
  if (!module) return null;
  return (
    <section className={css['module']}>
      <h2>{words.module(module.number, module.title)}</h2>
      {module.reflections.map((question) => (
        <OfQuestion
          key={question.key}
          question={question}
          shared={shared.filter((one) => one.question === question.key)}
        />
      ))}
    </section>
  );
}

interface OfQuestionProps {
  readonly question: Reflection;
  readonly shared: readonly SharedReflection[];
}

function OfQuestion({ question, shared }: OfQuestionProps) {
  if (shared.length === 0) return null;
  return (
    <div className={css['question']}>
      <h3>{question.question}</h3>
      <ul className={css['thoughts']}>
        <GuardEach of="li">
          {shared.map(({ id, body, name, isMine }) => (
            <li key={id}>
              <p className={css['thought']} dir="auto">
                {body}
              </p>
              <Soft small>
                <span dir="auto">{by(name, isMine)}</span>
              </Soft>
            </li>
          ))}
        </GuardEach>
      </ul>
    </div>
  );
}

function by(name: string | null, isMine: boolean): string {
  if (name === null) return words.unknown;
  return isMine ? words.me(name) : name;
}
