/** What the course is for: four things one knows more about afterwards. The keys are for ever. */
export const outcomes = [
  { key: 'varfor', text: 'varför jämställdhetsarbete behövs' },
  { key: 'politiken', text: 'svensk jämställdhetspolitik och internationella beslut' },
  { key: 'integrering', text: 'jämställdhetsintegrering som strategi' },
  { key: 'stegen', text: 'modellkonceptets steg och hur deltagarna lär av varandra' },
] as const;

export type OutcomeKey = (typeof outcomes)[number]['key'];

export function isOutcome(key: string): key is OutcomeKey {
  return outcomes.some((outcome) => outcome.key === key);
}
