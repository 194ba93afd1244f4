-- name: add_mark(report_number, person_id, reason, by_id, now)$
-- A report is marked once: of two who mark at once, one does.
INSERT INTO mark (report_number, person_id, reason, by_id, at) VALUES (:report_number, :person_id, :reason, :by_id, :now)
ON CONFLICT (report_number) DO NOTHING RETURNING id;

-- name: get_mark(id)^
SELECT m.id, m.report_number, m.person_id, m.reason, m.state, m.by_id, m.at, r.grid_id
FROM mark AS m JOIN report AS r ON r.number = m.report_number WHERE m.id = :id;

-- name: list_marks_of(person_id, since)
SELECT m.id, m.report_number, m.person_id, m.reason, m.state, m.by_id, m.at, r.grid_id
FROM mark AS m JOIN report AS r ON r.number = m.report_number
WHERE m.person_id = :person_id AND m.at > :since ORDER BY m.id;

-- name: count_marks_of(person_id, since, now)$
-- What was marked while the clock was ahead does not count until the clock is there.
SELECT COUNT(*) FROM mark WHERE person_id = :person_id AND at > :since AND at <= :now AND state <> 'lifted';

-- name: save_mark_state(id, was, state)!
-- Only from where it stood: of two who decide at once, one does.
UPDATE mark SET state = :state WHERE id = :id AND state = :was;

-- name: add_appeal(mark_id, text, now)!
INSERT INTO appeal (mark_id, text, at) VALUES (:mark_id, :text, :now);

-- name: get_appeal_text(mark_id)$
SELECT text FROM appeal WHERE mark_id = :mark_id;

-- name: save_appeal_decided(mark_id, by_id, now)!
UPDATE appeal SET decided_by = :by_id, decided_at = :now WHERE mark_id = :mark_id;
