-- The list of those who are looked after: what comes due for it, what was done with it, and who was told of its holes.

-- One row for what comes due of somebody: `consent` is to be renewed soon, `drill` ends. Gone when it has been done.
CREATE TABLE care_term (
    elder_id BIGINT NOT NULL REFERENCES care (person_id),
    what TEXT NOT NULL CHECK (what IN ('consent', 'drill')),
    due_at BIGINT NOT NULL,
    PRIMARY KEY (elder_id, what)
);
CREATE INDEX care_term_due ON care_term (due_at, elder_id);

-- Who did what with whom: added, consent, changed, paused, back, drill, ended.
CREATE TABLE care_history (
    id {identity},
    elder_id BIGINT NOT NULL REFERENCES care (person_id),
    at BIGINT NOT NULL,
    actor_id BIGINT REFERENCES person (id),
    what TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX care_history_of_elder ON care_history (elder_id, id);

-- The weekly message of holes in the ladder: once a week and person, whatever the clock does. `week` is 2026-W10.
CREATE TABLE care_weekly (
    person_id BIGINT NOT NULL REFERENCES person (id),
    week TEXT NOT NULL,
    is_sent INTEGER NOT NULL CHECK (is_sent IN (0, 1)),
    made_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, week)
);

CREATE INDEX pause_to_remind ON care_pause (until_day) WHERE ended_at IS NULL AND reminded_at IS NULL;
