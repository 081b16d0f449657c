import type { ReactNode } from 'react';
import { Navigate, useParams } from 'react-router';
import type { OwnChecklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { MissingStatement } from '../missing-statement.tsx';
import { useOwn } from '../use-checklist.ts';
import { Card } from './card.tsx';
import { CardsEnd } from './cards-end.tsx';
import { whereOneWas } from './places-of.ts';

/** Goes on where one was. */
export function CardsPage() {
  return (
    <WithOwn>
      {(hat, { statements }) => {
        const next = whereOneWas(statements);
        const { participationId } = hat;
        const to = next ? paths.card(participationId, next.code) : paths.cardsEnd(participationId);
        return <Navigate replace to={to} />;
      }}
    </WithOwn>
  );
}

/** One statement. */
export function CardPage() {
  const { code = '' } = useParams();
  return (
    <WithOwn>
      {(hat, own) => {
        const statement = own.statements.find((one) => one.code === code);
        if (!statement) return <MissingStatement />;
        return (
          <Card
            key={`${own.occasion.id}${statement.id}`}
            hat={hat}
            own={own}
            statement={statement}
          />
        );
      }}
    </WithOwn>
  );
}

/** After the last. */
export function CardsEndPage() {
  return <WithOwn>{(hat, own) => <CardsEnd hat={hat} own={own} />}</WithOwn>;
}

function WithOwn({ children }: { readonly children: (hat: Hat, own: OwnChecklist) => ReactNode }) {
  const { participation } = useParams();
  return (
    <Ladder read={useOwn(participation)} missing={<MissingStatement />}>
      {({ hat, own }) => children(hat, own)}
    </Ladder>
  );
}
