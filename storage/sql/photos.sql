-- name: list_photos(report_number)
SELECT m.id, m.report_number, m.at, m.file_id, CASE WHEN m.author_id = r.reporter_id THEN 1 ELSE 0 END AS by_reporter,
    CASE WHEN m.hidden_at IS NULL THEN NULL ELSE m.hidden_why END AS why
FROM remark AS m JOIN report AS r ON r.number = m.report_number
WHERE m.report_number = :report_number AND m.kind IN ('photo', 'video', 'document', 'video_note') AND m.file_id IS NOT NULL
ORDER BY m.id;

-- name: save_photo_hidden(id, why, by_id, now)!
-- Of two who hide it at once, one does.
UPDATE remark SET hidden_at = :now, hidden_by = :by_id, hidden_why = :why WHERE id = :id AND hidden_at IS NULL;

-- name: save_photo_shown(id)!
UPDATE remark SET hidden_at = NULL, hidden_by = NULL, hidden_why = NULL WHERE id = :id AND hidden_at IS NOT NULL;

-- name: add_photo_copies(report_number, file_id, chat_id, message_id, now)*!
INSERT INTO photo_copy (report_number, file_id, chat_id, message_id, sent_at)
VALUES (:report_number, :file_id, :chat_id, :message_id, :now) ON CONFLICT (chat_id, message_id) DO NOTHING;

-- name: list_whole(number)
-- A report, what it was taken apart from, and all that was taken apart from that: they were sent the same pictures.
WITH RECURSIVE above (number) AS (
        SELECT r.number FROM report AS r WHERE r.number = :number
        UNION SELECT r.part_of FROM above JOIN report AS r ON r.number = above.number WHERE r.part_of IS NOT NULL),
    whole (number) AS (
        SELECT number FROM above
        UNION SELECT r.number FROM whole JOIN report AS r ON r.part_of = whole.number WHERE r.part_of IS NOT NULL)
SELECT number FROM whole ORDER BY number;

-- name: list_hidden_files(report_number)
SELECT DISTINCT file_id FROM remark WHERE report_number = :report_number AND hidden_at IS NOT NULL AND file_id IS NOT NULL;

-- name: take_back_copies(report_number, file_id, since, now)
-- Each copy of a hidden picture is taken back once.
UPDATE photo_copy SET taken_back_at = :now
WHERE report_number = :report_number AND file_id = :file_id AND taken_back_at IS NULL AND sent_at > :since
RETURNING chat_id, message_id;

-- name: count_copies_left(report_number, file_id)$
-- What stays where it is: it is too old to be taken back.
SELECT COUNT(*) FROM photo_copy WHERE report_number = :report_number AND file_id = :file_id AND taken_back_at IS NULL;

-- name: list_waiting_files(report_number)
SELECT id, method, params FROM outbox WHERE about = :report_number AND state = 'waiting' AND method LIKE 'send%'
    AND method <> 'sendMessage';

-- name: save_waiting_params(id, params)!
UPDATE outbox SET params = :params WHERE id = :id AND state = 'waiting';

-- name: delete_waiting(id)!
DELETE FROM outbox WHERE id = :id AND state = 'waiting';
