/**
 * Button      type? ('button'), variant? ('secondary'), size?, name?, value?, children: for plain forms (GET filters, sign-out)
 * ButtonLink  href, variant? ('secondary'), size?, children, download?: a link that looks like an action
 * FormActions children: the row of buttons that ends a form
 */
import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style';

interface Look {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
}

export function Button(props: Look & { type?: 'button' | 'submit'; name?: string; value?: string }) {
  const { variant = 'secondary', size = 'regular', type = 'button', children, ...rest } = props;
  return (
    <button type={type} className={buttonStyle(variant, size)} {...rest}>
      {children}
    </button>
  );
}

export function ButtonLink(props: Look & { href: string; download?: boolean }) {
  const { variant = 'secondary', size = 'regular', href, download, children } = props;
  const className = buttonStyle(variant, size);
  if (download)
    return (
      <a href={href} download className={className}>
        {children}
      </a>
    );
  return (
    <AppLink href={href} className={className}>
      {children}
    </AppLink>
  );
}

export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-1">{children}</div>;
}
