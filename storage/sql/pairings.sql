-- Elder and volunteer: proposed, asked, in force, ended.

-- name: get_pairing(id)^
SELECT g.id, g.elder_id, g.volunteer_id, g.made_at, COALESCE(NULLIF(c.called_as, ''), e.name) AS elder, v.name AS volunteer, g.made_by,
    g.volunteer_agreed_at, g.elder_agreed_at, g.ended_at, g.ended_why, g.wishes_out_at
FROM pairing AS g JOIN care AS c ON c.person_id = g.elder_id JOIN person AS e ON e.id = g.elder_id
    JOIN person AS v ON v.id = g.volunteer_id WHERE g.id = :id;

-- name: list_pairings_of_elder(elder_id, n)
-- The latest first.
SELECT g.id, g.elder_id, g.volunteer_id, g.made_at, COALESCE(NULLIF(c.called_as, ''), e.name) AS elder, v.name AS volunteer, g.made_by,
    g.volunteer_agreed_at, g.elder_agreed_at, g.ended_at, g.ended_why, g.wishes_out_at
FROM pairing AS g JOIN care AS c ON c.person_id = g.elder_id JOIN person AS e ON e.id = g.elder_id
    JOIN person AS v ON v.id = g.volunteer_id
WHERE g.elder_id = :elder_id ORDER BY g.id DESC LIMIT :n;

-- name: list_pairings_of_volunteer(volunteer_id)
SELECT g.id, g.elder_id, g.volunteer_id, g.made_at, COALESCE(NULLIF(c.called_as, ''), e.name) AS elder, v.name AS volunteer, g.made_by,
    g.volunteer_agreed_at, g.elder_agreed_at, g.ended_at, g.ended_why, g.wishes_out_at
FROM pairing AS g JOIN care AS c ON c.person_id = g.elder_id JOIN person AS e ON e.id = g.elder_id
    JOIN person AS v ON v.id = g.volunteer_id
WHERE g.volunteer_id = :volunteer_id AND g.ended_at IS NULL AND g.volunteer_agreed_at IS NOT NULL
    AND g.elder_agreed_at IS NOT NULL ORDER BY g.id;

-- name: list_declined(elder_id, since)
SELECT DISTINCT volunteer_id FROM pairing
WHERE elder_id = :elder_id AND ended_at >= :since AND ended_why IN ('volunteer_no', 'elder_no', 'no_answer');

-- name: list_volunteers_of(grid_id)
-- The volunteers who live in a grid, or are kept for it, with how many elders they have or were asked for.
SELECT p.*, x.birth_year,
    (SELECT COUNT(DISTINCT g.elder_id) FROM pairing AS g WHERE g.volunteer_id = x.id AND g.ended_at IS NULL) AS load,
    (SELECT COUNT(*) FROM care AS c
        WHERE c.person_id = x.id AND c.ended_at IS NULL AND c.way = 'chat' AND c.is_high_risk = 1) AS at_risk
FROM person AS x JOIN known_person AS p ON p.id = x.id
WHERE x.id IN (SELECT r.person_id FROM role AS r LEFT JOIN person AS y ON y.id = r.person_id
    LEFT JOIN building AS b ON b.id = y.building_id
    WHERE r.role = 'volunteer' AND (b.grid_id = :grid_id OR (r.grid_id = :grid_id AND b.id IS NULL)))
ORDER BY p.id;

-- name: list_elders_of(actor_id, n, skipped)
-- Who is looked after where somebody serves: first those without a volunteer, then those whose volunteer wants out.
SELECT c.person_id FROM care AS c JOIN person AS x ON x.id = c.person_id LEFT JOIN building AS b ON b.id = x.building_id
    LEFT JOIN pairing AS f ON f.elder_id = c.person_id AND f.ended_at IS NULL
        AND f.elder_agreed_at IS NOT NULL AND f.volunteer_agreed_at IS NOT NULL
    LEFT JOIN pairing AS q ON q.elder_id = c.person_id AND q.ended_at IS NULL
        AND (q.elder_agreed_at IS NULL OR q.volunteer_agreed_at IS NULL)
WHERE c.ended_at IS NULL AND EXISTS (SELECT 1 FROM role AS r
    LEFT JOIN absence AS a ON a.person_id = r.person_id AND a.begun_at IS NOT NULL AND a.ended_at IS NULL
    WHERE (r.person_id = :actor_id OR a.deputy_id = :actor_id) AND r.role IN ('worker', 'desk', 'secretary')
        AND r.building_id IS NULL AND r.about_id IS NULL AND (r.grid_id IS NULL OR r.grid_id = b.grid_id))
ORDER BY CASE WHEN f.id IS NULL AND q.id IS NULL THEN 0 WHEN f.wishes_out_at IS NOT NULL AND q.id IS NULL THEN 1
    WHEN q.id IS NOT NULL THEN 2 ELSE 3 END, x.building_id, x.unit, c.person_id
LIMIT :n OFFSET :skipped;

-- name: count_elders_of(actor_id)$
SELECT COUNT(*) FROM care AS c JOIN person AS x ON x.id = c.person_id LEFT JOIN building AS b ON b.id = x.building_id
WHERE c.ended_at IS NULL AND EXISTS (SELECT 1 FROM role AS r
    LEFT JOIN absence AS a ON a.person_id = r.person_id AND a.begun_at IS NOT NULL AND a.ended_at IS NULL
    WHERE (r.person_id = :actor_id OR a.deputy_id = :actor_id) AND r.role IN ('worker', 'desk', 'secretary')
        AND r.building_id IS NULL AND r.about_id IS NULL AND (r.grid_id IS NULL OR r.grid_id = b.grid_id));

-- name: add_proposal(elder_id, volunteer_id, made_by, now, most)$
-- Nobody gets more elders than may be, and an elder has one proposal at a time.
INSERT INTO pairing (elder_id, volunteer_id, made_by, made_at)
SELECT CAST(:elder_id AS BIGINT), CAST(:volunteer_id AS BIGINT), CAST(:made_by AS BIGINT), CAST(:now AS BIGINT)
WHERE (SELECT COUNT(DISTINCT elder_id) FROM pairing WHERE volunteer_id = :volunteer_id AND ended_at IS NULL) < :most
    AND NOT EXISTS (SELECT 1 FROM pairing WHERE elder_id = :elder_id AND volunteer_id = :volunteer_id
        AND ended_at IS NULL)
ON CONFLICT DO NOTHING RETURNING id;

-- name: save_volunteer_agreed(id, now)!
UPDATE pairing SET volunteer_agreed_at = :now WHERE id = :id AND ended_at IS NULL AND volunteer_agreed_at IS NULL;

-- name: end_in_force(elder_id, now, why)!
-- Together with what comes into force: not a moment without.
UPDATE pairing SET ended_at = :now, ended_why = :why WHERE elder_id = :elder_id AND ended_at IS NULL
    AND elder_agreed_at IS NOT NULL AND volunteer_agreed_at IS NOT NULL;

-- name: save_elder_agreed(id, by, now)!
UPDATE pairing SET elder_agreed_at = :now, elder_said_by = :by
WHERE id = :id AND ended_at IS NULL AND volunteer_agreed_at IS NOT NULL AND elder_agreed_at IS NULL;

-- name: end_pairing(id, now, why)!
UPDATE pairing SET ended_at = :now, ended_why = :why WHERE id = :id AND ended_at IS NULL;

-- name: save_wishes_out(id, now)!
UPDATE pairing SET wishes_out_at = :now WHERE id = :id AND ended_at IS NULL AND wishes_out_at IS NULL;

-- name: save_lost(now)!
-- Since when a volunteer cannot be reached.
UPDATE pairing SET lost_at = :now WHERE ended_at IS NULL AND lost_at IS NULL
    AND EXISTS (SELECT 1 FROM person AS p
        WHERE p.id = pairing.volunteer_id AND (p.telegram_id IS NULL OR p.is_reachable = 0));

-- name: clear_lost()!
UPDATE pairing SET lost_at = NULL WHERE ended_at IS NULL AND lost_at IS NOT NULL
    AND EXISTS (SELECT 1 FROM person AS p
        WHERE p.id = pairing.volunteer_id AND p.telegram_id IS NOT NULL AND p.is_reachable = 1);

-- name: list_pairings_over(asked_before, lost_before, n)
-- What has to end, and why: no longer on the list, no volunteer any more, out of reach or unanswered for too long.
SELECT id, why FROM (
    SELECT g.id, CASE
        WHEN c.ended_at IS NOT NULL THEN 'care_ended'
        WHEN NOT EXISTS (SELECT 1 FROM role AS r WHERE r.person_id = g.volunteer_id AND r.role = 'volunteer') THEN 'left'
        WHEN g.lost_at <= :lost_before THEN 'lost'
        WHEN g.volunteer_agreed_at IS NULL AND g.made_at <= :asked_before THEN 'no_answer'
        WHEN g.elder_agreed_at IS NULL AND g.volunteer_agreed_at <= :asked_before THEN 'no_answer'
        ELSE '' END AS why
    FROM pairing AS g JOIN care AS c ON c.person_id = g.elder_id WHERE g.ended_at IS NULL) AS open
WHERE why <> '' ORDER BY id LIMIT :n;

-- name: list_elders_silent(asked_before, n)
-- Elders who were asked a while ago, can be written to, and have not answered: once.
SELECT g.id FROM pairing AS g JOIN person AS p ON p.id = g.elder_id
WHERE g.ended_at IS NULL AND g.elder_agreed_at IS NULL AND g.volunteer_agreed_at <= :asked_before
    AND g.reminded_at IS NULL AND p.telegram_id IS NOT NULL AND p.is_reachable = 1 ORDER BY g.id LIMIT :n;

-- name: save_reminded(id, now)!
UPDATE pairing SET reminded_at = :now WHERE id = :id AND reminded_at IS NULL;

-- name: add_offer(person_id, now)$
INSERT INTO volunteer_offer (person_id, made_at) VALUES (:person_id, :now) ON CONFLICT DO NOTHING RETURNING id;

-- name: find_offer(id)$
SELECT person_id FROM volunteer_offer WHERE id = :id AND decided_at IS NULL;

-- name: save_offer_decided(id, by, now, is_accepted)!
UPDATE volunteer_offer SET decided_at = :now, decided_by = :by, is_accepted = :is_accepted
WHERE id = :id AND decided_at IS NULL;
