import { useState } from 'react';
import { reflectionSharingWords as words } from '#content/words/course/shared-reflections.ts';
import { listCoursePeople } from '#data/course/group/list-course-people.ts';
import { shareReflection, withdrawReflection } from '#data/course/share-reflection.ts';
import { getReflectionSharing } from '#data/course/shared-reflections.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useHat, useLive, useLocal } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { paths } from '#ui/paths.ts';
import { Sheet } from '#ui/sheet.tsx';
import { StateMark } from '#ui/state-mark.tsx';
import type { Autosave } from '#ui/use-autosave.ts';
import css from './reflect.module.css';

interface ReflectionAudienceProps {
  readonly question: string;
  readonly text: Autosave;
}

/** Private unless one chooses otherwise, and then said by name before anything leaves. */
export function ReflectionAudience({ question, text }: ReflectionAudienceProps) {
  const hat = useHat()?.hat;
  const id = hat?.participationId;
  const sharing = useLive(
    async (local) => (id === undefined ? undefined : getReflectionSharing(local, question, id)),
    [question, id],
  );
  const [asked, setAsked] = useState<'share' | 'stop'>();
  if (!hat || !sharing) return null;
  const { organisationName } = hat;
  const close = () => setAsked(undefined);
  const sheet = { question, hat, text, onClose: close };
  return (
    <div className={css['audience']}>
      {sharing.isShared ? (
        <Shared
          {...sheet}
          isChanged={sharing.isChanged || text.state === 'saving'}
          onStop={() => setAsked('stop')}
        />
      ) : (
        <>
          <StateMark kind="private">{words.private}</StateMark>
          <p className={css['soft']}>{words.privateWhy}</p>
          {text.value.trim() === '' ? (
            <p className={css['soft']}>{words.writeFirst}</p>
          ) : (
            <Button kind="second" onClick={() => setAsked('share')}>
              {words.share(organisationName)}
            </Button>
          )}
        </>
      )}
      <ShareSheet {...sheet} open={asked === 'share'} />
      <StopSheet {...sheet} open={asked === 'stop'} />
    </div>
  );
}

interface SharingProps {
  readonly question: string;
  readonly hat: Hat;
  readonly text: Autosave;
}

interface SharedProps extends SharingProps {
  readonly isChanged: boolean;
  onStop(): void;
}

function Shared({ question, hat, text, isChanged, onStop }: SharedProps) {
  const local = useLocal();
  async function shareChange() {
    await text.flush();
    await shareReflection(local, question, hat.participationId);
  }
  return (
    <>
      <StateMark kind="organisation">{words.shared(hat.organisationName)}</StateMark>
      {isChanged ? (
        <div className={css['changed']}>
          <p>{words.changed}</p>
          <Button kind="second" onClick={() => void shareChange()}>
            {words.shareChange}
          </Button>
        </div>
      ) : null}
      <div className={css['acts']}>
        <ButtonLink kind="plain" to={paths.sharedReflections}>
          {words.toAll}
        </ButtonLink>
        <Button kind="plain" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </>
  );
}

interface SheetProps extends SharingProps {
  readonly open: boolean;
  onClose(): void;
}

function ShareSheet({ question, hat, text, open, onClose }: SheetProps) {
  const local = useLocal();
  const { participationId, organisationName } = hat;
  const people = useLive((of) => listCoursePeople(of, participationId), [participationId]);
  const readers = people?.filter((one) => !one.isMe) ?? [];
  async function share() {
    await text.flush();
    await shareReflection(local, question, participationId);
    onClose();
  }
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={words.sheetTitle(organisationName)}
      closeLabel={words.cancel}
    >
      <div className={css['sheet']}>
        <p>{words.use}</p>
        <div>
          <p>{words.readers(readers.length)}</p>
          <p className={css['readers']}>
            {readers
              .map(({ name, role, userId }) => words.reader(name, role, userId !== null))
              .join('; ')}
          </p>
        </div>
        <p>{`${words.later} ${words.publicRecord}`}</p>
        <Button onClick={() => void share()}>{words.share(organisationName)}</Button>
      </div>
    </Sheet>
  );
}

function StopSheet({ question, hat, open, onClose }: SheetProps) {
  const local = useLocal();
  async function stop() {
    await withdrawReflection(local, question, hat.participationId);
    onClose();
  }
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={words.stopTitle(hat.organisationName)}
      closeLabel={words.stopCancel}
    >
      <div className={css['sheet']}>
        <p>{words.stopText}</p>
        <Button onClick={() => void stop()}>{words.stop}</Button>
      </div>
    </Sheet>
  );
}
