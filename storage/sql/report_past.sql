-- What has happened to reports, for those who look back.

-- name: list_past(number, n)
-- The latest first, so that a history of years stays short to read.
SELECT at, action, text, actor_id FROM report_history WHERE report_number = :number ORDER BY id DESC LIMIT :n;
