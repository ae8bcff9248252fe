import type { Someone } from '@/tests/factories/identity';
import { createPerson } from '@/tests/factories/people';
import type { Story } from '../../story';

/** The candidate whose account the README gives: an administrator of purchases with a profile to show. */
export async function seedRosa(story: Story, now: Date): Promise<Someone> {
  const { personId } = await createPerson(story.db, {
    given: 'Rosa',
    family: 'Quispe Huamán',
    dni: '42771190',
    born: '1981-08-30',
    ubigeo: '080101',
    studies: [
      ['bachelor', 'Administración', 'Universidad Nacional de San Antonio Abad del Cusco', '2004-12-17'],
      ['professional_title', 'Administración', 'Universidad Nacional de San Antonio Abad del Cusco', '2006-05-26'],
      ['master', 'Gestión Pública', 'Universidad Continental', '2014-10-03'],
      ['diploma', 'Contrataciones del Estado', 'Escuela Nacional de Administración Pública', '2017-06-30'],
    ],
    posts: [
      ['Gobierno Regional de Cusco', 'public', 'Subgerenta de Abastecimiento', 'procurement', true, '2016-03-01', null],
      [
        'Municipalidad Provincial de Cusco',
        'public',
        'Jefa de Logística',
        'procurement',
        true,
        '2011-01-10',
        '2016-02-29',
      ],
      [
        'Universidad Andina del Cusco',
        'private',
        'Docente de contrataciones públicas',
        'education',
        false,
        '2013-03-01',
        '2015-12-15',
      ],
      [
        'Cervecería del Sur S. A.',
        'private',
        'Analista de compras',
        'administration',
        false,
        '2005-02-01',
        '2010-12-31',
      ],
    ],
    now,
  });
  return await story.account('candidate', { personId });
}
