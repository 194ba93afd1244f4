-- Lists of a day, to be printed for when Telegram is out.

-- name: list_day_list_due(day, n)
-- Desk and secretary who can be reached, are not away, and were sent none of this day.
SELECT p.* FROM known_person AS p
WHERE p.id IN (SELECT person_id FROM role WHERE role IN ('desk', 'secretary'))
    AND p.telegram_id IS NOT NULL AND p.is_reachable = 1
    AND NOT EXISTS (SELECT 1 FROM day_list AS d WHERE d.person_id = p.id AND d.day = :day)
    AND NOT EXISTS (SELECT 1 FROM absence AS a
        WHERE a.person_id = p.id AND a.begun_at IS NOT NULL AND a.ended_at IS NULL)
ORDER BY p.id LIMIT :n;

-- name: add_day_list(person_id, day, now)!
-- Once a day, whatever the clock does.
INSERT INTO day_list (person_id, day, made_at) VALUES (:person_id, :day, :now) ON CONFLICT DO NOTHING;

-- name: list_day_list_elders(person_id)
-- Who is looked after as far as somebody's roles reach by name: grid by grid, in the order of the morning.
WITH mine AS (SELECT grid_id FROM care_reach WHERE person_id = :person_id AND is_named = 1)
SELECT c.person_id FROM care AS c JOIN person AS p ON p.id = c.person_id
    LEFT JOIN building AS b ON b.id = p.building_id LEFT JOIN grid AS g ON g.id = b.grid_id
WHERE c.ended_at IS NULL
    AND (b.grid_id IN (SELECT grid_id FROM mine) OR EXISTS (SELECT 1 FROM mine WHERE grid_id IS NULL))
ORDER BY COALESCE(g.name, ''), b.grid_id, CASE c.way WHEN 'sos' THEN 1 ELSE 0 END, c.at_minute, b.name, p.unit, p.room,
    c.person_id;

-- name: get_pause_end(elder_id, day)$
SELECT MAX(until_day) FROM care_pause
WHERE elder_id = :elder_id AND ended_at IS NULL AND from_day <= :day AND until_day >= :day;
