-- name: add_workspace(chat_id, community, bound_by, now)!
-- Asked for again, perhaps for another community: one that is live for this one stays live.
INSERT INTO workspace (chat_id, community, bound_by, bound_at) VALUES (:chat_id, :community, :bound_by, :now)
ON CONFLICT (chat_id) DO UPDATE SET
    is_live = CASE WHEN workspace.community = excluded.community THEN workspace.is_live ELSE 0 END,
    community = excluded.community, bound_by = excluded.bound_by, bound_at = excluded.bound_at;

-- name: get_workspace(chat_id)^
SELECT w.chat_id, w.community, w.is_live, w.trouble, p.language FROM workspace AS w JOIN person AS p ON p.id = w.bound_by
WHERE w.chat_id = :chat_id;

-- name: list_live_workspaces()
SELECT w.chat_id, w.community, w.is_live, w.trouble, p.language FROM workspace AS w JOIN person AS p ON p.id = w.bound_by
WHERE w.is_live = 1 ORDER BY w.chat_id;

-- name: clear_other_workspaces(community, chat_id)!
-- A community has one: the last that was bound.
DELETE FROM workspace WHERE community = :community AND chat_id <> :chat_id;

-- name: save_live(chat_id)!
UPDATE workspace SET is_live = 1 WHERE chat_id = :chat_id;

-- name: save_trouble(chat_id, trouble)!
UPDATE workspace SET trouble = :trouble WHERE chat_id = :chat_id AND trouble <> :trouble;

-- name: move_workspace(old, new)!
UPDATE workspace SET chat_id = :new WHERE chat_id = :old
    AND NOT EXISTS (SELECT 1 FROM workspace AS w WHERE w.chat_id = :new);

-- name: clear_topics_of(chat_id)!
-- What was open in a group that has another id now is open there no longer.
DELETE FROM topic WHERE chat_id = :chat_id;

-- name: list_grids_without_topic(community, chat_id)
SELECT g.id, g.name FROM grid AS g LEFT JOIN topic AS t ON t.grid_id = g.id AND t.chat_id = :chat_id
WHERE g.community = :community AND t.grid_id IS NULL ORDER BY g.id;

-- name: add_topic(grid_id, chat_id)!
INSERT INTO topic (grid_id, chat_id) VALUES (:grid_id, :chat_id)
ON CONFLICT (grid_id) DO UPDATE SET chat_id = excluded.chat_id, thread_id = NULL;

-- name: save_topic(grid_id, chat_id, thread_id)!
UPDATE topic SET thread_id = :thread_id WHERE grid_id = :grid_id AND chat_id = :chat_id AND thread_id IS NULL;

-- name: clear_unopened(chat_id)!
-- What Telegram was asked for in vain may be asked for again; what is under way is waited for.
DELETE FROM topic WHERE chat_id = :chat_id AND thread_id IS NULL AND NOT EXISTS (SELECT 1 FROM outbox AS o
    WHERE o.state IN ('waiting', 'sending') AND o.chat_id = :chat_id
        AND o.slot = 'topic:' || CAST(topic.grid_id AS TEXT));

-- name: clear_topic(grid_id)!
DELETE FROM topic WHERE grid_id = :grid_id AND thread_id IS NULL;

-- name: get_topic(grid_id)^
-- Where the cards of a grid go now.
SELECT t.grid_id, t.chat_id, t.thread_id FROM topic AS t JOIN grid AS g ON g.id = t.grid_id
    JOIN workspace AS w ON w.chat_id = t.chat_id AND w.community = g.community
WHERE t.grid_id = :grid_id AND t.thread_id IS NOT NULL AND w.is_live = 1 AND w.trouble <> 'away';

-- name: list_topics(chat_id)
SELECT grid_id, chat_id, thread_id FROM topic WHERE chat_id = :chat_id AND thread_id IS NOT NULL ORDER BY grid_id;

-- name: list_open_in_grid(grid_id, n)
-- The urgent first: twenty cards take a minute.
SELECT number FROM report WHERE grid_id = :grid_id AND state NOT IN ('closed', 'withdrawn', 'merged', 'rejected')
ORDER BY CASE urgency WHEN 'emergency' THEN 0 WHEN 'high' THEN 1 ELSE 2 END, number DESC LIMIT :n;

-- name: get_card(number)$
SELECT grid_id FROM topic_card WHERE report_number = :number;

-- name: save_card(number, grid_id)!
INSERT INTO topic_card (report_number, grid_id) VALUES (:number, :grid_id)
ON CONFLICT (report_number) DO UPDATE SET grid_id = excluded.grid_id;

-- name: delete_card(number)!
DELETE FROM topic_card WHERE report_number = :number;

-- name: find_shown(chat_id, message_id)
-- The card that a message of the bot's in a group is.
SELECT name FROM slot WHERE chat_id = :chat_id AND message_id = :message_id AND chat_id < 0;

-- name: add_note(number, author_id, at, kind, text, file_id, chat_id, message_id)$
INSERT INTO topic_note (report_number, author_id, at, kind, text, file_id, chat_id, message_id)
VALUES (:number, :author_id, :at, :kind, :text, :file_id, :chat_id, :message_id)
ON CONFLICT (chat_id, message_id) DO UPDATE SET text = topic_note.text RETURNING id;

-- name: get_note(id)^
SELECT id, report_number, author_id, at, kind, text, file_id, chat_id, message_id, sent_at FROM topic_note
WHERE id = :id;

-- name: save_note_text(chat_id, message_id, text)!
-- What was changed before it went out goes out as it reads now.
UPDATE topic_note SET text = :text WHERE chat_id = :chat_id AND message_id = :message_id AND sent_at IS NULL;

-- name: save_note_sent(id, now)!
UPDATE topic_note SET sent_at = :now WHERE id = :id AND sent_at IS NULL;
