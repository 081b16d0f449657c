import { readPeriod } from '#domain/improvement/period.ts';
import type { MeasureRow } from '#domain/tables/measure.ts';
import type { MeasureValueRow } from '#domain/tables/measure-value.ts';
import { rowId } from '#lib/row-id.ts';
import type { Edit, OwnFields } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import type { RowAt } from './work-at.ts';

export type MeasureFields = Pick<
  MeasureRow,
  'title' | 'unit' | 'people' | 'source' | 'women_count' | 'men_count'
>;

/** One period's numbers: what is left out (or undefined) stays as it stands, null takes it away. */
export interface ValueFields extends Pick<MeasureValueRow, 'period'> {
  readonly women?: number | null | undefined;
  readonly men?: number | null | undefined;
  readonly total?: number | null | undefined;
}

/** With its first numbers in the same breath, where they are pasted. False: no such work, or no title. */
export const addMeasure = command(
  ['improvement_work', 'measure', 'measure_value'],
  async (
    tx,
    work: RowAt & { readonly measureId: string },
    fields: MeasureFields,
    values: readonly ValueFields[] = [],
  ): Promise<boolean> => {
    const { scope, measureId } = work;
    if (fields.title.trim() === '' || !(await tx.get('improvement_work', scope, work.id)))
      return false;
    const begun_at = (await tx.get('measure', scope, measureId))?.begun_at ?? tx.at;
    const row: OwnFields<'measure'> = {
      ...fields,
      title: fields.title.trim(),
      work_id: work.id,
      begun_at,
    };
    await tx.put('measure', scope, measureId, row);
    await putValues(tx, { scope, id: measureId }, values);
    return true;
  },
);

/** False: it is not (or no more) on the phone, or it would have no title. */
export const saveMeasure = command(
  ['measure'],
  async (tx, { scope, id }: RowAt, fields: Partial<MeasureFields>): Promise<boolean> => {
    if (fields.title !== undefined && fields.title.trim() === '') return false;
    if (!(await tx.get('measure', scope, id))) return false;
    await tx.put('measure', scope, id, fields);
    return true;
  },
);

/**
 * Its values stay, and are shown nowhere: it comes back with them when a colleague has changed it
 * meanwhile. Those the server has never heard of would hang on nothing there.
 */
export const removeMeasure = command(['measure', 'measure_value'], async (tx, at: RowAt) => {
  for (const value of await tx.list('measure_value', { index: 'measure_id', equals: at.id }))
    if (value._v === 0) await tx.remove('measure_value', at.scope, value.id);
  await tx.remove('measure', at.scope, at.id);
});

/** One period or many, all or nothing, and of each only what is said of it. False: no such figure. */
export const saveMeasureValues = command(
  ['measure', 'measure_value'],
  async (tx, at: RowAt, values: readonly ValueFields[]): Promise<boolean> => {
    if (!(await tx.get('measure', at.scope, at.id))) return false;
    await putValues(tx, at, values);
    return true;
  },
);

export const removeMeasureValue = command(
  ['measure_value'],
  async (tx, at: RowAt, period: string) => {
    await tx.remove('measure_value', at.scope, rowId('measure_value', at.id, period));
  },
);

async function putValues(tx: Edit, at: RowAt, values: readonly ValueFields[]): Promise<void> {
  for (const value of values) {
    if (readPeriod(value.period) === undefined) continue;
    const id = rowId('measure_value', at.id, value.period);
    const before = await tx.get('measure_value', at.scope, id);
    const said = Object.entries(value).filter(([, number]) => number !== undefined);
    const unknown = before ? {} : { women: null, men: null, total: null };
    await tx.put('measure_value', at.scope, id, {
      measure_id: at.id,
      ...unknown,
      ...Object.fromEntries(said),
    });
  }
}
