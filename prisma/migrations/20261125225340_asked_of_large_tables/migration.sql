-- CreateIndex
CREATE INDEX "assignment_seatId_idx" ON "assignment"("seatId");

-- CreateIndex
CREATE INDEX "mail_state_idx" ON "mail"("state");

-- Few accounts are closed or locked: they are counted without reading the others.
CREATE INDEX user_closed ON "user" ("disabledAt") WHERE "disabledAt" IS NOT NULL;
CREATE INDEX user_locked ON "user" ("lockedUntil") WHERE "lockedUntil" IS NOT NULL;
