import { useMemo } from 'react';
import { loadCourse } from '#content/course/course.ts';
import { keptOnce } from '#content/course/kept-once.ts';
import { searchCourse, searchTexts, type Hit } from '#content/course/search-course.ts';
import { courseWords, searchWords } from '#content/words/course/course.ts';
import { TextField } from '#ui/field/field.tsx';
import { useQueryInAddress } from '#ui/navigation/use-query-in-address.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { useKept } from '../use-module.ts';
import css from './search-page.module.css';

const MOST = 30;
const everything = keptOnce(async () => searchTexts(await loadCourse()));

/** Looks through the texts on the phone; what one asked for stays in the address for the way back. */
export function SearchPage() {
  const texts = useKept(everything);
  const [query, setQuery] = useQueryInAddress();
  const hits = useMemo(() => searchCourse(texts ?? [], query), [texts, query]);
  return (
    <Screen
      kind="inner"
      title={searchWords.title}
      back={{ to: paths.course, label: courseWords.back }}
    >
      <h1>{searchWords.title}</h1>
      <TextField
        label={searchWords.label}
        hint={searchWords.hint}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <Soft of="output" small>
        {texts ? countWord(query, hits.length) : ''}
      </Soft>
      <Rows>
        {hits.slice(0, MOST).map((hit) => (
          <Row
            key={`${pathOf(hit)}`}
            to={pathOf(hit)}
            title={hit.title}
            second={<HitText hit={hit} />}
          />
        ))}
      </Rows>
    </Screen>
  );
}

function HitText({ hit }: { readonly hit: Hit }) {
  const { page } = hit;
  return (
    <>
      <span className={css['sentence']}>
        {hit.sentence.map(({ text, isHit }, index) =>
          isHit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </span>
      <span className={css['where']}>{whereOf(page)}</span>
    </>
  );
}

function whereOf(page: Hit['page']): string {
  if (page.kind === 'lesson') return searchWords.lesson(page.module.number, page.lesson.title);
  return page.kind === 'factor' ? searchWords.factor(page.factor.number) : page.lookUp.title;
}

function pathOf({ page, part }: Hit): string {
  return `${addressOf(page)}?del=${part + 1}`;
}

function addressOf(page: Hit['page']): string {
  if (page.kind === 'lesson') return paths.lesson(page.module.key, page.lesson.key);
  return page.kind === 'factor' ? paths.factor(page.factor.key) : paths.lookUp(page.lookUp.key);
}

function countWord(query: string, count: number): string {
  if (query.trim().length < 2) return '';
  if (count === 0) return searchWords.none(query.trim());
  return count > MOST ? searchWords.first(MOST, count) : searchWords.found(count);
}
