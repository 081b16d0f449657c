import { workWords as words } from '#content/words/improvement/works.ts';
import type { WorkView } from '#data/improvement/get-work.ts';
import { Section } from '#ui/screen/section.tsx';
import { AskToWrite } from './ask-to-write.tsx';
import { OwnText } from './own-text.tsx';

/** Who notices is always asked for; causes, idea, lesson and spread stand here when they are written. */
export function Told({ view: { work } }: { readonly view: WorkView }) {
  const others = [
    { title: words.causes, text: work.causes },
    { title: words.idea, text: work.idea },
    { title: words.lesson, text: work.lesson_learned },
    { title: words.spread, text: work.dissemination },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <>
      <Section title={words.whoNotices}>
        {work.who_notices.trim() === '' ? (
          <AskToWrite work={work.id} field="who_notices" ask={words.whoNoticesAsk} />
        ) : (
          <OwnText text={work.who_notices} />
        )}
      </Section>
      {others.map(({ title, text }) => (
        <Section key={title} title={title}>
          <OwnText text={text} />
        </Section>
      ))}
    </>
  );
}
