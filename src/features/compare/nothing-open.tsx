import { compareWords } from '#content/words/compare/compare.ts';
import type { Beside } from '#data/compare/get-comparison.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { opensForGroup } from './opens-for-group.ts';

const words = compareWords.nothing;

interface NothingOpenProps {
  readonly hat: Hat;
  readonly beside: Beside;
  readonly today: string;
}

/** What one waits for, from whom, and what one can do oneself. */
export function NothingOpen({ hat, beside, today }: NothingOpenProps) {
  const mine = beside.sides.find(({ isMine }) => isMine);
  const mayAct = mine !== undefined && mine.word === null && opensForGroup(hat);
  return (
    <Empty
      drawing="windows"
      level={2}
      title={words.title}
      action={
        <ButtonLink to={paths.openForGroup(beside.occasion.id)} kind={mayAct ? 'main' : 'second'}>
          {mayAct ? words.act : words.look}
        </ButtonLink>
      }
    >
      {waitsFor(hat, beside, today).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Empty>
  );
}

function waitsFor(hat: Hat, { sides, handIn, occasion }: Beside, today: string): string[] {
  const others = sides.filter(({ isMine }) => !isMine);
  const silent = others.filter(({ word }) => word === null).map(({ name }) => name);
  const mine = sides.find(({ isMine }) => isMine);
  const lines: string[] = [];
  if (hat.kind === 'mentor') lines.push(words.mentor);
  if (mine && handIn === null)
    lines.push(words.handIn(today <= occasion.closes_on ? occasion.closes_on : null));
  else if (mine && mine.word === null) lines.push(words.open);
  if (others.length === 0) lines.push(words.alone);
  else if (silent.length > 0) lines.push(words.others(silent));
  else if (!mine || mine.word !== null) lines.push(words.allYes);
  return [...lines, words.fair];
}
