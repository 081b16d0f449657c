/** Where a work, a test or a figure lies. */
export interface RowAt {
  /** `org:<participation>`. */
  readonly scope: string;
  readonly id: string;
}
