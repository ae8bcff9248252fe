-- CreateEnum
CREATE TYPE "ExceptionState" AS ENUM ('REQUESTED', 'GRANTED', 'DENIED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ExceptionGround" AS ENUM ('levels', 'headcount', 'functions');

-- CreateTable
CREATE TABLE "classification_exception" (
    "id" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "state" "ExceptionState" NOT NULL DEFAULT 'REQUESTED',
    "groupBefore" "ServantGroup" NOT NULL,
    "roleBefore" "ManagerRole",
    "groupAsked" "ServantGroup" NOT NULL,
    "roleAsked" "ManagerRole",
    "ground" "ExceptionGround" NOT NULL,
    "reason" TEXT NOT NULL,
    "documentId" UUID,
    "requestedById" UUID NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "resolution" TEXT,
    "decisionReason" TEXT,
    "decidedById" UUID,
    "decidedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "classification_exception_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "classification_exception_seatId_requestedAt_idx" ON "classification_exception"("seatId", "requestedAt");

-- AddForeignKey
ALTER TABLE "classification_exception" ADD CONSTRAINT "classification_exception_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE classification_exception
  -- Public officers are those that the law names (L30057 52); only public managers have a role.
  ADD CONSTRAINT classification_exception_asked CHECK (
    "groupAsked" IN ('public_manager', 'career_servant') AND ("groupAsked" = 'public_manager') = ("roleAsked" IS NOT NULL)),
  ADD CONSTRAINT classification_exception_changes CHECK (("groupAsked", "roleAsked") IS DISTINCT FROM ("groupBefore", "roleBefore")),
  ADD CONSTRAINT classification_exception_decided CHECK (
    (state IN ('GRANTED', 'DENIED')) = ("decidedOn" IS NOT NULL AND "decidedById" IS NOT NULL AND "resolution" IS NOT NULL AND "decisionReason" IS NOT NULL));
CREATE UNIQUE INDEX classification_exception_one_open ON classification_exception ("seatId") WHERE state = 'REQUESTED';
