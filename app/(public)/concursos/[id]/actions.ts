'use server';

import { concludeCompetition } from '@/lib/domains/cadre/commands/conclude-competition';
import { approveMeritList } from '@/lib/domains/competitions/commands/approve-merit-list';
import { approveTerms } from '@/lib/domains/competitions/commands/approve-terms';
import { declareVoid } from '@/lib/domains/competitions/commands/declare-void';
import { publishCompetition } from '@/lib/domains/competitions/commands/publish-competition';
import { returnMeritList } from '@/lib/domains/competitions/commands/return-merit-list';
import { returnTerms } from '@/lib/domains/competitions/commands/return-terms';
import { startEvaluation } from '@/lib/domains/competitions/commands/start-evaluation';
import { submitTerms } from '@/lib/domains/competitions/commands/submit-terms';
import { formAction } from '@/lib/platform/action';
import { competitionDone } from './done';

export const submitTermsAction = formAction(submitTerms, competitionDone('submitted'));
export const returnTermsAction = formAction(returnTerms, competitionDone('returned'));
export const approveTermsAction = formAction(approveTerms, competitionDone('approved'));
export const publishAction = formAction(publishCompetition, competitionDone('published'));
export const startEvaluationAction = formAction(startEvaluation, competitionDone('evaluation_started'));
export const approveListAction = formAction(approveMeritList, competitionDone('list_approved'));
export const returnListAction = formAction(returnMeritList, competitionDone('list_returned'));
export const declareVoidAction = formAction(declareVoid, competitionDone('declared_void'));
export const concludeAction = formAction(concludeCompetition, competitionDone('concluded'));
