-- name: add_report(state, level, category, urgency, text, place, building_id, unit, grid_id, reporter_id, owner_id, is_place_asked, doubts, answer_due_at, solve_due_at, steps, due_at, source, part_of, has_parties, maybe_same, is_watched, created_at, said_at)$
INSERT INTO report (state, level, category, urgency, text, place, building_id, unit, grid_id, reporter_id, owner_id,
    is_place_asked, doubts, answer_due_at, solve_due_at, steps, due_at, source, part_of, has_parties, maybe_same, is_watched,
    created_at, said_at)
VALUES (:state, :level, :category, :urgency, :text, :place, :building_id, :unit, :grid_id, :reporter_id, :owner_id,
    :is_place_asked, :doubts, :answer_due_at, :solve_due_at, :steps, :due_at, :source, :part_of,
    :has_parties, :maybe_same, :is_watched, :created_at, :said_at)
RETURNING number;

-- name: get_report(number)^
SELECT r.*, COALESCE(o.name, '') AS owner_name, COALESCE(g.name, '') AS grid_name, COALESCE(g.community, '') AS community,
    COALESCE(b.name, '') AS building
FROM report AS r LEFT JOIN person AS o ON o.id = r.owner_id LEFT JOIN grid AS g ON g.id = r.grid_id
    LEFT JOIN building AS b ON b.id = r.building_id
WHERE r.number = :number;

-- name: save_report(number, version, state, level, category, urgency, text, place, building_id, unit, grid_id, owner_id, is_place_asked, is_corrected, doubts, answer_due_at, solve_due_at, waiting_since, due_at, steps, appointed_at, nudged_at, merged_into, maybe_same, is_appealed, has_parties, is_watched, reopened, reopened_at, outcome, rating, said_at, answered_at, resolved_at, closed_at)!
-- Only over the version that was read: the second of two at once changes nothing.
UPDATE report SET version = :version, state = :state, level = :level, category = :category, urgency = :urgency,
    text = :text, place = :place, building_id = :building_id, unit = :unit, grid_id = :grid_id, owner_id = :owner_id,
    is_place_asked = :is_place_asked, is_corrected = :is_corrected, doubts = :doubts, answer_due_at = :answer_due_at,
    solve_due_at = :solve_due_at, waiting_since = :waiting_since, due_at = :due_at, steps = :steps,
    appointed_at = :appointed_at, nudged_at = :nudged_at, merged_into = :merged_into, maybe_same = :maybe_same,
    is_appealed = :is_appealed, has_parties = :has_parties, is_watched = :is_watched,
    reopened = :reopened, reopened_at = :reopened_at,
    outcome = :outcome, rating = :rating, said_at = :said_at, answered_at = :answered_at, resolved_at = :resolved_at,
    closed_at = :closed_at
WHERE number = :number AND version = :version - 1;

-- name: add_history(number, at, actor_id, action, state, text)!
INSERT INTO report_history (report_number, at, actor_id, action, state, text)
VALUES (:number, :at, :actor_id, :action, :state, :text);

-- name: list_history(number)
SELECT h.at, h.action, h.state, h.text, COALESCE(p.name, '') AS actor
FROM report_history AS h LEFT JOIN person AS p ON p.id = h.actor_id WHERE h.report_number = :number ORDER BY h.id;

-- name: find_just_begun(reporter_id, since)^
-- The report that this person last added to, if that was a moment ago.
SELECT r.*, COALESCE(o.name, '') AS owner_name, COALESCE(g.name, '') AS grid_name, COALESCE(g.community, '') AS community,
    COALESCE(b.name, '') AS building
FROM report AS r LEFT JOIN person AS o ON o.id = r.owner_id LEFT JOIN grid AS g ON g.id = r.grid_id
    LEFT JOIN building AS b ON b.id = r.building_id
WHERE r.reporter_id = :reporter_id AND r.said_at >= :since
    AND r.state NOT IN ('resolved', 'closed', 'withdrawn', 'merged', 'rejected')
ORDER BY r.said_at DESC, r.number DESC LIMIT 1;

-- name: find_waiting_for(reporter_id)^
-- The report that waits for this person's word; the latest, if several do.
SELECT r.*, COALESCE(o.name, '') AS owner_name, COALESCE(g.name, '') AS grid_name, COALESCE(g.community, '') AS community,
    COALESCE(b.name, '') AS building
FROM report AS r LEFT JOIN person AS o ON o.id = r.owner_id LEFT JOIN grid AS g ON g.id = r.grid_id
    LEFT JOIN building AS b ON b.id = r.building_id
WHERE r.reporter_id = :reporter_id AND r.state IN ('waiting_resident', 'resolved')
ORDER BY r.said_at DESC LIMIT 1;

-- name: list_reports_of(reporter_id, n)
SELECT r.*, COALESCE(o.name, '') AS owner_name, COALESCE(g.name, '') AS grid_name, COALESCE(g.community, '') AS community,
    COALESCE(b.name, '') AS building
FROM report AS r LEFT JOIN person AS o ON o.id = r.owner_id LEFT JOIN grid AS g ON g.id = r.grid_id
    LEFT JOIN building AS b ON b.id = r.building_id
WHERE r.reporter_id = :reporter_id ORDER BY r.said_at DESC LIMIT :n;

-- name: list_open_of_reporter(reporter_id)
SELECT r.*, COALESCE(o.name, '') AS owner_name, COALESCE(g.name, '') AS grid_name, COALESCE(g.community, '') AS community,
    COALESCE(b.name, '') AS building
FROM report AS r LEFT JOIN person AS o ON o.id = r.owner_id LEFT JOIN grid AS g ON g.id = r.grid_id
    LEFT JOIN building AS b ON b.id = r.building_id
WHERE r.reporter_id = :reporter_id AND r.state NOT IN ('closed', 'withdrawn', 'merged', 'rejected') ORDER BY r.number;

-- name: list_owned(owner_id)
-- All that somebody has and that has not ended.
SELECT r.*, COALESCE(o.name, '') AS owner_name, COALESCE(g.name, '') AS grid_name, COALESCE(g.community, '') AS community,
    COALESCE(b.name, '') AS building
FROM report AS r LEFT JOIN person AS o ON o.id = r.owner_id LEFT JOIN grid AS g ON g.id = r.grid_id
    LEFT JOIN building AS b ON b.id = r.building_id
WHERE r.owner_id = :owner_id AND r.state NOT IN ('closed', 'withdrawn', 'merged', 'rejected') ORDER BY r.number;

-- name: list_due_reports(now, n)
SELECT number FROM report WHERE due_at IS NOT NULL AND due_at <= :now ORDER BY due_at, number LIMIT :n;

-- name: save_due(number, at)!
UPDATE report SET due_at = :at WHERE number = :number;

-- name: add_party(number, person_id, part, at)!
INSERT INTO report_party (report_number, person_id, part, at) VALUES (:number, :person_id, :part, :at)
ON CONFLICT DO NOTHING;

-- name: delete_party(number, person_id, part)!
DELETE FROM report_party WHERE report_number = :number AND person_id = :person_id AND part = :part;

-- name: list_parties(number)
-- Who waits for what was merged into it, however deep, waits for it: nothing moves, so that nobody is lost on the way.
WITH RECURSIVE whole (number) AS (
    SELECT number FROM report WHERE number = :number
    UNION SELECT r.number FROM whole JOIN report AS r ON r.merged_into = whole.number)
SELECT p.person_id, p.part FROM whole JOIN report_party AS p ON p.report_number = whole.number
WHERE p.report_number = :number OR p.part IN ('follower', 'represented')
UNION SELECT r.reporter_id, 'follower' FROM whole JOIN report AS r ON r.number = whole.number
WHERE r.number <> :number;

-- name: add_remark(report_number, at, author_id, purpose, kind, text, file_id, album, latitude, longitude, chat_id, message_id)!
INSERT INTO remark (report_number, at, author_id, purpose, kind, text, file_id, album, latitude, longitude, chat_id,
    message_id)
VALUES (:report_number, :at, :author_id, :purpose, :kind, :text, :file_id, :album, :latitude, :longitude, :chat_id,
    :message_id)
ON CONFLICT (chat_id, message_id) DO NOTHING;

-- name: find_remark(chat_id, message_id)^
SELECT id, report_number, author_id, purpose, text FROM remark
WHERE chat_id = :chat_id AND message_id = :message_id;

-- name: find_album(chat_id, album, author_id)^
-- What the first picture of an album was said for.
SELECT id, report_number, author_id, purpose, text FROM remark
WHERE chat_id = :chat_id AND album = :album AND author_id = :author_id ORDER BY id LIMIT 1;

-- name: save_remark_text(id, text)!
UPDATE remark SET text = :text WHERE id = :id;

-- name: delete_remark(id)!
DELETE FROM remark WHERE id = :id;

-- name: list_remarks(number)
-- Of a picture that was hidden the words are left.
SELECT CASE WHEN hidden_at IS NULL THEN kind ELSE 'text' END AS kind, text, chat_id, message_id, at,
    CASE WHEN hidden_at IS NULL THEN file_id END AS file_id, album, latitude, longitude, purpose, author_id FROM remark
WHERE report_number = :number ORDER BY id;
