import type { CSSProperties } from 'react';
import {
  fileSize,
  filesWords as words,
  freeWords,
  roomWords,
} from '#content/words/meetings/files.ts';
import { freeRoom, getRoomTaken } from '#data/meetings/material/keep-file.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './files.module.css';

/** How much of the phone files take, and what of it can be let go: never what is pinned or unsent. */
export function RoomSection() {
  const local = useLocal();
  const room = useLive(getRoomTaken);
  if (room === undefined || room.stays + room.free === 0) return null;
  const { stays, free } = room;
  return (
    <Section
      title={
        <span className={css['headline']}>
          {words.onPhone}
          <span className={css['size']}>{fileSize(stays + free)}</span>
        </span>
      }
    >
      <div className={css['meter']} aria-hidden="true">
        {stays > 0 ? <i style={{ '--part': stays } as CSSProperties} /> : null}
        {free > 0 ? <i data-free="" style={{ '--part': free } as CSSProperties} /> : null}
      </div>
      <Soft small>{roomWords(stays, free)}</Soft>
      {free > 0 ? (
        <Button kind="second" onClick={() => void freeRoom(local)}>
          {freeWords(free)}
        </Button>
      ) : null}
    </Section>
  );
}
