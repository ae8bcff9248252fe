/** SubmitButton — children (a verb), variant? ('primary'), size?, name?/value? (which intent was pressed). Says it is working and cannot be pressed twice. */
'use client';

import type { ReactNode } from 'react';
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style';
import { useForm } from './form-context';

export interface SubmitButtonProps {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  name?: string;
  value?: string;
}

export function SubmitButton({ children, variant = 'primary', size = 'regular', name, value }: SubmitButtonProps) {
  const { pending, labels } = useForm();
  return (
    <button type="submit" name={name} value={value} disabled={pending} className={buttonStyle(variant, size)}>
      {pending ? labels.pending : children}
    </button>
  );
}
