-- What waits to be done (待办), as queues show it: the urgent first (rank), then by when something must be done (due).
-- A clock that stands still is due after all others. The indexes hold only what is open, and stay as small as that is.
CREATE VIEW todo AS
SELECT number, state, category, urgency, building_id, grid_id, owner_id,
    CASE urgency WHEN 'emergency' THEN 0 WHEN 'high' THEN 1 ELSE 2 END AS rank,
    COALESCE(CASE WHEN state IN ('submitted', 'dispatched', 'reopened') THEN answer_due_at
        WHEN state = 'waiting_resident' THEN NULL WHEN state = 'scheduled' THEN appointed_at ELSE solve_due_at END,
        9000000000000000000) AS due
FROM report WHERE state NOT IN ('resolved', 'closed', 'withdrawn', 'merged', 'rejected');

CREATE INDEX report_todo ON report (
    (CASE urgency WHEN 'emergency' THEN 0 WHEN 'high' THEN 1 ELSE 2 END),
    (COALESCE(CASE WHEN state IN ('submitted', 'dispatched', 'reopened') THEN answer_due_at
        WHEN state = 'waiting_resident' THEN NULL WHEN state = 'scheduled' THEN appointed_at ELSE solve_due_at END,
        9000000000000000000)),
    number) WHERE state NOT IN ('resolved', 'closed', 'withdrawn', 'merged', 'rejected');
CREATE INDEX report_todo_of_owner ON report (owner_id,
    (CASE urgency WHEN 'emergency' THEN 0 WHEN 'high' THEN 1 ELSE 2 END),
    (COALESCE(CASE WHEN state IN ('submitted', 'dispatched', 'reopened') THEN answer_due_at
        WHEN state = 'waiting_resident' THEN NULL WHEN state = 'scheduled' THEN appointed_at ELSE solve_due_at END,
        9000000000000000000)),
    number) WHERE state NOT IN ('resolved', 'closed', 'withdrawn', 'merged', 'rejected');
-- A page of several grids is gathered from all that is open there: without a look at the reports themselves.
CREATE INDEX report_todo_of_grid ON report (grid_id, urgency, state, answer_due_at, solve_due_at, appointed_at, owner_id,
    building_id, category) WHERE state NOT IN ('resolved', 'closed', 'withdrawn', 'merged', 'rejected');

-- The grids that somebody's roles of the staff reach, their own and those held for who is away. NULL: all there are.
CREATE VIEW reach AS
SELECT person_id, grid_id FROM role
WHERE role IN ('worker', 'desk', 'secretary', 'subdistrict') AND building_id IS NULL AND about_id IS NULL
UNION ALL
SELECT a.deputy_id AS person_id, r.grid_id FROM absence AS a JOIN role AS r ON r.person_id = a.person_id
WHERE a.begun_at IS NOT NULL AND a.ended_at IS NULL AND r.role IN ('worker', 'desk');

-- What somebody was told in the morning or in the evening of a day, once. `is_sent` 0: there was nothing to tell.
CREATE TABLE digest (
    id {identity},
    person_id BIGINT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('morning', 'evening')),
    is_sent INTEGER NOT NULL CHECK (is_sent IN (0, 1)),
    made_at BIGINT NOT NULL,
    UNIQUE (person_id, day, kind)
);
CREATE INDEX digest_of_person ON digest (person_id, id) WHERE is_sent = 1;
-- What somebody got done today.
CREATE INDEX report_done ON report (owner_id, resolved_at) WHERE resolved_at IS NOT NULL;
