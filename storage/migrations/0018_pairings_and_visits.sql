-- Pairings are proposed, answered one after the other, and changed in one step; visits and other turns by the calendar.

-- Who wrote down what the elder said; NULL: she said so herself.
ALTER TABLE pairing ADD COLUMN elder_said_by BIGINT REFERENCES person (id);
-- When the elder was asked again; once.
ALTER TABLE pairing ADD COLUMN reminded_at BIGINT;
-- Since when messages do not reach the volunteer.
ALTER TABLE pairing ADD COLUMN lost_at BIGINT;
-- The volunteer cannot go on; until somebody else comes into force it stays.
ALTER TABLE pairing ADD COLUMN wishes_out_at BIGINT;

-- One proposal at a time for an elder, beside the pairing in force.
CREATE UNIQUE INDEX pairing_proposed ON pairing (elder_id)
    WHERE ended_at IS NULL AND (elder_agreed_at IS NULL OR volunteer_agreed_at IS NULL);
CREATE INDEX pairing_of_elder ON pairing (elder_id, id);

-- A resident offers to help; somebody of the community says whether it is so.
CREATE TABLE volunteer_offer (
    id {identity},
    person_id BIGINT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    decided_at BIGINT,
    decided_by BIGINT REFERENCES person (id),
    is_accepted INTEGER CHECK (is_accepted IN (0, 1))
);
CREATE UNIQUE INDEX volunteer_offer_open ON volunteer_offer (person_id) WHERE decided_at IS NULL;

-- What the calendar asks for each elder. `period` is 2026-W10, 2026-03, 2026-Q1 or 2026-double_ninth; times are from
-- when until when it counts. `why`: of what was not asked for (a pause, off the list). `proof`: the form of what shows
-- that it was done, a kind of message or `alarm`.
CREATE TABLE care_duty (
    id {identity},
    elder_id BIGINT NOT NULL REFERENCES care (person_id),
    kind TEXT NOT NULL CHECK (kind IN ('visit', 'help', 'doctor', 'event')),
    period TEXT NOT NULL,
    owner_id BIGINT REFERENCES person (id),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'skipped', 'missed')),
    why TEXT NOT NULL DEFAULT '',
    from_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    overdue_at BIGINT,
    desk_at BIGINT,
    done_at BIGINT,
    done_by BIGINT REFERENCES person (id),
    proof TEXT NOT NULL DEFAULT '',
    proof_text TEXT NOT NULL DEFAULT '',
    proof_file_id TEXT,
    check_in_id BIGINT REFERENCES check_in (id),
    UNIQUE (elder_id, kind, period),
    CHECK (state <> 'done' OR (done_at IS NOT NULL AND done_by IS NOT NULL AND proof <> ''))
);
CREATE INDEX care_duty_open ON care_duty (due_at, id) WHERE state = 'open';
CREATE INDEX care_duty_of_owner ON care_duty (owner_id, due_at) WHERE state = 'open';
CREATE INDEX care_duty_of_period ON care_duty (kind, period);

-- The list of a week: once for each who has something to do, whatever the clock does. `week` is 2026-W10.
CREATE TABLE care_duty_told (
    person_id BIGINT NOT NULL REFERENCES person (id),
    week TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, week)
);
-- Who was seen when an alarm was on has been visited: looked for each minute, among all mornings there ever were.
CREATE INDEX check_in_seen ON check_in (elder_id, closed_at) WHERE outcome = 'seen';
