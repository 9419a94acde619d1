interface Feed<Item> {
  readonly title: string;
  readonly description: string;
  /** Address of the page that the feed follows, and of the feed itself: paths of this site. */
  readonly page: string;
  readonly self: string;
  readonly language: string;
  readonly items: readonly Item[];
}

/** An RSS feed as `@astrojs/rss` takes it. It names its own address, by which readers recognise one that has moved. */
export function toFeed<Item>(
  { title, description, page, self, language, items }: Feed<Item>,
  origin: string | URL,
) {
  return {
    title,
    description,
    site: new URL(page, origin),
    trailingSlash: true,
    items: [...items],
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${language}</language><atom:link href="${new URL(self, origin)}" rel="self" type="application/rss+xml"/>`,
  };
}
