import type { IconName } from './icon';

/** The colour of a state. Never shown alone: a word and an icon always go with it. */
export type Tone = 'neutral' | 'progress' | 'success' | 'warning' | 'danger';

export const TONE_ICON: Record<Tone, IconName> = {
  neutral: 'circle',
  progress: 'progress',
  success: 'check',
  warning: 'alert',
  danger: 'stop',
};

export const TONE_SOFT: Record<Tone, string> = {
  neutral: 'bg-state-neutral-soft text-state-neutral',
  progress: 'bg-state-progress-soft text-state-progress',
  success: 'bg-state-success-soft text-state-success',
  warning: 'bg-state-warning-soft text-state-warning',
  danger: 'bg-state-danger-soft text-state-danger',
};

export const TONE_TEXT: Record<Tone, string> = {
  neutral: 'text-state-neutral',
  progress: 'text-state-progress',
  success: 'text-state-success',
  warning: 'text-state-warning',
  danger: 'text-state-danger',
};

/** The colour itself, for SVG fills and bars. */
export const TONE_COLOUR: Record<Tone, string> = {
  neutral: 'var(--color-state-neutral)',
  progress: 'var(--color-state-progress)',
  success: 'var(--color-state-success)',
  warning: 'var(--color-state-warning)',
  danger: 'var(--color-state-danger)',
};
