-- An assignment without effect binds neither its manager nor its seat. Apart from the migration that names the state:
-- PostgreSQL uses a new value of an enumeration only once it is committed.
DROP INDEX assignment_one_open_per_member;
DROP INDEX assignment_one_open_per_seat;
CREATE UNIQUE INDEX assignment_one_open_per_member ON assignment ("memberId") WHERE state NOT IN ('FAILED_PROBATION', 'ENDED', 'ANNULLED');
CREATE UNIQUE INDEX assignment_one_open_per_seat ON assignment ("seatId") WHERE state NOT IN ('FAILED_PROBATION', 'ENDED', 'ANNULLED');
ALTER TABLE assignment ADD CONSTRAINT assignment_annulled_before_office CHECK (state <> 'ANNULLED' OR "startsOn" IS NULL);
