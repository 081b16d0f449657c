import { X } from 'lucide';
import { newTalkWords as words } from '#content/words/course/group-talk.ts';
import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import css from '../group/group.module.css';

interface NameListProps {
  readonly names: readonly string[];
  onRemove(at: number): void;
}

/** The names added by hand. */
export function NameList({ names, onRemove }: NameListProps) {
  if (names.length === 0) return null;
  return (
    <ul className={css['names']}>
      {names.map((name, at) => (
        <li key={`${at} ${name}`}>
          <span dir="auto">{name}</span>
          <Button kind="plain" aria-label={words.removeName(name)} onClick={() => onRemove(at)}>
            <Icon of={X} small />
          </Button>
        </li>
      ))}
    </ul>
  );
}
