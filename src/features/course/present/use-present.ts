import type { CourseModule } from '#content/course/course-model.ts';
import { startGroupSession } from '#data/course/group/lead-group-session.ts';
import type { CoursePerson } from '#data/course/group/list-course-people.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLocal } from '#data/use-live.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';

export interface PresentProps {
  readonly module: CourseModule;
  readonly hat: Hat;
  readonly people: readonly CoursePerson[];
}

/** Lines: the seats of those in the list, and the names of those who are not. */
interface Present {
  readonly chosen: string;
  readonly names: string;
}

/** Who is chosen and named so far, kept on the phone until the talk has begun. */
export function usePresent({ module, hat, people }: PresentProps) {
  const local = useLocal();
  const { participationId } = hat;
  const talk = `${participationId}/${module.key}`;
  const { typed, set, end } = useFormDraft<Present>(
    `samtal/${talk}`,
    { chosen: linesOf(people.filter((one) => one.isMe).map((one) => one.seatId)), names: '' },
    'new',
  );
  const chosen = new Set(readLines(typed.chosen));
  const names = readLines(typed.names);
  return {
    talk,
    chosen,
    names,
    choose(seatId: string, isChosen: boolean) {
      const rest = [...chosen].filter((one) => one !== seatId);
      set({ ...typed, chosen: linesOf(isChosen ? [...rest, seatId] : rest) });
    },
    setNames: (next: readonly string[]) => set({ ...typed, names: linesOf(next) }),
    /** The talk's id. */
    async begin(): Promise<string> {
      const here = people.filter((one) => chosen.has(one.seatId));
      const free = names.map((name) => ({ seatId: null, name }));
      const present = [...here, ...free];
      const id = await startGroupSession(local, { participationId, module: module.key, present });
      await end({ chosen: '', names: '' });
      return id;
    },
  };
}

const linesOf = (parts: readonly string[]) => parts.join('\n');
const readLines = (text: string) => text.split('\n').filter((line) => line !== '');
