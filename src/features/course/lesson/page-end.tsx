import type { ReadMore } from '#content/course/course-model.ts';
import type { Fact } from '#content/course/figure-model.ts';
import { pageEndWords } from '#content/words/course/course.ts';
import { formatDay } from '#content/words/format.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { OutsideLink } from '#ui/button/outside-link.tsx';
import { paths } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';
import { MarkedList } from '#ui/list/marked-list.tsx';
import css from './page-end.module.css';

interface DiscussProps {
  readonly questions: readonly string[];
  /** Whose talk it would be. */
  readonly module: string;
}

/** Questions for a group around one phone, and the way to lead it. */
export function Discuss({ questions, module }: DiscussProps) {
  if (questions.length === 0) return null;
  return (
    <section className={css['discuss']} aria-labelledby="diskutera">
      <h2 id="diskutera">{pageEndWords.discuss}</h2>
      <MarkedList items={questions} wide />
      <ButtonLink kind="second" to={paths.newTalk(module)}>
        {pageEndWords.discussTogether}
      </ButtonLink>
    </section>
  );
}

/** Every number of the page with where it comes from; folded, since it is for those who ask. */
export function FactSources({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <Fold title={pageEndWords.facts(facts.length)}>
      <FactList facts={facts} />
    </Fold>
  );
}

export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <ul className={css['facts']}>
      {facts.map((fact) => (
        <li key={fact.key}>
          <p className={css['number']}>
            {pageEndWords.factNumber(fact.value, fact.unit, fact.year)}
          </p>
          <p>{fact.text}</p>
          {fact.caution ? <p>{fact.caution}</p> : null}
          <SourceLine fact={fact} />
          <Soft>{pageEndWords.checked(dayWithYear(fact.checked))}</Soft>
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ fact }: { readonly fact: Fact }) {
  return (
    <OutsideLink
      to={`https://${fact.address}`}
      host={hostOf(`https://${fact.address}`)}
      hint={pageEndWords.newTab}
    >
      {fact.source}
    </OutsideLink>
  );
}

/** Links out of the app, to those who know more. */
export function More({ links }: { readonly links: readonly ReadMore[] }) {
  if (links.length === 0) return null;
  return (
    <section className={css['more']} aria-labelledby="las-mer">
      <h2 id="las-mer">{pageEndWords.more}</h2>
      <Links links={links} />
    </section>
  );
}

/** The same under a lesson, where the page must stay short: folded, since it leads out of the app. */
export function FoldedMore({ links }: { readonly links: readonly ReadMore[] }) {
  if (links.length === 0) return null;
  return (
    <Fold title={pageEndWords.more}>
      <Links links={links} />
    </Fold>
  );
}

function Links({ links }: { readonly links: readonly ReadMore[] }) {
  return (
    <ul className={css['links']}>
      {links.map((link) => (
        <li key={link.address}>
          <OutsideLink to={link.address} host={hostOf(link.address)} hint={pageEndWords.newTab}>
            {link.title}
          </OutsideLink>
        </li>
      ))}
    </ul>
  );
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./u, '');
}

/** Always with the year: the number was checked on a day long ago or not. */
function dayWithYear(day: string): string {
  return formatDay(day, '0000-01-01');
}
