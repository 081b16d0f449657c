import { Copy, Share2 } from 'lucide';
import { useState, type ReactNode } from 'react';
import { actWord } from '#content/words/common.ts';
import { diagnosisWords as words } from '#content/words/account/diagnosis.ts';
import { copyText } from '#ui/browser/copy-text.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { diagnosisText, type Part } from './diagnosis-lines.ts';
import styles from './diagnosis.module.css';

interface DiagnosisViewProps {
  readonly kind: 'inner' | 'task';
  readonly backTo: string;
  readonly device: string;
  readonly parts: readonly Part[];
}

/** Short lines in large type: made to be read aloud to somebody who cannot see the screen. */
export function DiagnosisView({ kind, backTo, device, parts }: DiagnosisViewProps) {
  return (
    <Screen kind={kind} title={words.document} back={{ to: backTo, label: actWord.back }}>
      <h1>{words.title}</h1>
      <Soft>{words.lead}</Soft>
      <p className={styles['device']}>
        <span>{words.device}</span> <b>{device}</b>
      </p>
      <Ways text={diagnosisText(device, parts)} />
      {parts.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <Lines>
            {lines.map(([what, how], at) => (
              <div key={`${what} ${at}`} className={styles['line']}>
                <dt>{what}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </Lines>
        </Section>
      ))}
    </Screen>
  );
}

function Lines({ children }: { readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return <p>{words.noRefusals}</p>;
  return <dl className={styles['lines']}>{children}</dl>;
}

function Ways({ text }: { readonly text: string }) {
  const [answer, setAnswer] = useState('');

  async function copy() {
    setAnswer((await copyText(text)) ? words.copied : words.copyFailed);
  }

  return (
    <Stack width="press">
      <Button kind="second" onClick={() => void copy()}>
        <Icon of={Copy} small />
        {words.copy}
      </Button>
      {'share' in navigator ? (
        <Button kind="second" onClick={() => void share(text)}>
          <Icon of={Share2} small />
          {words.share}
        </Button>
      ) : null}
      <Answer>{answer}</Answer>
    </Stack>
  );
}

/** Closing the phone's own sheet is an answer too: nothing went wrong. */
async function share(text: string) {
  await navigator.share({ title: words.textTitle, text }).catch(() => undefined);
}
