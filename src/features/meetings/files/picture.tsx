import { useEffect, useState } from 'react';
import { openFile } from '#data/meetings/material/keep-file.ts';
import { useLocal } from '#data/use-live.ts';
import { typeOfFile } from '#domain/files/file-kind.ts';
import type { MaterialRow } from '#domain/tables/material.ts';

interface PictureProps {
  readonly row: MaterialRow;
  readonly alt: string;
  /** Said in its place when it could not be had. */
  readonly missing?: string;
}

/** A picture that is on the phone, from its own bytes: an address of ours would ask for a login. */
export function Picture({ row, alt, missing }: PictureProps) {
  const local = useLocal();
  const [address, setAddress] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const { id, scope_id, hash, bytes } = row;
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    const show = async () => {
      const got = await openFile(local, { id, scope_id, hash, bytes });
      if (isGone) return;
      const found = typeof got === 'string' ? undefined : typeOfFile(new Uint8Array(got));
      setMissing(found?.kind !== 'picture');
      if (found?.kind !== 'picture') return;
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
  return isMissing && missing !== undefined ? <p>{missing}</p> : null;
}
