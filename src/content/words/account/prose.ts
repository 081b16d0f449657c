/** A page of running text that is the same for everybody. */
export interface Prose {
  readonly document: string;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ProseSection[];
}
export interface ProseSection {
  readonly title: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
  readonly link?: { readonly href: string; readonly text: string };
}
