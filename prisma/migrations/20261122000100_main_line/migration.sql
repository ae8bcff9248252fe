-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AssignmentState" AS ENUM ('ASSIGNED', 'NOTIFIED', 'DESIGNATED', 'AGREEMENT_SIGNED', 'ON_PROBATION', 'CONFIRMED', 'FAILED_PROBATION', 'ENDED');

-- CreateEnum
CREATE TYPE "AgreementState" AS ENUM ('DRAFT', 'SIGNING', 'SIGNED');

-- CreateEnum
CREATE TYPE "AgreementParty" AS ENUM ('manager', 'entity_head', 'servir');

-- CreateEnum
CREATE TYPE "ApplicationState" AS ENUM ('DRAFT', 'SUBMITTED', 'SCREENED_OUT', 'CANDIDATE', 'ELIMINATED', 'SELECTED', 'PASSED_WITHOUT_VACANCY', 'NOT_SELECTED', 'IN_COURSE', 'INCORPORATED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "CadreMemberState" AS ENUM ('INCORPORATED', 'ASSIGNED', 'AVAILABLE_PAID', 'AVAILABLE_UNPAID', 'EXCLUDED');

-- CreateEnum
CREATE TYPE "CompetitionState" AS ENUM ('DRAFT', 'IN_REVIEW', 'TERMS_APPROVED', 'PUBLISHED', 'CLOSED', 'EVALUATING', 'MERIT_LIST', 'RESULTS_PUBLISHED', 'INTRODUCTORY_COURSE', 'CONCLUDED', 'DECLARED_VOID');

-- CreateEnum
CREATE TYPE "StageKind" AS ENUM ('curricular', 'knowledge', 'psychotechnical', 'competencies', 'case_solution', 'interview');

-- CreateEnum
CREATE TYPE "MeritListState" AS ENUM ('COMPUTED', 'APPROVED', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "MeritOutcome" AS ENUM ('SELECTED', 'PASSED_WITHOUT_VACANCY', 'NOT_SELECTED');

-- CreateEnum
CREATE TYPE "GovernmentLevel" AS ENUM ('national', 'regional', 'local');

-- CreateEnum
CREATE TYPE "BodyType" AS ENUM ('senior_management', 'line', 'consultative', 'support', 'advisory', 'judicial_defense', 'institutional_control', 'decentralized');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('candidate', 'selection_specialist', 'council_member', 'monitoring_analyst', 'directorate', 'entity_hr', 'entity_head', 'superior', 'manager', 'administrator');

-- CreateEnum
CREATE TYPE "VisitState" AS ENUM ('PLANNED', 'HELD', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ContactKind" AS ENUM ('visit', 'meeting', 'call', 'message');

-- CreateEnum
CREATE TYPE "RiskLevel" AS ENUM ('low', 'medium', 'high');

-- CreateEnum
CREATE TYPE "CommitmentState" AS ENUM ('OPEN', 'FULFILLED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "IdentityDocumentType" AS ENUM ('dni', 'ce');

-- CreateEnum
CREATE TYPE "StudyLevel" AS ENUM ('technical', 'bachelor', 'professional_title', 'master', 'doctorate', 'diploma', 'course');

-- CreateEnum
CREATE TYPE "EmploymentSector" AS ENUM ('public', 'private');

-- CreateEnum
CREATE TYPE "GoalSetState" AS ENUM ('PENDING', 'PROPOSED', 'AGREED', 'SET_BY_SUPERIOR', 'OBJECTED', 'FINAL');

-- CreateEnum
CREATE TYPE "CycleState" AS ENUM ('PLANNING', 'FOLLOW_UP', 'SUPERIOR_ASSESSED', 'EVALUATED', 'NOTIFIED');

-- CreateEnum
CREATE TYPE "GoalType" AS ENUM ('process', 'result', 'innovation', 'team_development');

-- CreateEnum
CREATE TYPE "GoalDirection" AS ENUM ('increase', 'decrease', 'band');

-- CreateEnum
CREATE TYPE "ReportingFrequency" AS ENUM ('monthly', 'quarterly', 'semiannual', 'annual');

-- CreateEnum
CREATE TYPE "ProgressState" AS ENUM ('REPORTED', 'CONFIRMED', 'REJECTED');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('QUEUED', 'SENT', 'HELD', 'FAILED');

-- CreateEnum
CREATE TYPE "ManagerRole" AS ENUM ('political_strategic', 'strategic', 'operational_strategic');

-- CreateEnum
CREATE TYPE "ServantGroup" AS ENUM ('public_officer', 'public_manager', 'career_servant');

-- CreateEnum
CREATE TYPE "HoldingModality" AS ENUM ('cadre', 'competition', 'trust', 'commission', 'officer');

-- CreateEnum
CREATE TYPE "RequestState" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PROPOSED', 'PREFERRED', 'ACCEPTED_BY_MANAGER', 'ASSIGNED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('PROPOSED', 'PREFERRED', 'NOT_PREFERRED', 'ACCEPTED', 'REFUSED', 'ASSIGNED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "memberId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "entityId" UUID NOT NULL,
    "requestId" UUID,
    "state" "AssignmentState" NOT NULL DEFAULT 'ASSIGNED',
    "frame" TEXT NOT NULL,
    "reportNumber" TEXT NOT NULL,
    "reportText" TEXT NOT NULL,
    "assignedById" UUID NOT NULL,
    "assignedOn" DATE NOT NULL,
    "managerNotifiedOn" DATE,
    "entityNotifiedOn" DATE,
    "effectiveOn" DATE,
    "designation" TEXT,
    "designatedOn" DATE,
    "startsOn" DATE,
    "endsOn" DATE,
    "probationMonths" INTEGER,
    "probationEndsOn" DATE,
    "probationReason" TEXT,
    "probationDecidedOn" DATE,
    "endedOn" DATE,
    "endCause" TEXT,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "state" "AgreementState" NOT NULL DEFAULT 'DRAFT',
    "functions" TEXT[],
    "terms" TEXT NOT NULL,
    "payReportFrequency" TEXT NOT NULL,
    "probationMonths" INTEGER,
    "termYears" INTEGER NOT NULL,
    "contentHash" TEXT,
    "verificationCode" TEXT,
    "documentId" UUID,
    "signedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_goal" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "baseline" DECIMAL(18,4) NOT NULL,
    "target" DECIMAL(18,4) NOT NULL,
    "weight" DECIMAL(5,2) NOT NULL,

    CONSTRAINT "agreement_goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_signature" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "party" "AgreementParty" NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "capacity" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application" (
    "id" UUID NOT NULL,
    "code" TEXT,
    "competitionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "state" "ApplicationState" NOT NULL DEFAULT 'DRAFT',
    "motivation" TEXT,
    "statements" TEXT[],
    "snapshot" JSONB,
    "receiptHash" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "screening" JSONB,
    "screeningReason" TEXT,
    "screenedById" UUID,
    "screenedAt" TIMESTAMPTZ(3),
    "courseScore" DECIMAL(5,2),
    "courseReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_document" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "requestedId" UUID NOT NULL,
    "documentId" UUID NOT NULL,

    CONSTRAINT "application_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stage_score" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "stageId" UUID NOT NULL,
    "score" DECIMAL(5,2) NOT NULL,
    "passed" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stage_score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cadre_member" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "state" "CadreMemberState" NOT NULL DEFAULT 'INCORPORATED',
    "stateSince" DATE NOT NULL,
    "managerRole" "ManagerRole" NOT NULL,
    "incorporatedOn" DATE NOT NULL,
    "resolution" TEXT NOT NULL,
    "competitionId" UUID,
    "refusals" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "cadre_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "track_record_entry" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "entityName" TEXT NOT NULL,
    "postTitle" TEXT NOT NULL,
    "achievement" DECIMAL(5,2) NOT NULL,
    "result" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "track_record_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "competition" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "frame" TEXT NOT NULL,
    "state" "CompetitionState" NOT NULL DEFAULT 'DRAFT',
    "managerRole" "ManagerRole" NOT NULL,
    "profile" TEXT NOT NULL,
    "conditions" TEXT NOT NULL,
    "vacancies" INTEGER NOT NULL,
    "publishOn" DATE NOT NULL,
    "applicationsOpenOn" DATE NOT NULL,
    "applicationsCloseOn" DATE NOT NULL,
    "resultsOn" DATE NOT NULL,
    "courseStartsOn" DATE NOT NULL,
    "coursePassMark" DECIMAL(5,2) NOT NULL,
    "rounding" INTEGER NOT NULL DEFAULT 2,
    "challengeNotice" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "approvedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "competition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "competition_stage" (
    "id" UUID NOT NULL,
    "competitionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "StageKind" NOT NULL,
    "name" TEXT NOT NULL,
    "weight" DECIMAL(5,2) NOT NULL,
    "passMark" DECIMAL(5,2) NOT NULL,
    "maxScore" DECIMAL(5,2) NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,

    CONSTRAINT "competition_stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "competition_requirement" (
    "id" UUID NOT NULL,
    "competitionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "mandatory" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "competition_requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "competition_document" (
    "id" UUID NOT NULL,
    "competitionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "mandatory" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "competition_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "merit_list" (
    "id" UUID NOT NULL,
    "competitionId" UUID NOT NULL,
    "state" "MeritListState" NOT NULL DEFAULT 'COMPUTED',
    "weights" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "computedById" UUID NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "approvalReason" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "merit_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "merit_list_entry" (
    "id" UUID NOT NULL,
    "meritListId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "total" DECIMAL(6,3) NOT NULL,
    "outcome" "MeritOutcome" NOT NULL,
    "lines" JSONB NOT NULL,

    CONSTRAINT "merit_list_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "ruc" TEXT,
    "entityClass" TEXT NOT NULL,
    "government" "GovernmentLevel" NOT NULL,
    "sector" TEXT NOT NULL,
    "ubigeo" TEXT NOT NULL,
    "parentId" UUID,
    "transitionCompletedOn" DATE,

    CONSTRAINT "entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organizational_unit" (
    "id" UUID NOT NULL,
    "entityId" UUID NOT NULL,
    "parentId" UUID,
    "name" TEXT NOT NULL,
    "bodyType" "BodyType" NOT NULL,
    "level" INTEGER NOT NULL,

    CONSTRAINT "organizational_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "passwordHash" TEXT,
    "name" TEXT NOT NULL,
    "personId" UUID,
    "locale" TEXT NOT NULL DEFAULT 'es',
    "failedAttempts" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT,
    "actingMembershipId" UUID,
    "reauthenticatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "entityId" UUID,
    "competitionId" UUID,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,
    "grantedById" UUID,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_reset_token" (
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "password_reset_token_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "entityId" UUID,
    "tokenHash" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portfolio_entity" (
    "entityId" UUID NOT NULL,
    "analystId" UUID NOT NULL,
    "since" DATE NOT NULL,
    "risk" "RiskLevel" NOT NULL DEFAULT 'low',

    CONSTRAINT "portfolio_entity_pkey" PRIMARY KEY ("entityId")
);

-- CreateTable
CREATE TABLE "monitoring_visit" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "assignmentId" UUID NOT NULL,
    "analystId" UUID NOT NULL,
    "kind" "ContactKind" NOT NULL,
    "state" "VisitState" NOT NULL DEFAULT 'PLANNED',
    "plannedOn" DATE NOT NULL,
    "agenda" TEXT NOT NULL,
    "heldOn" DATE,
    "summary" TEXT,
    "risk" "RiskLevel",
    "riskReason" TEXT,
    "nextVisitOn" DATE,
    "cancelReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "monitoring_visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_attendee" (
    "id" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL,

    CONSTRAINT "visit_attendee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_finding" (
    "id" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "goalId" UUID,
    "text" TEXT NOT NULL,

    CONSTRAINT "visit_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "description" TEXT NOT NULL,
    "ownerRole" "Role" NOT NULL,
    "ownerPersonId" UUID,
    "dueOn" DATE NOT NULL,
    "state" "CommitmentState" NOT NULL DEFAULT 'OPEN',
    "outcome" TEXT,
    "closedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "documentType" "IdentityDocumentType" NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "givenNames" TEXT NOT NULL,
    "familyNames" TEXT NOT NULL,
    "birthDate" DATE,
    "nationality" TEXT NOT NULL DEFAULT 'PE',
    "phone" TEXT,
    "ubigeo" TEXT,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "study" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "level" "StudyLevel" NOT NULL,
    "field" TEXT NOT NULL,
    "institution" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'PE',
    "awardedOn" DATE NOT NULL,
    "hours" INTEGER,
    "documentId" UUID,

    CONSTRAINT "study_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "experience" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "employer" TEXT NOT NULL,
    "sector" "EmploymentSector" NOT NULL,
    "post" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "managerial" BOOLEAN NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "functions" TEXT NOT NULL,
    "documentId" UUID,

    CONSTRAINT "experience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "performance_cycle" (
    "id" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "frame" TEXT NOT NULL,
    "state" "CycleState" NOT NULL DEFAULT 'PLANNING',
    "goalSetState" "GoalSetState" NOT NULL DEFAULT 'PENDING',
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "goalsDueOn" DATE NOT NULL,
    "goalsMax" INTEGER,
    "lateReason" TEXT,
    "settlementReason" TEXT,
    "objection" TEXT,
    "superiorAssessment" TEXT,
    "achievement" DECIMAL(5,2),
    "breakdown" JSONB,
    "result" TEXT,
    "evaluationReason" TEXT,
    "managerComment" TEXT,
    "notifiedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "performance_cycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "goal" (
    "id" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "type" "GoalType" NOT NULL,
    "title" TEXT NOT NULL,
    "weight" DECIMAL(5,2) NOT NULL,
    "indicator" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "baseline" DECIMAL(18,4) NOT NULL,
    "target" DECIMAL(18,4) NOT NULL,
    "direction" "GoalDirection" NOT NULL,
    "bandMin" DECIMAL(18,4),
    "bandMax" DECIMAL(18,4),
    "frequency" "ReportingFrequency" NOT NULL,
    "meansOfVerification" TEXT NOT NULL,
    "lastValue" DECIMAL(18,4),
    "lastReportedOn" DATE,

    CONSTRAINT "goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "goal_comment" (
    "id" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "author" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "goal_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_report" (
    "id" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "period" DATE NOT NULL,
    "value" DECIMAL(18,4) NOT NULL,
    "narrative" TEXT NOT NULL,
    "state" "ProgressState" NOT NULL DEFAULT 'REPORTED',
    "documentIds" UUID[],
    "reportedById" UUID NOT NULL,
    "reportedOn" DATE NOT NULL,
    "decidedById" UUID,
    "decidedOn" DATE,
    "decisionReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "progress_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorUserId" UUID,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "caseIds" UUID[],
    "fromState" TEXT,
    "toState" TEXT,
    "reason" TEXT,
    "documentId" UUID,
    "visibility" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "salt" BYTEA NOT NULL,
    "digest" BYTEA NOT NULL,
    "previousHash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "recordLabel" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "entityId" UUID,
    "personId" UUID,
    "params" JSONB NOT NULL DEFAULT '{}',
    "dueOn" DATE,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "closedBy" UUID,
    "remindedOn" DATE,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "url" TEXT NOT NULL,
    "recordId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" "MailState" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "ownerId" UUID,
    "visibility" TEXT NOT NULL,
    "entityId" UUID,
    "personIds" UUID[],
    "uploadedById" UUID,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "non_working_day" (
    "id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "territory" TEXT,
    "source" TEXT NOT NULL,
    "addedById" UUID,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "non_working_day_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifiable_act" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "documentId" UUID,
    "sha256" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "verifiable_act_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "seat" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "servantGroup" "ServantGroup" NOT NULL,
    "managerRole" "ManagerRole",
    "functions" TEXT[],
    "budgeted" BOOLEAN NOT NULL DEFAULT true,
    "monthlyPay" BIGINT,
    "reportsToId" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seat_holding" (
    "id" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "modality" "HoldingModality" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "support" TEXT,

    CONSTRAINT "seat_holding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "manager_request" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "state" "RequestState" NOT NULL DEFAULT 'DRAFT',
    "reason" TEXT NOT NULL,
    "functions" TEXT[],
    "budgetSource" TEXT NOT NULL,
    "budgetConfirmed" BOOLEAN NOT NULL,
    "budgetDocumentId" UUID,
    "neededOn" DATE NOT NULL,
    "createdById" UUID NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "decisionReason" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "manager_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_requirement" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "mandatory" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "request_requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'PROPOSED',
    "rationale" TEXT NOT NULL,
    "fit" JSONB NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "visibleUntil" DATE NOT NULL,
    "preferenceReason" TEXT,
    "answerReason" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "assignment_code_key" ON "assignment"("code");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_requestId_key" ON "assignment"("requestId");

-- CreateIndex
CREATE INDEX "assignment_state_endsOn_idx" ON "assignment"("state", "endsOn");

-- CreateIndex
CREATE INDEX "assignment_entityId_state_idx" ON "assignment"("entityId", "state");

-- CreateIndex
CREATE INDEX "assignment_memberId_idx" ON "assignment"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_assignmentId_key" ON "agreement"("assignmentId");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_verificationCode_key" ON "agreement"("verificationCode");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_goal_agreementId_position_key" ON "agreement_goal"("agreementId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_signature_agreementId_party_key" ON "agreement_signature"("agreementId", "party");

-- CreateIndex
CREATE UNIQUE INDEX "application_code_key" ON "application"("code");

-- CreateIndex
CREATE INDEX "application_competitionId_state_code_idx" ON "application"("competitionId", "state", "code");

-- CreateIndex
CREATE INDEX "application_personId_idx" ON "application"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "application_competitionId_personId_key" ON "application"("competitionId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "application_document_applicationId_requestedId_key" ON "application_document"("applicationId", "requestedId");

-- CreateIndex
CREATE UNIQUE INDEX "stage_score_applicationId_stageId_key" ON "stage_score"("applicationId", "stageId");

-- CreateIndex
CREATE UNIQUE INDEX "cadre_member_code_key" ON "cadre_member"("code");

-- CreateIndex
CREATE UNIQUE INDEX "cadre_member_personId_key" ON "cadre_member"("personId");

-- CreateIndex
CREATE INDEX "cadre_member_state_stateSince_idx" ON "cadre_member"("state", "stateSince");

-- CreateIndex
CREATE INDEX "track_record_entry_memberId_idx" ON "track_record_entry"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "track_record_entry_recordType_recordId_key" ON "track_record_entry"("recordType", "recordId");

-- CreateIndex
CREATE UNIQUE INDEX "competition_code_key" ON "competition"("code");

-- CreateIndex
CREATE INDEX "competition_state_applicationsCloseOn_idx" ON "competition"("state", "applicationsCloseOn");

-- CreateIndex
CREATE UNIQUE INDEX "competition_stage_competitionId_position_key" ON "competition_stage"("competitionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "competition_requirement_competitionId_position_key" ON "competition_requirement"("competitionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "competition_document_competitionId_position_key" ON "competition_document"("competitionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "merit_list_competitionId_key" ON "merit_list"("competitionId");

-- CreateIndex
CREATE UNIQUE INDEX "merit_list_entry_applicationId_key" ON "merit_list_entry"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "merit_list_entry_meritListId_rank_key" ON "merit_list_entry"("meritListId", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "entity_code_key" ON "entity"("code");

-- CreateIndex
CREATE UNIQUE INDEX "entity_ruc_key" ON "entity"("ruc");

-- CreateIndex
CREATE INDEX "entity_government_idx" ON "entity"("government");

-- CreateIndex
CREATE UNIQUE INDEX "organizational_unit_entityId_name_key" ON "organizational_unit"("entityId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_personId_key" ON "user"("personId");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "membership_userId_idx" ON "membership"("userId");

-- CreateIndex
CREATE INDEX "membership_role_entityId_idx" ON "membership"("role", "entityId");

-- CreateIndex
CREATE INDEX "password_reset_token_userId_idx" ON "password_reset_token"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_tokenHash_key" ON "invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "invitation_entityId_idx" ON "invitation"("entityId");

-- CreateIndex
CREATE INDEX "portfolio_entity_analystId_idx" ON "portfolio_entity"("analystId");

-- CreateIndex
CREATE UNIQUE INDEX "monitoring_visit_code_key" ON "monitoring_visit"("code");

-- CreateIndex
CREATE INDEX "monitoring_visit_analystId_state_plannedOn_idx" ON "monitoring_visit"("analystId", "state", "plannedOn");

-- CreateIndex
CREATE INDEX "monitoring_visit_assignmentId_idx" ON "monitoring_visit"("assignmentId");

-- CreateIndex
CREATE INDEX "visit_attendee_visitId_idx" ON "visit_attendee"("visitId");

-- CreateIndex
CREATE INDEX "visit_finding_visitId_idx" ON "visit_finding"("visitId");

-- CreateIndex
CREATE INDEX "commitment_state_dueOn_idx" ON "commitment"("state", "dueOn");

-- CreateIndex
CREATE INDEX "commitment_visitId_idx" ON "commitment"("visitId");

-- CreateIndex
CREATE UNIQUE INDEX "person_documentType_documentNumber_key" ON "person"("documentType", "documentNumber");

-- CreateIndex
CREATE INDEX "study_personId_idx" ON "study"("personId");

-- CreateIndex
CREATE INDEX "experience_personId_idx" ON "experience"("personId");

-- CreateIndex
CREATE INDEX "performance_cycle_state_endsOn_idx" ON "performance_cycle"("state", "endsOn");

-- CreateIndex
CREATE UNIQUE INDEX "performance_cycle_assignmentId_year_key" ON "performance_cycle"("assignmentId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "goal_cycleId_position_key" ON "goal"("cycleId", "position");

-- CreateIndex
CREATE INDEX "goal_comment_cycleId_idx" ON "goal_comment"("cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "progress_report_goalId_period_key" ON "progress_report"("goalId", "period");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_hash_key" ON "audit_entry"("hash");

-- CreateIndex
CREATE INDEX "audit_entry_caseIds_idx" ON "audit_entry" USING GIN ("caseIds");

-- CreateIndex
CREATE INDEX "audit_entry_recordId_seq_idx" ON "audit_entry"("recordId", "seq" DESC);

-- CreateIndex
CREATE INDEX "task_role_entityId_dueOn_idx" ON "task"("role", "entityId", "dueOn");

-- CreateIndex
CREATE INDEX "task_personId_dueOn_idx" ON "task"("personId", "dueOn");

-- CreateIndex
CREATE INDEX "task_recordId_idx" ON "task"("recordId");

-- CreateIndex
CREATE INDEX "notification_userId_createdAt_idx" ON "notification"("userId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "mail_createdAt_idx" ON "mail"("createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "document_storageKey_key" ON "document"("storageKey");

-- CreateIndex
CREATE INDEX "document_recordId_idx" ON "document"("recordId");

-- CreateIndex
CREATE INDEX "document_sha256_idx" ON "document"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "non_working_day_on_territory_key" ON "non_working_day"("on", "territory");

-- CreateIndex
CREATE INDEX "verifiable_act_recordId_idx" ON "verifiable_act"("recordId");

-- CreateIndex
CREATE UNIQUE INDEX "seat_code_key" ON "seat"("code");

-- CreateIndex
CREATE INDEX "seat_entityId_level_idx" ON "seat"("entityId", "level");

-- CreateIndex
CREATE INDEX "seat_reportsToId_idx" ON "seat"("reportsToId");

-- CreateIndex
CREATE INDEX "seat_holding_seatId_idx" ON "seat_holding"("seatId");

-- CreateIndex
CREATE INDEX "seat_holding_personId_idx" ON "seat_holding"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "manager_request_code_key" ON "manager_request"("code");

-- CreateIndex
CREATE INDEX "manager_request_entityId_state_idx" ON "manager_request"("entityId", "state");

-- CreateIndex
CREATE INDEX "manager_request_state_createdAt_idx" ON "manager_request"("state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "request_requirement_requestId_position_key" ON "request_requirement"("requestId", "position");

-- CreateIndex
CREATE INDEX "proposal_memberId_state_idx" ON "proposal"("memberId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_requestId_memberId_key" ON "proposal"("requestId", "memberId");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "cadre_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "manager_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_goal" ADD CONSTRAINT "agreement_goal_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_signature" ADD CONSTRAINT "agreement_signature_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "competition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_document" ADD CONSTRAINT "application_document_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_score" ADD CONSTRAINT "stage_score_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_score" ADD CONSTRAINT "stage_score_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "competition_stage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cadre_member" ADD CONSTRAINT "cadre_member_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_record_entry" ADD CONSTRAINT "track_record_entry_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "cadre_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competition_stage" ADD CONSTRAINT "competition_stage_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "competition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competition_requirement" ADD CONSTRAINT "competition_requirement_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "competition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competition_document" ADD CONSTRAINT "competition_document_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "competition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merit_list" ADD CONSTRAINT "merit_list_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "competition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merit_list_entry" ADD CONSTRAINT "merit_list_entry_meritListId_fkey" FOREIGN KEY ("meritListId") REFERENCES "merit_list"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merit_list_entry" ADD CONSTRAINT "merit_list_entry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity" ADD CONSTRAINT "entity_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organizational_unit" ADD CONSTRAINT "organizational_unit_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organizational_unit" ADD CONSTRAINT "organizational_unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "organizational_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user" ADD CONSTRAINT "user_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_reset_token" ADD CONSTRAINT "password_reset_token_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portfolio_entity" ADD CONSTRAINT "portfolio_entity_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "monitoring_visit" ADD CONSTRAINT "monitoring_visit_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_attendee" ADD CONSTRAINT "visit_attendee_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "monitoring_visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_finding" ADD CONSTRAINT "visit_finding_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "monitoring_visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_finding" ADD CONSTRAINT "visit_finding_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "goal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "monitoring_visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "study" ADD CONSTRAINT "study_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experience" ADD CONSTRAINT "experience_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "performance_cycle" ADD CONSTRAINT "performance_cycle_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "performance_cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_comment" ADD CONSTRAINT "goal_comment_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "performance_cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "goal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "organizational_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_reportsToId_fkey" FOREIGN KEY ("reportsToId") REFERENCES "seat"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_holding" ADD CONSTRAINT "seat_holding_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_holding" ADD CONSTRAINT "seat_holding_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "manager_request" ADD CONSTRAINT "manager_request_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "manager_request" ADD CONSTRAINT "manager_request_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_requirement" ADD CONSTRAINT "request_requirement_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "manager_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "manager_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "cadre_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
