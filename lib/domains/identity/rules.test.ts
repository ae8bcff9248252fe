import { describe, expect, test } from 'vitest';
import { checkPassword, lockMinutes, returnPath } from './rules';

describe('after failed sign-ins', () => {
  test.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [8, 8],
    [10, 32],
    [11, 60],
    [500, 60],
  ])('%i in a row close the account for %i minutes', (failures, minutes) => {
    expect(lockMinutes(failures)).toBe(minutes);
  });
});

describe('a password', () => {
  test.each([['una frase larga y propia'], ['demostracion-2026'], ['tres tristes tigres']])(
    '%s is taken',
    (password) => {
      expect(checkPassword(password, 'ana@servir.example').ok).toBe(true);
    },
  );

  test.each([
    ['aaaaaaaaaaaaaaaa'],
    ['abababababab'],
    ['Password-de-rosa'],
    ['CONTRASEÑA-segura'],
    ['123456789012'],
    ['soy-rosa.quispe-2026'],
  ])('%s is obvious', (password) => {
    expect(checkPassword(password, 'Rosa.Quispe@servir.example')).toMatchObject({
      ok: false,
      refusal: { code: 'identity.password_obvious', field: 'password' },
    });
  });

  test('may contain a name too short to give it away', () => {
    expect(checkPassword('analistas con café', 'ana@servir.example').ok).toBe(true);
  });
});

describe('where to go after signing in', () => {
  test.each([
    ['/'],
    ['/perfil'],
    ['/perfil/'],
    ['/concursos/0192-abc/editar'],
    ['/concursos?pagina=2&buscar=Espinar'],
    ['/admin/cuentas?buscar=jos%C3%A9+luis'],
    ['/normas?ref=a/b:c'],
  ])('%s is a page of this portal', (asked) => {
    expect(returnPath(asked)).toBe(asked);
  });

  test.each([
    [null],
    [''],
    ['perfil'],
    ['https://malo.example'],
    ['//malo.example'],
    ['///malo.example'],
    ['/\\malo.example'],
    ['\\/malo.example'],
    ['/perfil//malo.example'],
    ['/.//malo.example'],
    ['/perfil/..//malo.example'],
    ['/\tmalo'],
    ['/\n/malo.example'],
    [' /perfil'],
    ['/perfil malo'],
    ['/%5Cmalo\\'],
    ['javascript:alert(1)'],
    ['/@malo.example'],
    ['/perfil#fragmento'],
    [`/${'a'.repeat(1000)}`],
  ])('%j is not: the home', (asked) => {
    expect(returnPath(asked)).toBe('/inicio');
  });
});
