-- Figures and pictures of past mornings. Always from who is looked after to their days: a grid costs what a grid has.

-- name: list_care_figures(person_id, is_all, from_day, recent_day, until_day)
-- Mornings that are over, of each grid, the recent ones apart, by the minute after she was asked in which she answered
-- (-1: she did not, or had been heard of before): false alarms among them, what was asked in the chat, what never arrived.
-- One pass: a month of all there are is 80,000 rows.
WITH mine AS (SELECT grid_id FROM care_reach WHERE person_id = :person_id)
SELECT grid_id, grid, is_recent, minute, COUNT(*) AS mornings, SUM(is_alarm) AS alarms, SUM(in_chat) AS in_chat,
    SUM(is_lost) AS lost
FROM (SELECT COALESCE(b.grid_id, 0) AS grid_id, COALESCE(g.name, '') AS grid,
        CASE WHEN m.day >= :recent_day THEN 1 ELSE 0 END AS is_recent,
        CASE WHEN m.sign = 'fine' AND m.answered_at >= m.asked_at AND m.outcome <> 'sign'
            THEN (m.answered_at - m.asked_at) / 60000000 ELSE -1 END AS minute,
        CASE WHEN m.level >= 3 AND m.ladder <> 'help' AND m.outcome IN ('answered', 'heard', 'phone', 'seen')
            THEN 1 ELSE 0 END AS is_alarm,
        CASE WHEN c.way = 'chat' THEN 1 ELSE 0 END AS in_chat,
        CASE WHEN c.way = 'chat' AND m.delivery = 'lost' THEN 1 ELSE 0 END AS is_lost
    FROM care AS c JOIN person AS p ON p.id = c.person_id
        LEFT JOIN building AS b ON b.id = p.building_id LEFT JOIN grid AS g ON g.id = b.grid_id CROSS JOIN check_in AS m
    WHERE m.elder_id = c.person_id AND m.kind = 'morning' AND m.day >= :from_day AND m.day <= :until_day
        AND m.is_drill = 0 AND m.closed_at IS NOT NULL AND m.outcome <> 'cancelled'
        AND (:is_all = 1 OR b.grid_id IN (SELECT grid_id FROM mine)
            OR EXISTS (SELECT 1 FROM mine WHERE grid_id IS NULL))) AS seen
GROUP BY grid_id, grid, is_recent, minute;

-- name: list_month_of_elder(elder_id, from_day, until_day)
SELECT day, level, CASE WHEN outcome = 'cancelled' THEN 1 ELSE 0 END AS is_cancelled FROM check_in
WHERE elder_id = :elder_id AND kind = 'morning' AND day >= :from_day AND day <= :until_day ORDER BY day;

-- name: list_pauses_of_elder(elder_id, from_day, until_day)
-- Those that were ended too: each was one until then.
SELECT from_day, until_day, ended_at FROM care_pause
WHERE elder_id = :elder_id AND from_day <= :until_day AND until_day >= :from_day;

-- name: list_month_of_grid(grid_id, from_day, until_day)
SELECT m.day, MAX(m.level) AS level, 0 AS is_cancelled
FROM care AS c CROSS JOIN person AS p CROSS JOIN building AS b CROSS JOIN check_in AS m
WHERE p.id = c.person_id AND b.id = p.building_id AND b.grid_id = :grid_id AND m.elder_id = c.person_id
    AND m.kind = 'morning' AND m.day >= :from_day AND m.day <= :until_day AND COALESCE(m.outcome, '') <> 'cancelled' GROUP BY m.day ORDER BY m.day;

-- name: get_grid_name(grid_id)$
SELECT name FROM grid WHERE id = :grid_id;
