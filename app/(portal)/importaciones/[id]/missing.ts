import type { ImportView } from '@/lib/domains/positions/import/queries/get-import';

type Say = (key: string, params?: Record<string, string | number>) => string;

/** What an import needs to go on; null once there is nothing left to do with it. */
export function missingOf({ state, errorCount }: ImportView, t: Say): { text: string }[] | null {
  switch (state) {
    case 'UPLOADED':
      return [{ text: t('record.missing_columns') }];
    case 'MAPPED':
    case 'FAILED':
      return [{ text: t('record.missing_check') }];
    case 'CHECKED':
      return [
        { text: errorCount > 0 ? t('record.missing_errors', { errors: errorCount }) : t('record.missing_apply') },
      ];
    case 'APPLYING':
      return [{ text: t('record.missing_portal') }];
    case 'APPLIED':
    case 'UNDONE':
    case 'DISCARDED':
      return null;
  }
}
