import { sampleTerms } from '../profile/sample-terms';
import { toSheetRow } from './sheet-rows';

/** A row that is read without errors, so that whoever fills the template sees how each column is written. */
export function sheetExample(): string[] {
  return toSheetRow({
    code: 'EJEMPLO-01',
    title: 'Borre esta fila de ejemplo',
    servantGroup: 'public_manager',
    jobFamily: 'institutional_management',
    managerRole: 'strategic',
    level: 2,
    terms: sampleTerms({
      functions: ['Una función', 'Otra función, tras la barra'],
      languages: ['Inglés intermedio'],
    }),
  });
}
