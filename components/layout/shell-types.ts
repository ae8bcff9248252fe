import type { ReactNode } from 'react';
import type { Locale } from '@/lib/kernel/format';

export interface NavItem {
  href: string;
  label: string;
  /** Other addresses of the same section. */
  holds?: readonly string[];
}

/** Sets the language cookie and returns to the page. Gets `idioma` ('es' | 'en') from the form. */
export type ChooseLanguage = (formData: FormData) => Promise<void>;

export interface ShellProps {
  children: ReactNode;
  /** Address of the mark: the reader's home. */
  homeHref?: string;
  nav: readonly NavItem[];
  locale: Locale;
  chooseLanguage: ChooseLanguage;
}
