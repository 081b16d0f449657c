import { useState } from 'react';
import { reflectionSharingWords as words } from '#content/words/course/shared-reflections.ts';
import { shareReflection } from '#data/course/share-reflection.ts';
import { getReflectionSharing } from '#data/course/shared-reflections.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useHat, useLive, useLocal } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';
import type { Autosave } from '#ui/field/use-autosave.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './reflect.module.css';
import { ReflectionShareSheet, ReflectionStopSheet } from './reflection-sheets.tsx';

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
    <Stack gap={3}>
      {sharing.isShared ? (
        <Shared
          {...sheet}
          isChanged={sharing.isChanged || text.state === 'saving'}
          onStop={() => setAsked('stop')}
        />
      ) : (
        <>
          <StateMark kind="private">{words.private}</StateMark>
          <Soft small>{words.privateWhy}</Soft>
          {text.value.trim() === '' ? (
            <Soft small>{words.writeFirst}</Soft>
          ) : (
            <Button kind="second" onClick={() => setAsked('share')}>
              {words.share(organisationName)}
            </Button>
          )}
        </>
      )}
      <ReflectionShareSheet {...sheet} open={asked === 'share'} />
      <ReflectionStopSheet {...sheet} open={asked === 'stop'} />
    </Stack>
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
        <Stack>
          <p>{words.changed}</p>
          <Button kind="second" onClick={() => void shareChange()}>
            {words.shareChange}
          </Button>
        </Stack>
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
