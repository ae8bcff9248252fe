/**
 * FilterBar — a plain GET form above a list: url (ListUrl), children (fields below), keep? (parameters sent along besides the sort, which filter nothing).
 *   FilterText    name, label, placeholder?, url      FilterDate    name, label, url
 *   FilterSelect  name, label, options ({value, label}[]), url, allLabel?
 */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/forms/button';
import { fieldId } from '@/components/forms/form-state';
import { AppLink } from './app-link';
import { listHref, PAGE_PARAM, SORT_PARAM, type ListUrl } from './list-url';

function given(url: ListUrl, name: string): string {
  const value = url.params[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

/** What sets this list apart from the whole one: neither its order, its page, nor what is kept. */
function filtersGiven(url: ListUrl, keep: readonly string[]): string[] {
  const others = [SORT_PARAM, PAGE_PARAM, ...keep];
  return Object.keys(url.params).filter((name) => !others.includes(name) && given(url, name) !== '');
}

/** The list without filters or order. */
function wholeList(url: ListUrl, keep: readonly string[]): string {
  return listHref(
    { path: url.path, params: {} },
    Object.fromEntries(keep.map((name) => [name, given(url, name) || null])),
  );
}

export function FilterBar(props: { url: ListUrl; children: ReactNode; keep?: readonly string[] }) {
  const { url, children, keep = [] } = props;
  const t = useTranslations('ui.filter');
  const filters = filtersGiven(url, keep);
  const sentAlong = [SORT_PARAM, ...keep].filter((name) => given(url, name) !== '');
  return (
    <form
      method="get"
      action={url.path}
      role="search"
      className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-3 rounded-md bg-sunken px-4 py-3.5"
    >
      {sentAlong.map((name) => (
        <input key={name} type="hidden" name={name} value={given(url, name)} />
      ))}
      {children}
      <div className="flex items-center gap-4">
        <Button type="submit">{t('apply')}</Button>
        {filters.length > 0 && (
          <AppLink href={wholeList(url, keep)} className="link text-sm">
            {t('clear')}
          </AppLink>
        )}
      </div>
    </form>
  );
}

interface FilterProps {
  name: string;
  label: string;
  url: ListUrl;
}

export function FilterText({ name, label, url, placeholder }: FilterProps & { placeholder?: string }) {
  return (
    <FilterField name={name} label={label} grow>
      <input
        type="search"
        id={fieldId(name, 'filtro')}
        name={name}
        defaultValue={given(url, name)}
        placeholder={placeholder}
        className="control"
      />
    </FilterField>
  );
}

export function FilterDate({ name, label, url }: FilterProps) {
  return (
    <FilterField name={name} label={label}>
      <input type="date" id={fieldId(name, 'filtro')} name={name} defaultValue={given(url, name)} className="control" />
    </FilterField>
  );
}

export interface FilterSelectProps extends FilterProps {
  options: readonly { value: string; label: string }[];
  allLabel?: string;
}

export function FilterSelect({ name, label, url, options, allLabel }: FilterSelectProps) {
  const t = useTranslations('ui.filter');
  return (
    <FilterField name={name} label={label}>
      <select id={fieldId(name, 'filtro')} name={name} defaultValue={given(url, name)} className="control">
        <option value="">{allLabel ?? t('all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FilterField>
  );
}

function FilterField({
  name,
  label,
  grow,
  children,
}: {
  name: string;
  label: string;
  grow?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`min-w-0 max-sm:w-full ${grow ? 'sm:grow sm:basis-56' : 'sm:max-w-60'}`}>
      <label htmlFor={fieldId(name, 'filtro')} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}
