import { describe, expect, test } from 'vitest';
import {
  findDocumentLink,
  formatDuration,
  listOtherLinks,
} from '../../../src/domain/catalogue/document-links.ts';
import { notices } from '../../site/read-notices.ts';

const [notice] = notices;
if (!notice) throw new Error('content/ressources/ is empty.');
const links = {
  official: null,
  file: null,
  presentation: null,
  consulted: null,
  archive: null,
  publisherSite: null,
};
const bare = { ...notice, links, format: null, pages: null, duration: null, language: 'fr' };

describe('the link to the document', () => {
  const official = { ...links, official: 'https://x.fr/d' };
  test.each([
    [{}, 'Ouvrir le document'],
    [{ format: 'pdf', pages: 48 } as const, 'Ouvrir le document (PDF, 48\u00a0pages)'],
    [{ format: 'video', duration: 90 } as const, 'Voir la vidéo (1\u00a0h\u00a030)'],
    [{ format: 'page-web' } as const, 'Ouvrir la page'],
    [{ language: 'en' }, 'Ouvrir le document (en anglais)'],
  ])('%o is « %s »', (facts, label) => {
    expect(findDocumentLink({ ...bare, links: official, ...facts })?.label).toBe(label);
  });

  test('is never a page by somebody else', () => {
    const others = { ...links, consulted: 'https://docplayer.fr/1', presentation: 'https://weka.fr/2' };
    expect(findDocumentLink({ ...bare, links: others })).toBeNull();
    expect(listOtherLinks({ ...bare, links: others }).map(({ label }) => label)).toEqual([
      'Page qui présente le document',
      'Où nous l’avons consulté',
    ]);
  });
});

test.each([
  [45, '45\u00a0min'],
  [120, '2\u00a0h'],
  [65, '1\u00a0h\u00a005'],
])('%i minutes are « %s »', (minutes, words) => expect(formatDuration(minutes)).toBe(words));
