import { itemKeys, readOrder } from '#content/course/check-answer.ts';
import type { OrderCheck } from '#content/course/course-model.ts';

/** How many things stand right, counted from the top to the first that does not. */
export function rightPlaces(check: OrderCheck, answer: string): number {
  const keys = readOrder(answer, itemKeys(check));
  const wrong = check.items.findIndex((item, index) => keys[index] !== item.key);
  return wrong < 0 ? keys.length : wrong;
}
