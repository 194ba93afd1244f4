-- What a restored database owed: held until a person lets it go.

-- name: hold_outbox()!
-- What was under way when the backup was made has arrived or not: it is held as well.
UPDATE outbox SET state = 'held', error = 'held since a restore' WHERE state IN ('waiting', 'sending');

-- name: hold_inbox(now)!
-- What the bot had not read yet is long over, and was handled by the bot that went on. A person may look: linli dead.
UPDATE inbox SET state = 'dead', error = 'was not read yet in the backup that was restored', done_at = :now
WHERE state = 'queued';

-- name: list_held(young_after)
-- Without the states of cards that newer ones have overtaken: those go nowhere.
SELECT h.lane, COUNT(*) AS n, SUM(CASE WHEN h.created_at > :young_after THEN 1 ELSE 0 END) AS young,
    MIN(h.created_at) AS oldest
FROM outbox AS h WHERE h.state = 'held'
    AND (h.slot IS NULL OR h.id IN (SELECT MAX(id) FROM outbox WHERE slot IS NOT NULL GROUP BY slot))
GROUP BY h.lane ORDER BY h.lane;

-- name: count_held()$
SELECT COUNT(*) FROM outbox WHERE state = 'held';

-- name: get_newest_rung()$
SELECT COALESCE(MAX(id), 0) FROM rung;

-- name: list_held_rungs(now, last)
SELECT p.name, r.due_at FROM rung AS r JOIN check_in AS c ON c.id = r.check_in_id JOIN person AS p ON p.id = c.elder_id
WHERE r.acted_at IS NULL AND r.ended = '' AND r.due_at <= :now AND r.id <= :last
ORDER BY r.due_at, r.id;

-- name: drop_overtaken(now)!
UPDATE outbox SET state = 'failed', error = 'outdated: a newer state of the card is known', done_at = :now,
    dedupe_key = NULL
WHERE state = 'held' AND slot IS NOT NULL
    AND id NOT IN (SELECT MAX(id) FROM outbox WHERE slot IS NOT NULL GROUP BY slot);

-- name: drop_hidden(now)!
-- A picture that was hidden while it was held: an album goes with it.
UPDATE outbox SET state = 'failed', error = 'a picture in it was hidden', done_at = :now, dedupe_key = NULL
WHERE state = 'held' AND about IS NOT NULL AND EXISTS (SELECT 1 FROM remark AS m
    WHERE m.report_number = outbox.about AND m.hidden_at IS NOT NULL AND outbox.params LIKE '%' || m.file_id || '%');

-- name: drop_held(lane, before, now)!
-- Its key is free again: what is dropped may be owed anew.
UPDATE outbox SET state = 'failed', error = 'dropped at the release after a restore', done_at = :now, dedupe_key = NULL
WHERE state = 'held' AND lane = :lane AND created_at <= :before;

-- name: free_held_keys()!
UPDATE outbox SET dedupe_key = 'held:' || dedupe_key WHERE state = 'held' AND dedupe_key IS NOT NULL;

-- name: add_released()!
-- With new numbers: the sender of a running bot looks for those only that come after what it knows.
INSERT INTO outbox (lane, chat_id, method, params, dedupe_key, slot, is_fresh, reply_slot, file, about, not_before,
    uncertain_times, created_at)
SELECT lane, chat_id, method, params, SUBSTR(dedupe_key, 6), slot, is_fresh, reply_slot, file, about, not_before,
    uncertain_times, created_at
FROM outbox WHERE state = 'held' ORDER BY id ON CONFLICT DO NOTHING;

-- name: delete_held()!
DELETE FROM outbox WHERE state = 'held';
