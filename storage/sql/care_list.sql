-- The list of those who are looked after, as those see it who keep it; what comes due of it; pauses, history, holes.

-- name: list_kept(viewer_id, words, building, unit, room, n, skip)
-- Those in reach of somebody, of a name (words NULL: all) or behind a door, along the stairs.
WITH reach AS (
    SELECT r.grid_id FROM role AS r WHERE r.person_id = :viewer_id AND r.role IN ('worker', 'desk', 'secretary')
    UNION SELECT r.grid_id FROM absence AS a JOIN role AS r ON r.person_id = a.person_id
        WHERE a.deputy_id = :viewer_id AND a.begun_at IS NOT NULL AND a.ended_at IS NULL
            AND r.role IN ('worker', 'desk'))
SELECT c.person_id, COUNT(*) OVER () AS n FROM care AS c JOIN person AS p ON p.id = c.person_id
    LEFT JOIN building AS b ON b.id = p.building_id
WHERE c.ended_at IS NULL
    AND EXISTS (SELECT 1 FROM reach AS x WHERE x.grid_id IS NULL OR x.grid_id = b.grid_id)
    AND (CAST(:words AS TEXT) IS NULL OR p.name LIKE :words OR c.called_as LIKE :words
        OR (b.name = :building AND (CAST(:unit AS INTEGER) IS NULL OR p.unit = :unit)
            AND (:room = '' OR p.room = :room)))
ORDER BY p.building_id, p.unit, p.room, p.id LIMIT :n OFFSET :skip;

-- name: list_around(viewer_id, stale)
-- What stands around each of those in reach of somebody, counted.
WITH reach AS (
    SELECT r.grid_id FROM role AS r WHERE r.person_id = :viewer_id AND r.role IN ('worker', 'desk', 'secretary')
    UNION SELECT r.grid_id FROM absence AS a JOIN role AS r ON r.person_id = a.person_id
        WHERE a.deputy_id = :viewer_id AND a.begun_at IS NOT NULL AND a.ended_at IS NULL
            AND r.role IN ('worker', 'desk'))
SELECT c.person_id AS elder_id, b.grid_id, COALESCE(g.name, '') AS grid, c.way,
    CASE WHEN p.telegram_id IS NULL THEN 0 ELSE 1 END AS has_chat, p.is_reachable, c.consent_at,
    (SELECT COUNT(*) FROM care_contact AS k WHERE k.elder_id = c.person_id AND k.ended_at IS NULL) AS contacts,
    (SELECT COUNT(*) FROM care_contact AS k JOIN person AS x ON x.id = k.person_id
        WHERE k.elder_id = c.person_id AND k.ended_at IS NULL
            AND x.telegram_id IS NOT NULL AND x.is_reachable = 1) AS contacts_reached,
    (SELECT COUNT(*) FROM care_contact AS k WHERE k.elder_id = c.person_id AND k.ended_at IS NULL
        AND COALESCE(k.verified_at, 0) < :stale) AS unchecked,
    (SELECT COUNT(*) FROM pairing AS y WHERE y.elder_id = c.person_id AND y.ended_at IS NULL
        AND y.elder_agreed_at IS NOT NULL AND y.volunteer_agreed_at IS NOT NULL) AS volunteers,
    (SELECT COUNT(*) FROM pairing AS y JOIN person AS x ON x.id = y.volunteer_id
        WHERE y.elder_id = c.person_id AND y.ended_at IS NULL AND y.elder_agreed_at IS NOT NULL
            AND y.volunteer_agreed_at IS NOT NULL AND x.telegram_id IS NOT NULL AND x.is_reachable = 1)
        AS volunteers_reached,
    (SELECT COUNT(*) FROM role AS r JOIN person AS x ON x.id = r.person_id
        WHERE r.role = 'worker' AND (r.grid_id IS NULL OR r.grid_id = b.grid_id) AND r.person_id <> c.person_id
            AND x.telegram_id IS NOT NULL AND x.is_reachable = 1) AS workers
FROM care AS c JOIN person AS p ON p.id = c.person_id LEFT JOIN building AS b ON b.id = p.building_id
    LEFT JOIN grid AS g ON g.id = b.grid_id
WHERE c.ended_at IS NULL
    AND EXISTS (SELECT 1 FROM reach AS x WHERE x.grid_id IS NULL OR x.grid_id = b.grid_id)
ORDER BY g.id, p.building_id, p.unit, p.room, p.id;

-- name: get_care_consent(person_id)^
SELECT c.consent_at, COALESCE(p.name, '') AS name, c.consent_how
FROM care AS c LEFT JOIN person AS p ON p.id = c.consent_by WHERE c.person_id = :person_id;

-- name: save_care_consent(person_id, by, how, now)!
UPDATE care SET consent_at = :now, consent_by = :by, consent_how = :how
WHERE person_id = :person_id AND ended_at IS NULL;

-- name: save_care(person_id, way, at_minute, days, is_high_risk, is_drill, called_as, access_note, next_at)!
UPDATE care SET way = :way, at_minute = :at_minute, days = :days, is_high_risk = :is_high_risk, is_drill = :is_drill,
    called_as = :called_as, access_note = :access_note, next_at = :next_at
WHERE person_id = :person_id AND ended_at IS NULL;

-- name: end_care(person_id, now)!
-- Nothing is due any more, and how the door is opened is let go.
UPDATE care SET ended_at = :now, next_at = NULL, is_drill = 0, access_note = '', voice_file_id = NULL, voice_by = NULL
WHERE person_id = :person_id AND ended_at IS NULL;

-- name: end_contacts_of(elder_id, now)!
UPDATE care_contact SET ended_at = :now WHERE elder_id = :elder_id AND ended_at IS NULL;

-- name: end_pairings_of(elder_id, now)!
UPDATE pairing SET ended_at = :now, ended_why = 'care_ended' WHERE elder_id = :elder_id AND ended_at IS NULL;

-- name: get_pause(elder_id, day)^
-- The pause that lasts on a day or is still to come.
SELECT id, elder_id, from_day, until_day FROM care_pause
WHERE elder_id = :elder_id AND ended_at IS NULL AND until_day >= :day ORDER BY from_day, id LIMIT 1;

-- name: end_pauses_of(elder_id, now)!
UPDATE care_pause SET ended_at = :now WHERE elder_id = :elder_id AND ended_at IS NULL;

-- name: list_pauses_ending(day, n)
-- Pauses whose last day is not after a day, of which nobody was reminded.
SELECT id, elder_id, from_day, until_day FROM care_pause
WHERE ended_at IS NULL AND reminded_at IS NULL AND until_day <= :day ORDER BY until_day, id LIMIT :n;

-- name: save_pause_reminded(id, now)!
UPDATE care_pause SET reminded_at = :now WHERE id = :id AND reminded_at IS NULL;

-- name: save_pauses_known(elder_id, now)!
UPDATE care_pause SET reminded_at = :now WHERE elder_id = :elder_id AND ended_at IS NULL AND reminded_at IS NULL;

-- name: save_care_due(elder_id, what, due_at)!
INSERT INTO care_term (elder_id, what, due_at) VALUES (:elder_id, :what, :due_at)
ON CONFLICT (elder_id, what) DO UPDATE SET due_at = excluded.due_at;

-- name: list_care_due(now, n)
SELECT elder_id, what FROM care_term WHERE due_at <= :now ORDER BY due_at, elder_id LIMIT :n;

-- name: delete_care_due(elder_id, what)!
DELETE FROM care_term WHERE elder_id = :elder_id AND what = :what;

-- name: delete_care_dues(elder_id)!
DELETE FROM care_term WHERE elder_id = :elder_id;

-- name: add_care_history(elder_id, now, actor_id, what, text)!
INSERT INTO care_history (elder_id, at, actor_id, what, text) VALUES (:elder_id, :now, :actor_id, :what, :text);

-- name: list_weekly_due(week, n)
-- The secretaries, and whoever stands in, who were not told of this week's holes.
SELECT p.* FROM known_person AS p
WHERE p.id IN (SELECT r.person_id FROM role AS r WHERE r.role = 'secretary')
    AND p.telegram_id IS NOT NULL AND p.is_reachable = 1
    AND NOT EXISTS (SELECT 1 FROM care_weekly AS w WHERE w.person_id = p.id AND w.week = :week)
ORDER BY p.id LIMIT :n;

-- name: add_weekly(person_id, week, is_sent, now)!
INSERT INTO care_weekly (person_id, week, is_sent, made_at) VALUES (:person_id, :week, :is_sent, :now)
ON CONFLICT (person_id, week) DO NOTHING;
