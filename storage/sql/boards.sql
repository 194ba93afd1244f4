-- The board of a day (今日平安). `is_named` 1: what the roles of the community reach; 0: the sub-district's.

-- name: count_board(person_id, is_named, day, until)
-- How many stand how in each grid. It looks at those who are looked after, and at today: what is past costs nothing.
WITH mine AS (SELECT grid_id FROM care_reach WHERE person_id = :person_id AND is_named = :is_named)
SELECT grid, stand, COUNT(*) AS n FROM (
    SELECT COALESCE(g.name, '') AS grid, CASE
        WHEN o.id IS NOT NULL THEN CASE
            WHEN o.ladder = 'help' THEN 'help'
            WHEN EXISTS (SELECT 1 FROM responder AS r WHERE r.check_in_id = o.id AND r.standing = 'going') THEN 'seen'
            WHEN o.delivery = 'lost' THEN 'lost' ELSE 'waiting' END
        WHEN m.outcome = 'hospital' THEN 'ward'
        WHEN m.outcome IN ('answered', 'sign', 'heard', 'phone', 'seen') THEN 'well'
        WHEN EXISTS (SELECT 1 FROM care_pause AS z WHERE z.elder_id = c.person_id AND z.ended_at IS NULL
            AND z.from_day <= :day AND z.until_day >= :day) THEN 'paused'
        WHEN c.next_at < :until THEN 'not_yet' ELSE 'none' END AS stand
    FROM care AS c JOIN person AS p ON p.id = c.person_id
        LEFT JOIN building AS b ON b.id = p.building_id LEFT JOIN grid AS g ON g.id = b.grid_id
        LEFT JOIN check_in AS o ON o.elder_id = c.person_id AND o.closed_at IS NULL
        LEFT JOIN check_in AS m ON m.elder_id = c.person_id AND m.day = :day AND m.kind = 'morning'
    WHERE c.ended_at IS NULL AND (b.grid_id IN (SELECT grid_id FROM mine)
        OR EXISTS (SELECT 1 FROM mine WHERE grid_id IS NULL))) AS stood
GROUP BY grid, stand;

-- name: list_board_open(person_id, is_named, stand, n, skip)
-- Those who are open, whatever the day: help first, then the highest level, then what comes next. `stand` '': all.
-- Numbers are sorted first, and names looked up for the page alone: at T0 everybody is open at once.
WITH mine AS (SELECT grid_id FROM care_reach WHERE person_id = :person_id AND is_named = :is_named)
SELECT o.elder_id, CASE c.called_as WHEN '' THEN p.name ELSE c.called_as END AS name,
    COALESCE(b.name, '') AS building, CASE WHEN o.ladder = 'help' THEN 'help'
        WHEN EXISTS (SELECT 1 FROM responder AS r WHERE r.check_in_id = o.id AND r.standing = 'going') THEN 'seen'
        WHEN o.delivery = 'lost' THEN 'lost' ELSE 'waiting' END AS stand,
    o.id AS check_in_id, o.level, o.ladder, o.asked_at AS since, q.next, q.due_at, o.is_drill
FROM (SELECT o.id, w.step AS next, w.due_at, CASE WHEN o.ladder = 'help' THEN 0 ELSE 1 END AS rank
    FROM check_in AS o JOIN person AS p ON p.id = o.elder_id LEFT JOIN building AS b ON b.id = p.building_id
        LEFT JOIN rung AS w ON w.check_in_id = o.id AND w.acted_at IS NULL AND w.ended = ''
    WHERE o.closed_at IS NULL AND (:is_named = 1 OR o.level >= 5 OR o.ladder = 'help')
        AND (b.grid_id IN (SELECT grid_id FROM mine) OR EXISTS (SELECT 1 FROM mine WHERE grid_id IS NULL))
        AND (CAST(:stand AS TEXT) = '' OR CASE WHEN o.ladder = 'help' THEN 'help'
            WHEN EXISTS (SELECT 1 FROM responder AS r WHERE r.check_in_id = o.id AND r.standing = 'going') THEN 'seen'
            WHEN o.delivery = 'lost' THEN 'lost' ELSE 'waiting' END = CAST(:stand AS TEXT))
    ORDER BY rank, o.level DESC, w.due_at, o.elder_id LIMIT :n OFFSET :skip) AS q
    JOIN check_in AS o ON o.id = q.id JOIN care AS c ON c.person_id = o.elder_id
    JOIN person AS p ON p.id = o.elder_id LEFT JOIN building AS b ON b.id = p.building_id
ORDER BY q.rank, o.level DESC, q.due_at, o.elder_id;

-- name: list_board_closed(person_id, day, n, skip)
-- Those who were heard today, and how; who is in hospital among them. The last heard of first.
WITH mine AS (SELECT grid_id FROM care_reach WHERE person_id = :person_id AND is_named = 1)
SELECT m.elder_id, CASE c.called_as WHEN '' THEN p.name ELSE c.called_as END AS name,
    COALESCE(b.name, '') AS building, m.id AS check_in_id, m.level, m.outcome, m.closed_at AS since, m.is_drill
FROM check_in AS m JOIN care AS c ON c.person_id = m.elder_id JOIN person AS p ON p.id = m.elder_id
    LEFT JOIN building AS b ON b.id = p.building_id
WHERE m.day = :day AND m.kind = 'morning' AND c.ended_at IS NULL
    AND m.outcome IN ('answered', 'sign', 'heard', 'phone', 'seen', 'hospital')
    AND NOT EXISTS (SELECT 1 FROM check_in AS o WHERE o.elder_id = m.elder_id AND o.closed_at IS NULL)
    AND (b.grid_id IN (SELECT grid_id FROM mine) OR EXISTS (SELECT 1 FROM mine WHERE grid_id IS NULL))
ORDER BY m.closed_at DESC, m.elder_id LIMIT :n OFFSET :skip;

-- name: list_board_paused(person_id, day, n, skip)
-- Those who are not asked today, and until when. From who is looked after: pauses that are over are many.
WITH mine AS (SELECT grid_id FROM care_reach WHERE person_id = :person_id AND is_named = 1)
SELECT c.person_id AS elder_id, CASE c.called_as WHEN '' THEN p.name ELSE c.called_as END AS name,
    COALESCE(b.name, '') AS building, MAX(z.until_day) AS until
FROM care AS c CROSS JOIN care_pause AS z
    JOIN person AS p ON p.id = c.person_id LEFT JOIN building AS b ON b.id = p.building_id
WHERE c.ended_at IS NULL AND z.elder_id = c.person_id AND z.ended_at IS NULL
    AND z.from_day <= :day AND z.until_day >= :day
    AND NOT EXISTS (SELECT 1 FROM check_in AS o WHERE o.elder_id = c.person_id AND o.closed_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM check_in AS m WHERE m.elder_id = c.person_id AND m.day = :day AND m.kind = 'morning'
        AND m.outcome IN ('answered', 'sign', 'heard', 'phone', 'seen', 'hospital'))
    AND (b.grid_id IN (SELECT grid_id FROM mine) OR EXISTS (SELECT 1 FROM mine WHERE grid_id IS NULL))
GROUP BY c.person_id, c.called_as, p.name, b.name ORDER BY until, c.person_id LIMIT :n OFFSET :skip;

-- name: list_going(check_in_id)
SELECT p.name FROM responder AS r JOIN person AS p ON p.id = r.person_id
WHERE r.check_in_id = :check_in_id AND r.standing = 'going' ORDER BY r.called_at, r.person_id;

-- name: find_check_in_of_day(elder_id, day)$
-- The last one of a day.
SELECT id FROM check_in WHERE day = :day AND elder_id = :elder_id ORDER BY id DESC LIMIT 1;

-- name: list_course_responders(check_in_id)
-- Who was called, when, and at which level.
SELECT p.name, r.called_at, r.level, r.standing FROM responder AS r JOIN person AS p ON p.id = r.person_id
WHERE r.check_in_id = :check_in_id ORDER BY r.called_at, r.person_id;
