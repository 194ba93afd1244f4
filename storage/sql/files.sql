-- Files that are sent: made by the bot, kept until they are of no use.

-- name: add_file(name, kind, body, kept_until)$
INSERT INTO stored_file (name, kind, body, kept_until) VALUES (:name, :kind, :body, :kept_until) RETURNING id;

-- name: get_file(id)^
SELECT name, kind, body FROM stored_file WHERE id = :id;

-- name: delete_old_files(now)!
DELETE FROM stored_file WHERE kept_until < :now;
