import 'server-only';
import { Document, Image as Picture, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import { formatDateTime } from '@/lib/kernel/format';
import type { Clause } from '../clauses';
import type { AgreementParty } from '../types';

export type DocumentSignature = {
  readonly party: AgreementParty;
  readonly name: string;
  readonly signedAt: Date;
  readonly contentHash: string;
};

export type AgreementDocumentProps = {
  readonly title: string;
  readonly subtitle: string;
  readonly clauses: readonly Clause[];
  readonly signatures: readonly DocumentSignature[];
  readonly contentHash: string;
  readonly verification: { readonly code: string; readonly url: string; readonly qr: string };
};

const styles = StyleSheet.create({
  page: {
    fontFamily: 'Public Sans',
    fontSize: 9.5,
    lineHeight: 1.45,
    color: '#1d1a17',
    paddingTop: 56,
    paddingBottom: 72,
    paddingHorizontal: 64,
  },
  title: { fontSize: 17, fontWeight: 700, lineHeight: 1.2 },
  subtitle: { marginTop: 4, marginBottom: 18, color: '#57504a' },
  clause: { marginBottom: 11 },
  clauseTitle: { fontWeight: 600, marginBottom: 2 },
  paragraph: { marginBottom: 3 },
  item: { flexDirection: 'row', marginBottom: 2 },
  itemNumber: { width: 20, textAlign: 'right', paddingRight: 6 },
  itemText: { flex: 1 },
  sealed: { marginTop: 6, borderTopWidth: 1, borderTopColor: '#8d1b2d', paddingTop: 10 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: '#d9d2ca', paddingVertical: 4 },
  head: { fontWeight: 600, color: '#57504a' },
  party: { width: '27%', paddingRight: 8 },
  signer: { width: '43%', paddingRight: 8 },
  instant: { width: '30%' },
  verification: { flexDirection: 'row', marginTop: 14 },
  qr: { width: 84, height: 84, marginRight: 14 },
  small: { fontSize: 8, color: '#57504a' },
  code: { fontSize: 12, fontWeight: 700, marginBottom: 3 },
  footer: { position: 'absolute', bottom: 34, height: 12, fontSize: 7.5, lineHeight: 1.2, color: '#57504a' },
  footerLeft: { left: 64 },
});

/** An A4 act: numbered clauses, who signed and when, and how anyone may verify it. In Spanish, as the act is. */
export function AgreementDocument(props: AgreementDocumentProps) {
  const { title, subtitle, clauses, signatures, contentHash, verification } = props;
  return (
    <Document
      title={title}
      language="es-PE"
      creator="Portal de Gerentes Públicos"
      producer="Portal de Gerentes Públicos"
    >
      <Page size="A4" style={styles.page}>
        <Text style={styles.title}>{title}</Text>
        <Text style={styles.subtitle}>{subtitle}</Text>
        {clauses.map((clause) => (
          <ClauseBlock key={clause.ordinal} clause={clause} />
        ))}
        <View wrap={false} style={styles.sealed}>
          <Signatures signatures={signatures} />
          <Verification contentHash={contentHash} verification={verification} />
        </View>
        <Text
          fixed
          style={[styles.footer, styles.footerLeft]}
        >{`${title} · Código de verificación ${verification.code}`}</Text>
      </Page>
    </Document>
  );
}

/** A title never stays alone at the foot of a page. */
function ClauseBlock({ clause }: { clause: Clause }) {
  const { ordinal, title, paragraphs, items = [] } = clause;
  const [first, ...others] = paragraphs;
  return (
    <View style={styles.clause}>
      <View wrap={false}>
        <Text style={styles.clauseTitle}>{`${ordinal}. ${title}`}</Text>
        <Text style={styles.paragraph}>{first ?? ''}</Text>
      </View>
      {others.map((paragraph, index) => (
        <Text key={index} style={styles.paragraph}>
          {paragraph}
        </Text>
      ))}
      {items.map((item, index) => (
        <View key={index} wrap={false} style={styles.item}>
          <Text style={styles.itemNumber}>{`${index + 1}.`}</Text>
          <Text style={styles.itemText}>{item}</Text>
        </View>
      ))}
    </View>
  );
}

const PARTY: Record<AgreementParty, string> = {
  manager: 'Gerente Público',
  entity_head: 'Titular de la Entidad Receptora',
  servir: 'Por SERVIR',
};

function Signatures({ signatures }: { signatures: readonly DocumentSignature[] }) {
  return (
    <View>
      <View style={[styles.row, styles.head]}>
        <Text style={styles.party}>Parte</Text>
        <Text style={styles.signer}>Firmó</Text>
        <Text style={styles.instant}>Fecha y hora (Lima)</Text>
      </View>
      {signatures.map((signature) => (
        <View key={signature.party} style={styles.row}>
          <Text style={styles.party}>{PARTY[signature.party]}</Text>
          <Text style={styles.signer}>{signature.name}</Text>
          <Text style={styles.instant}>{formatDateTime(signature.signedAt, 'es')}</Text>
        </View>
      ))}
    </View>
  );
}

function Verification({ contentHash, verification }: Pick<AgreementDocumentProps, 'contentHash' | 'verification'>) {
  return (
    <View style={styles.verification}>
      <Picture style={styles.qr} src={verification.qr} />
      <View style={{ flex: 1 }}>
        <Text style={styles.small}>Código de verificación</Text>
        <Text style={styles.code}>{verification.code}</Text>
        <Text style={styles.small}>{`Compruebe este documento en ${verification.url}`}</Text>
        <Text style={[styles.small, { marginTop: 6 }]}>Huella SHA-256 del texto firmado</Text>
        <Text style={styles.small}>{contentHash}</Text>
      </View>
    </View>
  );
}
