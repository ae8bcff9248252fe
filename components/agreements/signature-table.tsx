/** SignatureTable — signatures: who has signed for each of the three parties, and who is missing. */
import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/ui/data-table';
import { InstantText } from '@/components/ui/value-text';
import { AGREEMENT_PARTIES, type AgreementParty } from '@/lib/domains/agreements/agreement/types';

export interface GivenSignature {
  party: AgreementParty;
  name: string;
  signedAt: Date;
}

type Row = { party: AgreementParty; signature: GivenSignature | undefined };

export function SignatureTable({ signatures }: { signatures: readonly GivenSignature[] }) {
  const t = useTranslations('agreements');
  const rows = AGREEMENT_PARTIES.map((party): Row => ({
    party,
    signature: signatures.find((given) => given.party === party),
  }));
  const columns: Column<Row>[] = [
    { key: 'party', header: t('agreement.who'), rowHeader: true, cell: (row) => t(`party.${row.party}`) },
    {
      key: 'name',
      header: t('agreement.name'),
      cell: ({ signature }) => signature?.name ?? <span className="text-ink-soft">{t('agreement.pending')}</span>,
    },
    {
      key: 'when',
      header: t('agreement.when'),
      cell: ({ signature }) => (signature ? <InstantText at={signature.signedAt} /> : '—'),
    },
  ];
  return (
    <DataTable
      caption={t('agreement.signatures')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.party}
      empty={null}
    />
  );
}
