-- Who is away, who stands in, who is on duty.

-- name: list_away()
-- Few: who is on leave now.
SELECT person_id, deputy_id FROM absence WHERE begun_at IS NOT NULL AND ended_at IS NULL;

-- name: list_on_duty(role, now, since)
-- No shift is longer than a day: older ones need not be looked at.
SELECT person_id FROM duty WHERE from_at > :since AND from_at <= :now AND role = :role AND until_at > :now;

-- name: add_absence(person_id, deputy_id, from_at, until_at, set_by)$
INSERT INTO absence (person_id, deputy_id, from_at, until_at, set_by)
VALUES (:person_id, :deputy_id, :from_at, :until_at, :set_by)
ON CONFLICT DO NOTHING RETURNING id;

-- name: get_open_absence(person_id)^
SELECT id, person_id, deputy_id, from_at, until_at, begun_at, ended_at FROM absence
WHERE person_id = :person_id AND ended_at IS NULL;

-- name: get_absence(id)^
SELECT id, person_id, deputy_id, from_at, until_at, begun_at, ended_at FROM absence WHERE id = :id;

-- name: list_absences_of_deputy(deputy_id)
SELECT id, person_id, deputy_id, from_at, until_at, begun_at, ended_at FROM absence
WHERE deputy_id = :deputy_id AND ended_at IS NULL ORDER BY id;

-- name: list_absences_to_end(now, n)
SELECT id, person_id, deputy_id, from_at, until_at, begun_at, ended_at FROM absence
WHERE ended_at IS NULL AND until_at <= :now ORDER BY until_at, id LIMIT :n;

-- name: list_absences_to_begin(now, n)
SELECT id, person_id, deputy_id, from_at, until_at, begun_at, ended_at FROM absence
WHERE begun_at IS NULL AND ended_at IS NULL AND from_at <= :now ORDER BY from_at, id LIMIT :n;

-- name: save_begun(id, now)!
-- Once: the second changes nothing.
UPDATE absence SET begun_at = :now WHERE id = :id AND begun_at IS NULL AND ended_at IS NULL;

-- name: save_ended(id, now)!
UPDATE absence SET ended_at = :now WHERE id = :id AND ended_at IS NULL;

-- name: clear_deputy(deputy_id)!
UPDATE absence SET deputy_id = NULL WHERE deputy_id = :deputy_id AND ended_at IS NULL;

-- name: add_duty(person_id, role, from_at, until_at)$
INSERT INTO duty (person_id, role, from_at, until_at) VALUES (:person_id, :role, :from_at, :until_at)
ON CONFLICT (from_at, role, person_id) DO UPDATE SET until_at = excluded.until_at RETURNING id;

-- name: get_duty(id)^
SELECT d.id, d.person_id, d.role, d.from_at, d.until_at, p.name FROM duty AS d JOIN person AS p ON p.id = d.person_id
WHERE d.id = :id;

-- name: list_duties(since, until)
-- All that touch a span of time.
SELECT d.id, d.person_id, d.role, d.from_at, d.until_at, p.name FROM duty AS d JOIN person AS p ON p.id = d.person_id
WHERE d.from_at > :since - 86400000000 AND d.from_at < :until AND d.until_at > :since
ORDER BY d.from_at, d.role, d.id;

-- name: delete_duty(id)!
DELETE FROM duty WHERE id = :id;

-- name: pass_duties(from_id, to_id, role, now)!
-- What is still to come (and what runs now) goes to another who is not there already.
UPDATE duty SET person_id = :to_id WHERE person_id = :from_id AND role = :role AND until_at > :now
    AND NOT EXISTS (SELECT 1 FROM duty AS d
        WHERE d.person_id = :to_id AND d.role = :role AND d.from_at = duty.from_at);

-- name: end_duties(person_id, now)!
DELETE FROM duty WHERE person_id = :person_id AND until_at > :now;
