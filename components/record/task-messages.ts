import { getLocale, getTranslations } from 'next-intl/server';
import type { WorklistItem } from '@/components/ui/worklist';
import { messagePath, type TaskView } from '@/lib/kernel/case-view';
import { readableParams } from '@/lib/kernel/message-params';

/** Tasks as the worklist shows them, in the reader's language. */
export async function worklistItems(tasks: readonly TaskView[]): Promise<WorklistItem[]> {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  return tasks.map((task) => {
    const { slice, key } = messagePath(task.kind);
    const say = (part: string) => t(`${slice}.tasks.${key}.${part}`, readableParams(task.params, locale));
    return {
      id: task.id,
      title: say('title'),
      record: { label: task.recordLabel, href: task.url },
      consequence: say('consequence'),
      action: { label: say('action'), href: task.url },
      ...(task.dueOn ? { dueOn: task.dueOn } : {}),
      ...(task.businessDaysLeft === null ? {} : { businessDaysLeft: task.businessDaysLeft }),
    };
  });
}

/** The answers "whose turn" and "by when" of a record's header: the reader's own open task, else the most urgent. */
export async function turnOf(tasks: readonly TaskView[]) {
  const first = tasks.find((task) => task.mine) ?? tasks[0];
  if (!first) return { turn: null, due: null };
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { slice, key } = messagePath(first.kind);
  const role = t(`identity.roles.${first.role}`);
  const whom = first.personName ?? first.entityName;
  return {
    turn: {
      who: whom ? `${role}: ${whom}` : role,
      what: t(`${slice}.tasks.${key}.title`, readableParams(first.params, locale)),
    },
    due: first.dueOn
      ? { date: first.dueOn, ...(first.businessDaysLeft === null ? {} : { businessDaysLeft: first.businessDaysLeft }) }
      : null,
  };
}
