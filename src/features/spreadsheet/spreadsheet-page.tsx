import { FileUp } from 'lucide';
import { spreadsheetWords as words } from '#content/words/spreadsheet/spreadsheet.ts';
import { getBook } from '#data/spreadsheet/get-book.ts';
import type { ImportPlace } from '#data/spreadsheet/get-import-place.ts';
import { layOut } from '#domain/spreadsheet/lay-out.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { Fetch } from './fetch.tsx';
import { LastImports } from './last-imports.tsx';
import { toChecklist, WithPlace } from './with-place.tsx';

/** Out as a file, and in from one. */
export function SpreadsheetPage() {
  return <WithPlace>{(place) => <Page place={place} />}</WithPlace>;
}

function Page({ place }: { readonly place: ImportPlace }) {
  const { hat } = place;
  return (
    <Screen kind="inner" title={words.title} back={toChecklist}>
      <h1>{words.title}</h1>
      <LastImports place={place} />
      <Section title={words.fetch}>
        <Stack gap={3}>
          <p>{words.fetchText(hat.organisationName)}</p>
          <Soft small>{words.fetchCare}</Soft>
        </Stack>
        <Fetch
          read={(local) => getBook(local, hat)}
          lay={layOut}
          name={(kind) => words.fileName(hat.organisationName, kind)}
        />
      </Section>
      <Section title={words.read}>
        <p>{words.readText}</p>
        <Stack width="press">
          <ButtonLink kind="second" to={paths.readIn(hat.participationId)}>
            <Icon of={FileUp} small />
            {words.readWay}
          </ButtonLink>
        </Stack>
      </Section>
    </Screen>
  );
}
