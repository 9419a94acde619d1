import { expect, test } from 'vitest';
import { namePerimeter } from '../../../src/domain/places/perimeter.ts';
import type { Commune } from '../../../src/domain/territory.ts';

const commune = (code: string, name: string, epci: string | null) => ({ code, name, epci }) as Commune;
const communes = new Map(
  [
    commune('33058', 'Blaye', '200023794'),
    commune('33047', 'Berson', '200023794'),
    commune('33172', 'Étauliers', '200023795'),
    commune('33006', 'Anglade', '200023795'),
    commune('17323', 'Île-d’Aix', null),
  ].map((it) => [it.code, it]),
);
const epci = new Map([['200023794', { code: '200023794', name: 'CC de Blaye' }]]);

test('a whole EPCI holds its communes by name; what belongs on its own stands apart', () => {
  const { parts, alone } = namePerimeter(
    { epci: ['200023794'], communes: ['33058', '33047', '33172', '33006', '17323', '99999'] },
    communes,
    epci,
  );
  expect(parts.map((part) => [part.epci.name, part.communes.map(({ name }) => name)])).toEqual([
    ['CC de Blaye', ['Berson', 'Blaye']],
  ]);
  expect(alone.map(({ name }) => name)).toEqual(['Anglade', 'Étauliers', 'Île-d’Aix']);
});
