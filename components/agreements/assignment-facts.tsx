/** AssignmentFacts — assignment (AssignmentView's fields): who, where, by which acts. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DefinitionList } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';

export interface AssignmentFactsProps {
  manager: string;
  memberCode: string;
  post: string;
  unit: string;
  entity: string;
  request: { id: string; code: string } | null;
  reportNumber: string;
  designation: string | null;
  endCause: string | null;
  source: string | null;
  frame: string;
  /** Whether this reader may open the request it answers. */
  mayOpenRequest: boolean;
}

export function AssignmentFacts(props: AssignmentFactsProps) {
  const t = useTranslations('agreements');
  const norms = useTranslations('norms.frames');
  const items: { term: string; value: ReactNode }[] = [
    { term: t('record.manager'), value: `${props.manager} (${props.memberCode})` },
    { term: t('record.post'), value: props.post },
    { term: t('record.unit'), value: props.unit },
    { term: t('record.entity'), value: props.entity },
    { term: t('record.report'), value: props.reportNumber },
  ];
  if (props.designation) items.push({ term: t('record.designation'), value: props.designation });
  if (props.request) {
    const { id, code } = props.request;
    items.push({
      term: t('record.request'),
      value: props.mayOpenRequest ? <AppLink href={`/solicitudes/${id}`}>{code}</AppLink> : code,
    });
  }
  if (props.endCause) items.push({ term: t('record.cause'), value: t(`causes.${props.endCause}`) });
  items.push({ term: t('record.frame'), value: <AppLink href="/normas">{norms(`${props.frame}.name`)}</AppLink> });
  if (props.source) items.push({ term: t('record.source'), value: props.source });
  return <DefinitionList items={items} />;
}
