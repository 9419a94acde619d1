/** What a fact rests on: a document by its title, a page by its address, or both. */
export interface Source {
  readonly title: string | null;
  readonly url: string | null;
}
