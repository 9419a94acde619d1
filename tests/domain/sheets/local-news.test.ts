import { expect, test } from 'vitest';
import { selectLocalNews } from '../../../src/domain/sheets/local-news.ts';
import { aPost } from '../a-post.ts';
import { anEvent, aPlace } from '../an-event.ts';

const post = (id: string, ...territories: string[]) => aPost(id, { territories });
const news = {
  posts: [post('whole', '33'), post('own', 'cls-here'), post('far', '64', 'cls-far')],
  resources: [],
  events: [
    anEvent({ id: 'held-here', places: [aPlace({ commune: '33063' })] }),
    anEvent({ id: 'held-far', places: [aPlace({ commune: '64445' })] }),
  ],
};
const territory = { initiatives: new Set(['cls-here']), departement: '33' };
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('what is told of an initiative, or of the département, in the order given', () => {
  const here = selectLocalNews(news, territory);
  expect(ids(here.posts)).toEqual(['whole', 'own']);
  expect(ids(here.events)).toEqual(['held-here']);
});

test('where there is not room for all, what is nearest comes first', () => {
  expect(ids(selectLocalNews(news, territory, 1).posts)).toEqual(['own']);
});
