/** The normative frames: which body of rules a competition, an agreement or a cycle started under and keeps to its end. */
export const FRAME_IDS = ['cgp', 'act-2016', 'act-current', 'chile-adp'] as const;
export type FrameId = (typeof FRAME_IDS)[number];

export type Unit =
  | 'business_day'
  | 'calendar_day'
  | 'competency'
  | 'evaluation'
  | 'goal'
  | 'meeting'
  | 'month'
  | 'payment'
  | 'percent'
  | 'percent_of_total'
  | 'person'
  | 'point'
  | 'post'
  | 'refusal'
  | 'renewal'
  | 'rule'
  | 'year';

/** A value and the norm it comes from. A null value is not regulated: it enforces nothing. */
export type SourcedValue = readonly [value: number | string | null, source: string];

interface ParameterData {
  /** Null when no frame gives a value. */
  readonly unit: Unit | null;
  /** A frame that is not named does not know the parameter. */
  readonly values: Readonly<Partial<Record<FrameId, SourcedValue>>>;
}

/** Every number and choice that a norm sets, by frame. The sources are abbreviated as the page of norms explains. */
export const PARAMETERS = {
  'competition.publication.min': {
    unit: 'business_day',
    values: {
      cgp: [10, 'by analogy with R040 171 (R030 6 sets none)'],
      'act-2016': [10, 'S3 V.1.1; R040 171'],
      'act-current': [10, 'R040 171'],
      'chile-adp': [null, ''],
    },
  },
  'competition.reconsideration.filing': {
    unit: 'business_day',
    values: {
      cgp: [8, 'R030 22'],
      'act-2016': [5, 'R040 177'],
      'act-current': [5, 'R040 177'],
      'chile-adp': [5, 'CL art 56'],
    },
  },
  'competition.reconsideration.decision': {
    unit: 'business_day',
    values: {
      cgp: [15, 'R030 22'],
      'act-2016': [10, 'R040 177'],
      'act-current': [10, 'R040 177'],
    },
  },
  'competition.appeal.filing': {
    unit: 'business_day',
    values: {
      'act-2016': [15, 'R040 177; DS 008-2010-PCM 17'],
      'act-current': [15, 'R040 177; DS 008-2010-PCM 17'],
    },
  },
  'competition.election': {
    unit: 'rule',
    values: {
      cgp: ['merit_list', 'S2'],
      'act-2016': ['interview', 'S3 V.1.1'],
      'act-current': ['result_then_interview', 'R040 173'],
      'chile-adp': ['shortlist', 'S1 app 1; CL'],
    },
  },
  'competition.shortlist.min': {
    unit: 'person',
    values: {
      'chile-adp': [3, 'S1 app 1'],
    },
  },
  'competition.shortlist.max': {
    unit: 'person',
    values: {
      'chile-adp': [5, 'S1 app 1 (4 in the law as amended)'],
    },
  },
  'competition.shortlist.silence.level1': {
    unit: 'calendar_day',
    values: {
      'chile-adp': [90, 'CL 51'],
    },
  },
  'competition.shortlist.silence.level2': {
    unit: 'business_day',
    values: {
      'chile-adp': [20, 'CL 52'],
    },
  },
  'competition.bonus.disability': {
    unit: 'percent_of_total',
    values: {
      cgp: [15, 'G065'],
      'act-2016': [15, 'G065'],
      'act-current': [15, 'G065'],
    },
  },
  'competition.bonus.armed_forces': {
    unit: 'percent_of_total',
    values: {
      cgp: [10, 'G065'],
      'act-2016': [10, 'G065'],
      'act-current': [10, 'G065'],
    },
  },
  'applicant.experience.min': {
    unit: 'year',
    values: {
      cgp: [5, 'DL1024 5; R030 5'],
      'chile-adp': [5, 'CL 40'],
    },
  },
  'applicant.experience.public.preferred': {
    unit: 'year',
    values: {
      cgp: [2, 'DL1024 5; R030 5'],
    },
  },
  'engagement.take_office.max': {
    unit: 'calendar_day',
    values: {
      cgp: [null, ''],
      'act-2016': [31, 'S3 V.1.2; R040 179'],
      'act-current': [31, 'R040 179'],
    },
  },
  'alternate.per_seat': {
    unit: 'person',
    values: {
      'act-2016': [1, 'L30057 80'],
      'act-current': [1, 'L30057 80'],
    },
  },
  'alternate.expiry': {
    unit: 'month',
    values: {
      'act-2016': [6, 'L30057 80; R040 250'],
      'act-current': [6, 'L30057 80; R040 250'],
    },
  },
  'assignment.refusals.max': {
    unit: 'refusal',
    values: {
      cgp: [1, 'DL1024 8; R030 29'],
    },
  },
  'assignment.term': {
    unit: 'year',
    values: {
      cgp: [3, 'DL1024 9; R030 15'],
      'act-2016': [3, 'S3 V.2.4; L30057 60'],
      'act-current': [3, 'L30057 60'],
      'chile-adp': [3, 'S1 app 1'],
    },
  },
  'assignment.renewals.max': {
    unit: 'renewal',
    values: {
      cgp: [null, 'no cap in DL1024 (S1 says twice)'],
      'act-2016': [2, 'S3 V.2.4 (not for governing bodies of administrative systems)'],
      'act-current': [null, 'L30057 60 as amended'],
      'chile-adp': [2, 'S1 app 1'],
    },
  },
  'renewal.ask_before_end': {
    unit: 'business_day',
    values: {
      cgp: [30, 'R030 15'],
    },
  },
  'renewal.answer': {
    unit: 'business_day',
    values: {
      cgp: [20, 'R030 15'],
    },
  },
  'renewal.sign_goals': {
    unit: 'business_day',
    values: {
      cgp: [10, 'R030 15'],
    },
  },
  'renewal.silence': {
    unit: 'rule',
    values: {
      cgp: ['extends', 'R030 15'],
    },
  },
  'renewal.silence_notice': {
    unit: 'business_day',
    values: {
      cgp: [10, 'R030 15'],
    },
  },
  'renewal.decide_before_end': {
    unit: 'calendar_day',
    values: {
      'chile-adp': [30, 'CL 57'],
    },
  },
  'probation.min': {
    unit: 'month',
    values: {
      cgp: [3, 'R030 10'],
      'act-2016': [3, 'S3 V.1.4'],
      'act-current': [3, 'L30057 60'],
    },
  },
  'probation.max': {
    unit: 'month',
    values: {
      cgp: [6, 'R030 10'],
      'act-2016': [6, 'S3 V.1.4'],
      'act-current': [6, 'L30057 60'],
    },
  },
  'probation.default': {
    unit: 'month',
    values: {
      cgp: [3, 'R030 10; S1 app 1'],
    },
  },
  'probation.failure_notice': {
    unit: 'business_day',
    values: {
      'act-2016': [5, 'R040'],
      'act-current': [5, 'R040'],
    },
  },
  'goals.max': {
    unit: 'goal',
    values: {
      cgp: [7, 'S2 7'],
      'act-2016': [null, ''],
      'act-current': [null, ''],
    },
  },
  'goals.set_by': {
    unit: 'month',
    values: {
      cgp: [3, 'service standard by analogy with R040 243'],
      'act-2016': [3, 'S3 VII.2; R040 243'],
      'act-current': [3, 'R040 243'],
    },
  },
  'goals.minimum.average': {
    unit: 'percent',
    values: {
      'act-2016': [70, 'S3 V.2.4'],
    },
  },
  'goals.minimum.each': {
    unit: 'percent',
    values: {
      'act-current': [70, 'R040 243'],
    },
  },
  'goals.exclusion.below': {
    unit: 'percent',
    values: {
      cgp: [50, 'R030 29 (two evaluations; own fault)'],
    },
  },
  'goals.achievement.cap': {
    unit: 'percent',
    values: {
      cgp: [100, 'by analogy'],
      'act-2016': [100, 'by analogy'],
      'act-current': [100, 'by analogy'],
    },
  },
  'evaluation.authority': {
    unit: 'rule',
    values: {
      cgp: ['servir_with_host', 'DL1024 11; S1 A1'],
      'act-2016': ['superior', 'S3 VII'],
      'act-current': ['superior', 'GDR'],
    },
  },
  'evaluation.good.min': {
    unit: 'point',
    values: {
      'act-current': [70, 'GDR 8.1'],
    },
  },
  'evaluation.distinguished.max': {
    unit: 'percent',
    values: {
      'act-current': [10, 'L30057 26'],
    },
  },
  'evaluation.follow_up.min': {
    unit: 'month',
    values: {
      'act-current': [6, 'GDR'],
    },
  },
  'evaluation.review.filing': {
    unit: 'business_day',
    values: {
      'act-current': [5, 'GDR'],
    },
  },
  'evaluation.review.decision': {
    unit: 'calendar_day',
    values: {
      'act-current': [15, 'GDR 6.2.6'],
    },
  },
  'direct_hire.evaluations': {
    unit: 'evaluation',
    values: {
      'act-2016': [2, 'S3 V.2.2; R040 243'],
      'act-current': [2, 'R040 243'],
    },
  },
  'competencies.total': {
    unit: 'competency',
    values: {
      cgp: [7, 'S3 II.5'],
      'act-2016': [7, 'S3 IV'],
      'act-current': [7, 'S3 IV'],
    },
  },
  'competencies.chosen_yearly': {
    unit: 'competency',
    values: {
      cgp: [2, 'S2 7'],
    },
  },
  'trust.managers.max': {
    unit: 'percent',
    values: {
      'act-2016': [20, 'S3 III.2.3; L30057 64'],
      'act-current': [20, 'L30057 64'],
    },
  },
  'trust.total.max': {
    unit: 'percent',
    values: {
      'act-2016': [5, 'S3 III.2.3; L30057 77'],
      'act-current': [5, 'L30057 77'],
    },
  },
  'trust.total.floor': {
    unit: 'post',
    values: {
      'act-2016': [2, 'L30057 77'],
      'act-current': [2, 'L30057 77'],
    },
  },
  'trust.total.ceiling': {
    unit: 'post',
    values: {
      'act-2016': [50, 'L30057 77'],
      'act-current': [50, 'L30057 77'],
    },
  },
  'vacancy_cover.max': {
    unit: 'year',
    values: {
      'act-2016': [1, 'S3 V.2.4; R040 244'],
      'act-current': [1, 'R040 244'],
    },
  },
  'publication.managers_and_trust.every': {
    unit: 'year',
    values: {
      'act-2016': [3, 'S3 V.1.1'],
    },
  },
  'tpm.list_review.every': {
    unit: 'year',
    values: {
      'act-2016': [3, 'S3 III.2.2'],
    },
  },
  'availability.paid': {
    unit: 'month',
    values: {
      cgp: [2, 'R030 18.8'],
    },
  },
  'availability.paid.rate': {
    unit: 'percent',
    values: {
      cgp: [85, 'R030 18.8'],
    },
  },
  'availability.unpaid.max': {
    unit: null,
    values: {
      cgp: [null, 'none since DS 004-2019-PCM'],
    },
  },
  'return_to_origin_post.within': {
    unit: 'year',
    values: {
      cgp: [1, 'R030'],
    },
  },
  'pay.instalments': {
    unit: 'payment',
    values: {
      cgp: [14, 'S3 IX'],
      'act-2016': [14, 'S3 IX; L30057 31'],
      'act-current': [14, 'L30057 31'],
    },
  },
  'pay.variable': {
    unit: 'rule',
    values: {
      cgp: ['off', 'DL1024 13.c foresees it; no amount in our sources'],
      'act-2016': ['off', 'S3 IX'],
    },
  },
  'national_meeting.per_year': {
    unit: 'meeting',
    values: {
      cgp: [1, 'S3 VIII'],
    },
  },
} as const satisfies Record<string, ParameterData>;
