import css from './count-table.module.css';

interface CountTableProps {
  /** What the lines are, then what is counted. */
  readonly columns: readonly [string, ...string[]];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly counts: readonly number[];
  }[];
  /** The last line, stronger. */
  readonly sum?: { readonly name: string; readonly counts: readonly number[] } | undefined;
}

/** A few numbers a line, narrow enough for a phone. */
export function CountTable({ columns, rows, sum }: CountTableProps) {
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.key} name={row.name} counts={row.counts} />
        ))}
      </tbody>
      {sum ? (
        <tfoot>
          <Line name={sum.name} counts={sum.counts} />
        </tfoot>
      ) : null}
    </table>
  );
}

function Line({ name, counts }: { readonly name: string; readonly counts: readonly number[] }) {
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      {counts.map((count, column) => (
        <td key={column}>{count}</td>
      ))}
    </tr>
  );
}
