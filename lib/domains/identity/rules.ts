import { ok, refuse, type Result } from '@/lib/kernel/result';

const FREE_ATTEMPTS = 5;
const LONGEST_LOCK_MINUTES = 60;

/** Minutes an account is closed after that many consecutive failures: 1, 2, 4… up to an hour. */
export function lockMinutes(failures: number): number {
  if (failures < FREE_ATTEMPTS) return 0;
  return Math.min(2 ** (failures - FREE_ATTEMPTS), LONGEST_LOCK_MINUTES);
}

export const PASSWORD_MIN = 12;

/**
 * Length is what protects (OWASP ASVS 2.1); what is refused besides is the obvious.
 * Refuses `identity.password_obvious` on field `password`.
 */
export function checkPassword(password: string, email: string): Result {
  const plain = password.toLowerCase();
  const [name = ''] = email.toLowerCase().split('@');
  const obvious =
    new Set(plain).size < 5 || (name.length > 3 && plain.includes(name)) || /^(contrase|password|12345)/.test(plain);
  return obvious ? refuse('identity.password_obvious', { field: 'password' }) : ok();
}

const LONGEST_PATH = 1000;
/** No empty segment and no second slash: a browser would read what follows as another site. */
const PAGE = /^(?:\/[\w\-.~%]+)*\/?(?:\?[\w\-.~%&=+,:/]*)?$/;

/** A page of this portal to go back to after signing in; anything else is the home. */
export function returnPath(asked: string | null): string {
  return asked?.startsWith('/') && asked.length <= LONGEST_PATH && PAGE.test(asked) ? asked : '/inicio';
}
