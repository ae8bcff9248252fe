import { toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Story } from '../story';
import { inventedName } from './invented-names';

const GIVEN = [
  'María Elena',
  'José Antonio',
  'Carmen',
  'Luis Alberto',
  'Ana Cecilia',
  'Jorge',
  'Flor de María',
  'Víctor Raúl',
  'Patricia',
  'Manuel',
  'Silvia',
  'Edgar',
  'Norma',
  'Wilfredo',
  'Juana',
  'Percy',
  'Maritza',
  'Hugo',
  'Yolanda',
  'César Augusto',
  'Gloria',
  'Fredy',
  'Zoila',
  'Abel',
];
const FAMILY = [
  'Flores',
  'Condori',
  'Rojas',
  'Huamaní',
  'Vargas',
  'Choque',
  'Mendoza',
  'Ccahuana',
  'Torres',
  'Apaza',
  'Ramírez',
  'Sulca',
  'Gutiérrez',
  'Mayta',
  'Chávez',
  'Pari',
  'Espinoza',
  'Yupanqui',
  'Delgado',
  'Quilla',
  'Cárdenas',
  'Ticlla',
  'Salazar',
  'Inga',
];

export type InventedPerson = { readonly id: string; readonly name: string };

/** People of the demonstration, always the same ones. `first` keeps the document numbers of two stories apart. */
export function inventPeople(story: Story, first: number) {
  let count = 0;
  return async (given?: string, family?: string, born?: CalendarDate): Promise<InventedPerson> => {
    const n = count++;
    const invented = inventedName({ given: GIVEN, family: FAMILY }, n);
    const givenNames = given ?? invented.given;
    const familyNames = family ?? invented.family;
    const { id } = await story.db.person.create({
      data: {
        documentType: 'dni',
        documentNumber: String(first + n),
        givenNames,
        familyNames,
        demonstration: true,
        birthDate: born ? toDbDate(born) : null,
        updatedAt: new Date(),
      },
      select: { id: true },
    });
    return { id, name: `${givenNames} ${familyNames}` };
  };
}
