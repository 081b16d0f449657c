import { courseOutline } from '#content/course/outline.ts';
import type { RowStory } from '#data/waiting/get-row-story.ts';
import { scopeOwner } from '#domain/scope.ts';
import type { LocalRow, RowKey } from '#data/waiting/list-waiting.ts';
import { paths } from '#ui/paths.ts';

interface Written extends RowKey {
  readonly row: LocalRow | undefined;
}

/** The page where one writes it; undefined where there is none. */
export function textPath({ tbl, scope_id, id, row }: Written, story: RowStory): string | undefined {
  const { meetingId, statementCode: code } = story;
  const text = (name: string) => String(row?.[name] ?? '');
  switch (tbl) {
    case 'note': {
      const [item, note] = [text('agenda_item_id'), text('origin') || id];
      return meetingId && item ? paths.writeNote(meetingId, item, note) : undefined;
    }
    case 'own_answer':
      return code ? paths.statement(text('participation_id'), code) : undefined;
    case 'answer':
      return code ? paths.jointStatement(scopeOwner(scope_id), code) : undefined;
    case 'alternative':
      return code ? paths.versions(scopeOwner(scope_id), code) : undefined;
    case 'page_feedback':
      return coursePath(text('page'));
    case 'reflection':
      return reflectionPath(text('question'));
    case 'group_session':
      return paths.talk(id);
    case 'invitation':
      return paths.invitation(text('participation_id'), id);
    default:
      return otherPath({ tbl, scope_id, id, row }, code);
  }
}

/** Of the organisation's own figures, and of what the group asks itself. */
function otherPath({ tbl, id, row }: Written, code: string | null): string | undefined {
  if (tbl === 'figure_value')
    return paths.ownFigure(String(row?.['figure'] ?? ''), String(row?.['year'] ?? ''));
  if (tbl === 'question') return paths.question(id);
  if (tbl === 'reply') return paths.question(String(row?.['question_id'] ?? ''));
  if (tbl === 'idea') return paths.questions;
  if (tbl !== 'advice' || !code) return undefined;
  return paths.adviseOn(String(row?.['participation_id'] ?? ''), code);
}

function reflectionPath(question: string): string | undefined {
  const module = courseOutline.modules.find((one) => one.reflections.includes(question));
  return module && paths.reflection(module.key);
}

/** Of the course's pages by the name that an answer about one keeps. */
function coursePath(page: string): string | undefined {
  if (page === 'kurs') return paths.course;
  if (page === 'klar') return paths.courseEnd;
  if (page === 'samtal') return paths.talks;
  const [first = '', second] = page.split('/');
  if (first === 'faktor') return second && paths.factor(second);
  const module = courseOutline.modules.find((one) => one.key === first);
  if (second === undefined) return module && paths.module(module.key);
  const lesson = module?.lessons.find((one) => one.key === second);
  return module && lesson && paths.lesson(module.key, lesson.key);
}
