export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'regular' | 'small';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-accent-fill bg-accent-fill text-white hover:border-accent-fill-hover hover:bg-accent-fill-hover',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet:
    'border-transparent text-accent underline decoration-1 underline-offset-4 hover:bg-accent-soft hover:text-accent-strong',
  danger: 'border-state-danger bg-surface text-state-danger hover:bg-state-danger-soft',
};

const SIZES: Record<ButtonSize, string> = {
  regular: 'min-h-10 px-4 py-1.5',
  small: 'min-h-8 px-3 py-1 text-sm',
};

export function buttonStyle(variant: ButtonVariant, size: ButtonSize): string {
  return `inline-flex items-center justify-center gap-2 rounded-md border text-center font-semibold leading-tight disabled:cursor-wait disabled:opacity-65 ${VARIANTS[variant]} ${SIZES[size]}`;
}
