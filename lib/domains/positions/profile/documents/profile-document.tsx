import 'server-only';
import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer';

export type DocumentSection = { readonly title: string; readonly lines: readonly string[] };

export type ProfileDocumentProps = {
  readonly title: string;
  readonly subtitle: string;
  /** Where it comes from, and that it is a demonstration when it is. */
  readonly notes: readonly string[];
  readonly sections: readonly DocumentSection[];
  readonly footer: string;
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
  subtitle: { marginTop: 4, marginBottom: 10, color: '#57504a' },
  note: { marginBottom: 3, color: '#57504a' },
  section: { flexDirection: 'row', borderTopWidth: 0.5, borderTopColor: '#d9d2ca', paddingVertical: 6 },
  name: { width: '28%', paddingRight: 10, fontWeight: 600 },
  lines: { flex: 1 },
  footer: {
    position: 'absolute',
    bottom: 34,
    left: 64,
    height: 12,
    fontSize: 7.5,
    lineHeight: 1.2,
    color: '#57504a',
  },
});

/** An A4 page with an approved version of the profile of a post. */
export function ProfileDocument({ title, subtitle, notes, sections, footer }: ProfileDocumentProps) {
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
        {notes.map((note) => (
          <Text key={note} style={styles.note}>
            {note}
          </Text>
        ))}
        <View style={{ marginTop: 10 }}>
          {sections.map((section) => (
            <View key={section.title} style={styles.section} wrap={false}>
              <Text style={styles.name}>{section.title}</Text>
              <View style={styles.lines}>
                {section.lines.map((line) => (
                  <Text key={line}>{line}</Text>
                ))}
              </View>
            </View>
          ))}
        </View>
        <Text fixed style={styles.footer}>
          {footer}
        </Text>
      </Page>
    </Document>
  );
}
