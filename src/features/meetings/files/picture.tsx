import { useEffect, useState } from 'react';
import { openFile } from '#data/meetings/material/keep-file.ts';
import { useLocal } from '#data/use-live.ts';
import { typeOfFile } from '#domain/files/file-kind.ts';
import type { MaterialRow } from '#domain/tables/material.ts';

interface PictureProps {
  readonly row: MaterialRow;
  readonly alt: string;
}

/** A picture that is on the phone, from its own bytes: an address of ours would ask for a login. */
export function Picture({ row, alt }: PictureProps) {
  const local = useLocal();
  const [address, setAddress] = useState<string>();
  const { id, scope_id, hash, bytes } = row;
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    const show = async () => {
      const got = await openFile(local, { id, scope_id, hash, bytes });
      if (isGone || typeof got === 'string') return;
      const found = typeOfFile(new Uint8Array(got));
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
  return address === undefined ? null : <img src={address} alt={alt} />;
}
