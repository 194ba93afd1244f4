-- What comes due of a report (name:time with spaces between), and whom else it concerns.
ALTER TABLE report ADD COLUMN steps TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN appointed_at BIGINT;
ALTER TABLE report ADD COLUMN nudged_at BIGINT;
ALTER TABLE report ADD COLUMN merged_into BIGINT REFERENCES report (number);
ALTER TABLE report ADD COLUMN part_of BIGINT REFERENCES report (number);
ALTER TABLE report ADD COLUMN source TEXT NOT NULL DEFAULT 'resident';
ALTER TABLE report ADD COLUMN is_appealed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE report ADD COLUMN has_parties INTEGER NOT NULL DEFAULT 0;

CREATE TABLE report_party (
    report_number BIGINT NOT NULL REFERENCES report (number),
    person_id BIGINT NOT NULL REFERENCES person (id),
    part TEXT NOT NULL CHECK (part IN ('follower', 'represented', 'copy', 'asked')),
    at BIGINT NOT NULL,
    PRIMARY KEY (report_number, person_id, part)
);
CREATE INDEX party_of_person ON report_party (person_id, part, report_number);

-- A report can end in more ways now.
DROP INDEX report_of_owner;
DROP INDEX report_unowned;
CREATE INDEX report_of_owner ON report (owner_id, solve_due_at)
    WHERE state NOT IN ('closed', 'withdrawn', 'merged', 'rejected');
CREATE INDEX report_unowned ON report (number)
    WHERE owner_id IS NULL AND state NOT IN ('closed', 'withdrawn', 'merged', 'rejected');

-- What is open gets a clock that fires: until now only questions and results had one.
UPDATE report SET steps = 'unrated:' || CAST(due_at AS TEXT) WHERE state = 'resolved' AND due_at IS NOT NULL;
UPDATE report SET steps = 'no_answer:' || CAST(due_at AS TEXT) || ' solve_due:' || CAST(solve_due_at AS TEXT)
WHERE state = 'waiting_resident' AND due_at IS NOT NULL;
UPDATE report SET steps = 'answer_late:' || CAST(answer_due_at AS TEXT) || ' solve_due:' || CAST(solve_due_at AS TEXT),
    due_at = CASE WHEN answer_due_at < solve_due_at THEN answer_due_at ELSE solve_due_at END
WHERE state IN ('dispatched', 'reopened');
UPDATE report SET steps = 'solve_due:' || CAST(solve_due_at AS TEXT), due_at = solve_due_at
WHERE state IN ('accepted', 'in_progress');
-- A report that nobody has is not dispatched to anybody.
INSERT INTO report_history (report_number, at, actor_id, action, state, text)
SELECT number, created_at, NULL, 'unplaced', 'submitted', '' FROM report WHERE state = 'dispatched' AND owner_id IS NULL;
UPDATE report SET state = 'submitted' WHERE state = 'dispatched' AND owner_id IS NULL;
