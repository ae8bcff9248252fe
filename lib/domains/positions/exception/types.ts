import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { ManagerRole, ServantGroup } from '../types';

export const EXCEPTION_STATES = ['REQUESTED', 'GRANTED', 'DENIED', 'WITHDRAWN'] as const;
export type ExceptionState = (typeof EXCEPTION_STATES)[number];

/** What an exception may rest on (L30057 59; R040 237). */
export const EXCEPTION_GROUNDS = ['levels', 'headcount', 'functions'] as const;
export type ExceptionGround = (typeof EXCEPTION_GROUNDS)[number];

/** What a post may be made by exception: public officers are those that the law names (L30057 52). */
export const ASKABLE_GROUPS = ['public_manager', 'career_servant'] as const;
export type AskableGroup = (typeof ASKABLE_GROUPS)[number];

/** An exception as the page of its post shows it. */
export type ExceptionView = {
  readonly id: string;
  readonly version: number;
  readonly state: ExceptionState;
  readonly groupAsked: ServantGroup;
  readonly roleAsked: ManagerRole | null;
  readonly ground: ExceptionGround;
  readonly reason: string;
  readonly documentId: string | null;
  readonly requestedAt: Date;
  readonly requestedById: string;
  readonly resolution: string | null;
  readonly decisionReason: string | null;
  readonly decidedOn: CalendarDate | null;
};
