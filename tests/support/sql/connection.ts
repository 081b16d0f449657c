/** What the tests ask of a database: PGlite has it by itself, `sql-native.ts` gives it to a server. */
export interface SqlSession {
  query(
    sql: string,
    params?: unknown[],
  ): Promise<{ readonly rows: unknown[]; readonly affectedRows?: number }>;
  /** Several statements, nothing answered. */
  exec(sql: string): Promise<unknown>;
}
export interface SqlTransaction extends SqlSession {
  rollback(): Promise<void>;
}
export interface SqlConnection extends SqlSession {
  /** One at a time; what is asked meanwhile waits. */
  transaction<T>(body: (tx: SqlTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
