import type { Someone } from '@/tests/factories/identity';
import type { Story } from '../story';

export type ServirStaff = {
  readonly directorate: Someone;
  readonly specialist: Someone;
  readonly council: Someone;
  readonly analyst: Someone;
  /** A second analyst, without account of the README, with a portfolio of their own. */
  readonly otherAnalyst: Someone;
  readonly administrator: Someone;
};

/** The people of SERVIR. Analysts are persons, because tasks and commitments name them. */
export async function seedServir(story: Story): Promise<ServirStaff> {
  const person = async (documentNumber: string, givenNames: string, familyNames: string) =>
    (
      await story.db.person.create({
        data: {
          documentType: 'dni',
          documentNumber,
          givenNames,
          familyNames,
          demonstration: true,
          updatedAt: new Date(),
        },
        select: { id: true },
      })
    ).id;
  return {
    directorate: await story.account('directorate', { personId: await person('40010001', 'Ernesto', 'Cabrera Solís') }),
    specialist: await story.account('selection_specialist', {
      personId: await person('40010002', 'Javier', 'Salas Rentería'),
    }),
    council: await story.account('council_member', {
      personId: await person('40010003', 'Teresa', 'Villanueva Ocampo'),
    }),
    analyst: await story.account('monitoring_analyst', {
      personId: await person('40010004', 'Milagros', 'Paredes Luján'),
    }),
    otherAnalyst: await story.user({
      email: 'analista2@demo.example',
      name: 'Raúl Espinoza Tello',
      personId: await person('40010005', 'Raúl', 'Espinoza Tello'),
      roles: [{ role: 'monitoring_analyst' }],
    }),
    administrator: await story.account('administrator', {}),
  };
}
