import { Mail } from 'lucide';
import { invitedByOfficeWords as words } from '#content/words/home/home-late.ts';
import { listInvitedByOffice } from '#data/people/list-invited-by-office.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLive } from '#data/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Icon } from '#ui/sign/icon.tsx';

/** To a strategist: whom the programme office has invited into her organisation. */
export function InvitedByOffice({ hats }: { readonly hats: readonly Hat[] }) {
  return hats.map((hat) => <OneOrganisation key={hat.participationId} hat={hat} />);
}

function OneOrganisation({ hat }: { readonly hat: Hat }) {
  const { participationId: id, organisationName: organisation } = hat;
  const invited = useLive((local) => listInvitedByOffice(local, id), [id]) ?? [];
  const [first] = invited;
  if (!first) return null;
  const isOne = invited.length === 1;
  return (
    <Notice
      kind="calm"
      icon={<Icon of={Mail} />}
      title={isOne ? words.one(first.name, organisation) : words.many(invited.length, organisation)}
      action={
        isOne ? (
          <ButtonLink kind="second" to={paths.invitation(id, first.id)}>
            {words.show}
          </ButtonLink>
        ) : undefined
      }
    >
      {isOne ? null : (
        <Rows>
          {invited.map((one) => (
            <Row key={one.id} to={paths.invitation(id, one.id)} title={one.name} />
          ))}
        </Rows>
      )}
    </Notice>
  );
}
