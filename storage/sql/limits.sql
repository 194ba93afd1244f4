-- name: add_held(person_id, at, kind, text, file_id, album, chat_id, message_id, since, most)$
-- Keep a message if its author has reported as often as allowed, and say so; otherwise nothing is kept. What was made
-- while the clock was ahead does not count until the clock is there. Danger and what staff found never count.
INSERT INTO held (person_id, at, kind, text, file_id, album, chat_id, message_id)
SELECT p.id, CAST(:at AS BIGINT), CAST(:kind AS TEXT), CAST(:text AS TEXT), CAST(:file_id AS TEXT), CAST(:album AS TEXT),
    CAST(:chat_id AS BIGINT), CAST(:message_id AS BIGINT)
FROM person AS p WHERE p.id = :person_id AND (SELECT COUNT(*) FROM report AS r
    WHERE r.reporter_id = p.id AND r.urgency <> 'emergency' AND r.source = 'resident'
        AND r.created_at > :since AND r.created_at <= :at) >= :most
ON CONFLICT (chat_id, message_id) DO UPDATE SET at = excluded.at
RETURNING id;

-- name: get_oldest_counted(person_id, since, now, skip)$
-- When the report was made whose hour must pass first.
SELECT created_at FROM report
WHERE reporter_id = :person_id AND urgency <> 'emergency' AND source = 'resident'
    AND created_at > :since AND created_at <= :now
ORDER BY created_at DESC LIMIT 1 OFFSET :skip;

-- name: count_held_album(chat_id, album)$
SELECT COUNT(*) FROM held WHERE chat_id = :chat_id AND album = :album;

-- name: count_held(since, now)$
SELECT COUNT(*) FROM held WHERE at > :since AND at <= :now;

-- name: count_held_of(person_id, since, now)$
SELECT COUNT(*) FROM held WHERE person_id = :person_id AND at > :since AND at <= :now;

-- name: delete_held(chat_id, message_id)!
-- It has become a report after all.
DELETE FROM held WHERE chat_id = :chat_id AND message_id = :message_id;
