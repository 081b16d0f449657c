import { actWord } from '#content/words/common.ts';
import { eraseMeWords } from '#content/words/account/erase-me.ts';
import { seatEndedWords as words } from '#content/words/account/hand-over.ts';
import { ButtonLink } from '#ui/button.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen.tsx';
import { Section } from '#ui/section.tsx';
import { CopyButton } from '../sync/copy-actions.tsx';
import styles from './people.module.css';

/** For one whose seat somebody else has now: first the file with one's own, then erasing. */
export function SeatEndedPage() {
  return (
    <Screen kind="inner" title={words.document} back={{ to: paths.home, label: actWord.back }}>
      <div className={styles['head']}>
        <h1>{words.title}</h1>
        <p className={styles['soft']}>{words.lead}</p>
      </div>
      <Section title={words.yours}>
        <p>{words.yoursText}</p>
        <div className={styles['buttons']}>
          <CopyButton kind="main" />
        </div>
        <p>{words.until}</p>
      </Section>
      <Section title={words.erase}>
        <p>{words.eraseText}</p>
        <div className={styles['buttons']}>
          <ButtonLink kind="stop" to={paths.eraseMe}>
            {eraseMeWords.way}
          </ButtonLink>
        </div>
      </Section>
      <p className={styles['hint']}>{words.wrong}</p>
    </Screen>
  );
}
