-- What the calendar asks for each elder: made once a period, owned, done with a proof, overdue.

-- name: list_elders_without(kind, period, due_day, from_day, until_at, n)
-- Who is looked after and has no duty of a period yet; `paused`: why she is away until the day it is due, if she is.
SELECT c.person_id AS elder_id, b.grid_id, (SELECT MIN(s.why) FROM care_pause AS s WHERE s.elder_id = c.person_id
    AND s.ended_at IS NULL AND s.from_day <= :from_day AND s.until_day >= :due_day) AS paused
FROM care AS c JOIN person AS p ON p.id = c.person_id LEFT JOIN building AS b ON b.id = p.building_id
WHERE c.ended_at IS NULL AND c.added_at <= :until_at
    AND NOT EXISTS (SELECT 1 FROM care_duty AS d
        WHERE d.elder_id = c.person_id AND d.kind = :kind AND d.period = :period)
ORDER BY c.person_id LIMIT :n;

-- name: add_care_duty(elder_id, kind, period, owner_id, state, why, from_at, due_at)!
INSERT INTO care_duty (elder_id, kind, period, owner_id, state, why, from_at, due_at)
VALUES (:elder_id, :kind, :period, :owner_id, :state, :why, :from_at, :due_at) ON CONFLICT DO NOTHING;

-- name: save_missed()!
-- What the desk was told of and nobody did is over when the next one is there.
UPDATE care_duty SET state = 'missed' WHERE state = 'open' AND desk_at IS NOT NULL
    AND EXISTS (SELECT 1 FROM care_duty AS d
        WHERE d.elder_id = care_duty.elder_id AND d.kind = care_duty.kind AND d.due_at > care_duty.due_at);

-- name: save_ended()!
-- Nothing is asked for who is no longer on the list.
UPDATE care_duty SET state = 'skipped', why = 'ended' WHERE state = 'open'
    AND EXISTS (SELECT 1 FROM care AS c WHERE c.person_id = care_duty.elder_id AND c.ended_at IS NOT NULL);

-- name: save_seen()!
-- Who saw her when an alarm was on has made the week's visit.
UPDATE care_duty SET state = 'done', done_at = c.closed_at, done_by = c.outcome_by, proof = 'alarm', check_in_id = c.id
FROM check_in AS c
WHERE care_duty.state = 'open' AND care_duty.kind = 'visit' AND c.elder_id = care_duty.elder_id
    AND c.outcome = 'seen' AND c.outcome_by IS NOT NULL AND c.is_drill = 0
    AND c.closed_at >= care_duty.from_at AND c.closed_at <= care_duty.due_at
    AND c.id = (SELECT MIN(x.id) FROM check_in AS x WHERE x.elder_id = care_duty.elder_id AND x.outcome = 'seen'
        AND x.outcome_by IS NOT NULL AND x.is_drill = 0
        AND x.closed_at >= care_duty.from_at AND x.closed_at <= care_duty.due_at);

-- name: list_unowned(n)
-- Whose owner cannot do it any more: serves no longer, is not her volunteer any more, cannot be written to.
SELECT d.id, d.elder_id, d.kind, b.grid_id FROM care_duty AS d JOIN person AS p ON p.id = d.elder_id
    LEFT JOIN building AS b ON b.id = p.building_id
WHERE d.state = 'open' AND d.owner_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person AS o
    WHERE o.id = d.owner_id AND o.telegram_id IS NOT NULL AND o.is_reachable = 1
        AND (EXISTS (SELECT 1 FROM role AS r WHERE r.person_id = o.id
                AND r.role IN ('worker', 'desk', 'secretary', 'subdistrict', 'partner'))
            OR EXISTS (SELECT 1 FROM pairing AS g WHERE g.elder_id = d.elder_id AND g.volunteer_id = o.id
                AND g.ended_at IS NULL AND g.elder_agreed_at IS NOT NULL AND g.volunteer_agreed_at IS NOT NULL)))
ORDER BY d.id LIMIT :n;

-- name: list_nobodys(n)
SELECT d.id, d.elder_id, d.kind, b.grid_id FROM care_duty AS d JOIN person AS p ON p.id = d.elder_id
    LEFT JOIN building AS b ON b.id = p.building_id
WHERE d.state = 'open' AND d.owner_id IS NULL ORDER BY d.id LIMIT :n;

-- name: save_owner(id, owner_id)!
UPDATE care_duty SET owner_id = :owner_id WHERE id = :id AND state = 'open';

-- name: pass_help(elder_id, owner_id)!
-- The household help of an elder goes with her volunteer.
UPDATE care_duty SET owner_id = :owner_id
WHERE elder_id = :elder_id AND kind = 'help' AND state = 'open' AND overdue_at IS NULL;

-- name: list_of_owner(owner_id, n)
-- What somebody has to do, and what those have for whom they stand in; what is late first.
SELECT d.id, d.elder_id, COALESCE(NULLIF(c.called_as, ''), p.name) AS elder, d.kind, d.period, d.due_at, d.owner_id,
    d.state, d.overdue_at, b.grid_id, COALESCE(b.name, '') AS building, p.unit, p.room
FROM care_duty AS d JOIN care AS c ON c.person_id = d.elder_id JOIN person AS p ON p.id = d.elder_id
    LEFT JOIN building AS b ON b.id = p.building_id
WHERE d.state = 'open' AND (d.owner_id = :owner_id OR d.owner_id IN (SELECT a.person_id FROM absence AS a
    WHERE a.deputy_id = :owner_id AND a.begun_at IS NOT NULL AND a.ended_at IS NULL))
ORDER BY d.due_at, p.building_id, p.unit, d.id LIMIT :n;

-- name: get_care_duty(id)^
SELECT d.id, d.elder_id, COALESCE(NULLIF(c.called_as, ''), p.name) AS elder, d.kind, d.period, d.due_at, d.owner_id,
    d.state, d.overdue_at, b.grid_id, COALESCE(b.name, '') AS building, p.unit, p.room
FROM care_duty AS d JOIN care AS c ON c.person_id = d.elder_id JOIN person AS p ON p.id = d.elder_id
    LEFT JOIN building AS b ON b.id = p.building_id WHERE d.id = :id;

-- name: save_done(id, by, now, proof, proof_text, proof_file_id)!
-- Once. What was missed can still be told.
UPDATE care_duty SET state = 'done', done_at = :now, done_by = :by, proof = :proof, proof_text = :proof_text,
    proof_file_id = :proof_file_id WHERE id = :id AND state IN ('open', 'missed');

-- name: save_skipped(id, why)!
UPDATE care_duty SET state = 'skipped', why = :why WHERE id = :id AND state = 'open';

-- name: list_overdue(now, n)
SELECT d.id, d.elder_id, COALESCE(NULLIF(c.called_as, ''), p.name) AS elder, d.kind, d.period, d.due_at, d.owner_id,
    d.state, d.overdue_at, b.grid_id, COALESCE(b.name, '') AS building, p.unit, p.room
FROM care_duty AS d JOIN care AS c ON c.person_id = d.elder_id JOIN person AS p ON p.id = d.elder_id
    LEFT JOIN building AS b ON b.id = p.building_id
WHERE d.state = 'open' AND d.overdue_at IS NULL AND d.due_at <= :now ORDER BY d.due_at, d.id LIMIT :n;

-- name: list_for_desk(overdue_before, n)
SELECT d.id, d.elder_id, COALESCE(NULLIF(c.called_as, ''), p.name) AS elder, d.kind, d.period, d.due_at, d.owner_id,
    d.state, d.overdue_at, b.grid_id, COALESCE(b.name, '') AS building, p.unit, p.room
FROM care_duty AS d JOIN care AS c ON c.person_id = d.elder_id JOIN person AS p ON p.id = d.elder_id
    LEFT JOIN building AS b ON b.id = p.building_id
WHERE d.state = 'open' AND d.desk_at IS NULL AND d.overdue_at <= :overdue_before ORDER BY d.due_at, d.id LIMIT :n;

-- name: save_overdue(id, owner_id, now)!
UPDATE care_duty SET overdue_at = :now, owner_id = :owner_id WHERE id = :id AND state = 'open' AND overdue_at IS NULL;

-- name: save_desk(id, now)!
UPDATE care_duty SET desk_at = :now WHERE id = :id AND state = 'open' AND desk_at IS NULL;

-- name: list_untold(week, since, n)
-- Who has something to do and had no list this week. Who came onto the list of elders since is not counted yet.
SELECT DISTINCT d.owner_id FROM care_duty AS d JOIN care AS c ON c.person_id = d.elder_id
WHERE d.state = 'open' AND d.owner_id IS NOT NULL AND c.added_at < :since
    AND NOT EXISTS (SELECT 1 FROM care_duty_told AS t WHERE t.person_id = d.owner_id AND t.week = :week)
ORDER BY d.owner_id LIMIT :n;

-- name: add_told(person_id, week, now)!
INSERT INTO care_duty_told (person_id, week, made_at) VALUES (:person_id, :week, :now) ON CONFLICT DO NOTHING;

-- name: is_told(person_id, week)$
SELECT COUNT(*) FROM care_duty_told WHERE person_id = :person_id AND week = :week;

-- name: count_coverage(kind, period)
-- Grid by grid, what was asked for in a period and what was done.
SELECT g.community, g.name AS grid, g.id AS grid_id, d.kind, d.period,
    SUM(CASE WHEN d.state = 'done' THEN 1 ELSE 0 END) AS done,
    SUM(CASE WHEN d.state <> 'skipped' THEN 1 ELSE 0 END) AS asked,
    SUM(CASE WHEN d.state = 'skipped' THEN 1 ELSE 0 END) AS skipped
FROM care_duty AS d JOIN person AS p ON p.id = d.elder_id JOIN building AS b ON b.id = p.building_id
    JOIN grid AS g ON g.id = b.grid_id
WHERE d.kind = :kind AND d.period = :period GROUP BY g.id, g.community, g.name, d.kind, d.period
ORDER BY g.community, g.id;
