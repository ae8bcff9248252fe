import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { Section } from '@/components/layout/section';
import type { ProfileView } from '@/lib/domains/positions/profile/types';
import { discardProfileAction } from './actions';

/** HR leaves aside the profile under way, also what it asked of SERVIR. */
export async function DiscardStep({ open }: { readonly open: ProfileView }) {
  const t = await getTranslations('profiles.discard');
  const hint = t(open.state === 'DEVIATION_REQUESTED' ? 'hint_requested' : 'hint');
  return (
    <Section title={t('title')} description={hint}>
      <ActionForm
        id="descartar"
        action={discardProfileAction}
        hidden={{ profileId: open.id, version: String(open.version) }}
        label={t('submit')}
      >
        <FormActions>
          <ConfirmButton title={t('confirm')} body={hint}>
            {t('submit')}
          </ConfirmButton>
        </FormActions>
      </ActionForm>
    </Section>
  );
}
