import { roleWord } from '#content/words/common.ts';
import { participationWords as words } from '#content/words/participation.ts';
import type { NamedCount, ParticipationCount } from '#domain/participation.ts';
import type { SeatRole } from '#domain/rows.ts';
import css from './programme.module.css';

type CountTableProps =
  | {
      readonly kind: 'role';
      readonly rows: readonly NamedCount<SeatRole>[];
      readonly all: ParticipationCount;
    }
  | { readonly kind: 'unit'; readonly rows: readonly NamedCount<string>[] };

/** Invited, started, finished: one line a role or unit. */
export function CountTable(props: CountTableProps) {
  const rows =
    props.kind === 'role'
      ? props.rows.map((row) => ({ ...row, name: roleWord[row.of] }))
      : props.rows.map((row) => ({ ...row, name: row.of || words.noUnit }));
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{props.kind === 'role' ? words.role : words.unit}</th>
          <th scope="col">{words.invited}</th>
          <th scope="col">{words.started}</th>
          <th scope="col">{words.finished}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.of} name={row.name} count={row} />
        ))}
      </tbody>
      {props.kind === 'role' ? (
        <tfoot>
          <Line name={words.all} count={props.all} />
        </tfoot>
      ) : null}
    </table>
  );
}

function Line({ name, count }: { readonly name: string; readonly count: ParticipationCount }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{count.invited}</td>
      <td>{count.started}</td>
      <td>{count.finished}</td>
    </tr>
  );
}
