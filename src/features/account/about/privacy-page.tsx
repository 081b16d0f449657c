import { eraseMeWords } from '#content/words/account/erase-me.ts';
import { privacyProse } from '#content/words/account/privacy.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { ProsePage } from './prose-page.tsx';

export function PrivacyPage(props: { readonly signedIn: boolean }) {
  return (
    <ProsePage prose={privacyProse} signedIn={props.signedIn}>
      {props.signedIn && (
        <Rows>
          <Row to={paths.eraseMe} title={eraseMeWords.way} second={eraseMeWords.waySecond} />
        </Rows>
      )}
    </ProsePage>
  );
}
