import { useEffect, useState } from 'react';
import { filesWords as words } from '#content/words/meetings/files.ts';
import { openFile } from '#data/meetings/material/keep-file.ts';
import type { FileState } from '#data/meetings/material/list-files.ts';
import { useLocal } from '#data/use-live.ts';
import { typeOfFile } from '#domain/files/file-kind.ts';
import type { MaterialRow } from '#domain/tables/material.ts';

interface PictureProps {
  readonly row: MaterialRow;
  readonly alt: string;
  /** Said in its place when it could not be had; else why not. */
  readonly missing?: string;
}

/** On this phone, or so it should be. */
export const isSeen = ({ kind }: FileState) =>
  kind !== 'away' && kind !== 'coming' && kind !== 'missing';

/** A picture that is on the phone, from its own bytes: an address of ours would ask for a login. */
export function Picture({ row, alt, missing }: PictureProps) {
  const local = useLocal();
  const [address, setAddress] = useState<string>();
  const [why, setWhy] = useState<string>();
  const { id, scope_id, hash, bytes } = row;
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    const show = async () => {
      const got = await openFile(local, { id, scope_id, hash, bytes });
      if (isGone) return;
      if (typeof got === 'string') return setWhy(words[got]);
      const found = typeOfFile(new Uint8Array(got));
      if (found?.kind !== 'picture') return setWhy(words.notThere);
      setWhy(undefined);
      made = URL.createObjectURL(new Blob([got], { type: found.type }));
      setAddress(made);
    };
    void show();
    return () => {
      isGone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [local, id, scope_id, hash, bytes]);
  if (address !== undefined) return <img src={address} alt={alt} />;
  return why === undefined ? null : <p>{missing ?? why}</p>;
}
