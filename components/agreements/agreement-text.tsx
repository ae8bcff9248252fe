/** AgreementText — clauses: the text of the act, as it is signed and printed. */
import type { Clause } from '@/lib/domains/agreements/agreement/clauses';

export function AgreementText({ clauses }: { clauses: readonly Clause[] }) {
  return (
    <div lang="es" className="max-w-(--width-prose) rounded-md border border-line bg-surface px-6 py-5 leading-relaxed">
      {clauses.map((clause) => (
        <section key={clause.ordinal} className="mb-5 last:mb-0">
          <h3 className="font-semibold">
            {clause.ordinal}. {clause.title}
          </h3>
          {clause.paragraphs.map((paragraph, index) => (
            <p key={index} className="mt-1">
              {paragraph}
            </p>
          ))}
          {clause.items && (
            <ol className="mt-1 list-decimal pl-6">
              {clause.items.map((item, index) => (
                <li key={index} className="mt-0.5">
                  {item}
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  );
}
