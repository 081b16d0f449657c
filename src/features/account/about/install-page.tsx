import { useState } from 'react';
import { installWords as words } from '#content/words/account/account.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { InstallDrawing, type InstallStep } from './install-drawing.tsx';
import styles from './install-page.module.css';
import { OpenScreen } from './open-screen.tsx';

export interface Install {
  readonly system: 'ios' | 'android' | 'other';
  /** It runs from the home screen now. */
  readonly standalone: boolean;
  /** The browser's own question, where there is one; answers whether the person said yes. */
  readonly ask: (() => Promise<boolean>) | null;
}

export function InstallPage(props: { readonly install: Install; readonly signedIn: boolean }) {
  const { install, signedIn } = props;
  const [done, setDone] = useState(false);
  const { ask } = install;

  return (
    <OpenScreen title={words.document} signedIn={signedIn}>
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      {install.standalone || done ? (
        <Notice kind="calm" title={done ? words.done : words.installed} live={done} />
      ) : (
        <>
          {ask && (
            <Button onClick={() => void ask().then((yes) => setDone(yes))}>{words.act}</Button>
          )}
          {install.system !== 'android' && <IosHelp first={install.system === 'ios'} />}
          {install.system !== 'ios' && !ask && (
            <Steps title={words.android.title} steps={words.android.steps} />
          )}
        </>
      )}
    </OpenScreen>
  );
}

function IosHelp(props: { readonly first: boolean }) {
  return (
    <>
      {props.first && (
        <Notice kind="waiting" title={words.first}>
          {words.firstText} {words.unsent}
        </Notice>
      )}
      <Steps title={words.ios.title} steps={words.ios.steps} />
      {!props.first && <Soft small>{words.firstText}</Soft>}
    </>
  );
}

function Steps(props: {
  readonly title: string;
  readonly steps: readonly { readonly key: InstallStep; readonly text: string }[];
}) {
  return (
    <section className={styles['steps']}>
      <h2>{props.title}</h2>
      <ol>
        {props.steps.map((step) => (
          <li key={step.key}>
            <InstallDrawing step={step.key} />
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
