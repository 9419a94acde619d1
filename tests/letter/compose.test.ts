import { describe, expect, test } from 'vitest';
import type { AgendaEvent } from '../../src/domain/agenda-event.ts';
import type { Resource } from '../../src/domain/resource.ts';
import { composeLetter, type Library } from '../../src/letter/compose.ts';
import { aPost } from '../domain/a-post.ts';
import { anEvent } from '../domain/an-event.ts';

const notice = {
  id: 'guide',
  title: 'Un guide',
  type: 'guide',
  publisher: 'Un éditeur',
  year: 2024,
  added: '2026-11-22',
  draft: false,
} as Resource;
const none: Library = { posts: [], resources: [], events: [], changes: [] };
const compose = (library: Partial<Library>) => composeLetter('2026-11', { ...none, ...library });
const event = (some: Partial<AgendaEvent>) => anEvent({ added: '2026-11-22', ...some });

test('a month in which nothing came makes no letter', () => {
  expect(compose({})).toBeNull();
  expect(
    compose({ posts: [aPost('un', { added: '2026-10-31' })], resources: [{ ...notice, added: '2026-12' }] }),
  ).toBeNull();
});

test('what is a draft, or scheduled for another month, is not told', () => {
  expect(
    compose({
      posts: [
        aPost('un', { added: '2026-11-02', draft: true }),
        aPost('un', { added: '2026-11-02', publishOn: '2026-12-01' }),
      ],
      resources: [{ ...notice, draft: true }],
    }),
  ).toBeNull();
});

test('a post counts for the month in which it goes on line', () => {
  expect(
    compose({ posts: [aPost('un', { added: '2026-09-02', publishOn: '2026-11-03' })] })?.resume,
  ).toContain('1\u00a0article');
});

describe('the title is French', () => {
  test.each([
    ['2026-11', 'La lettre de novembre 2026'],
    ['2026-04', 'La lettre d’avril 2026'],
    ['2026-10', 'La lettre d’octobre 2026'],
  ])('%s', (month, title) => {
    expect(composeLetter(month, { ...none, posts: [aPost('un', { added: `${month}-02` })] })?.titre).toBe(
      title,
    );
  });
});

test('past so many entries, it says how many are left and where', () => {
  const posts = Array.from({ length: 8 }, (_, index) => aPost(`a-${index}`, { added: '2026-11-22' }));
  const body = compose({ posts })?.body ?? '';
  expect(body.match(/^### /gm)).toHaveLength(6);
  expect(body).toContain('[Et 2\u00a0autres articles](/blog/)');
});

test('what is over is counted, what comes is told', () => {
  const body =
    compose({
      events: [
        event({ id: 'passe', title: 'Une journée passée', start: '2025-03-04' }),
        event({ id: 'a-venir', title: 'Une journée à venir', start: '2026-12-04' }),
        event({ id: 'annulee', title: 'Une journée annulée', start: '2026-12-05', cancelled: true }),
      ],
    })?.body ?? '';
  expect(body).toContain('[Une journée à venir](/agenda/a-venir/)');
  expect(body).toContain('1\u00a0événement passé');
  expect(body).not.toMatch(/Une journée (?:passée|annulée)/);
});

test('no sign of a title acts as Markdown', () => {
  const body = compose({ resources: [{ ...notice, title: 'p<0,05 [x](y) *z* {a}' }] })?.body ?? '';
  expect(body).toContain('[p\\<0,05 \\[x\\](y) \\*z\\* \\{a\\}](/ressources/guide/)');
});
