import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { spreadsheetWords as words } from '#content/words/spreadsheet/spreadsheet.ts';
import { getImportPlace, type ImportPlace } from '#data/spreadsheet/get-import-place.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { useAddressedHat } from '#parts/use-addressed-hat.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { paths } from '#ui/paths.ts';

export const toChecklist = { to: paths.checklist, label: words.back };

/** Shows the page of the hat the address names, and otherwise why not. */
export function WithPlace(props: { readonly children: (place: ImportPlace) => ReactNode }) {
  const hat = useAddressedHat(useParams()['participation']);
  const read = useLiveOfHat(hat ?? undefined, getImportPlace);
  const place = hat === null ? null : read && (read.kind === 'place' ? read : null);
  const why =
    read?.kind === 'fetching'
      ? ({ drawing: 'bridge', title: words.fetching, text: words.fetchingText } as const)
      : ({ drawing: 'chairs', title: words.none, text: words.noneText } as const);
  return (
    <Ladder
      read={place}
      missing={
        <Missing
          {...why}
          back={toChecklist}
          way={{ to: paths.checklist, label: words.toChecklist }}
        />
      }
    >
      {props.children}
    </Ladder>
  );
}
