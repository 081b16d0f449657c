import type { ReactNode } from 'react';
import type { Prose } from '#content/words/account/prose.ts';
import { OpenScreen } from './open-screen.tsx';
import styles from './prose-page.module.css';

/** Running text that can be read with and without login, and without network. */
export function ProsePage(props: {
  readonly prose: Prose;
  readonly signedIn: boolean;
  /** After the text. */
  readonly children?: ReactNode;
}) {
  const { prose, signedIn } = props;
  return (
    <OpenScreen title={prose.document} signedIn={signedIn}>
      <article className={styles['prose']}>
        <h1>{prose.title}</h1>
        <p className={styles['lead']}>{prose.lead}</p>
        {prose.sections.map((section) => (
          <section key={section.title}>
            <h2>{section.title}</h2>
            {section.text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {section.list && (
              <ul>
                {section.list.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
            {section.link && (
              <p>
                <a href={section.link.href}>{section.link.text}</a>
              </p>
            )}
          </section>
        ))}
      </article>
      {props.children}
    </OpenScreen>
  );
}
