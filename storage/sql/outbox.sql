-- name: add_outbox(lane, chat_id, method, params, dedupe_key, reply_slot, about, not_before, now)*!
-- Owe a call. The same dedupe key owes nothing twice.
INSERT INTO outbox (lane, chat_id, method, params, dedupe_key, reply_slot, about, not_before, created_at)
VALUES (:lane, :chat_id, :method, :params, :dedupe_key, :reply_slot, :about, :not_before, :now)
ON CONFLICT (dedupe_key) DO NOTHING;

-- name: add_outbox_card(lane, chat_id, method, params, slot, is_fresh, about, not_before, now)*!
-- Owe the next state of a living card: one that still waits takes the new state, and the more urgent lane.
INSERT INTO outbox (lane, chat_id, method, params, slot, is_fresh, about, not_before, created_at)
VALUES (:lane, :chat_id, :method, :params, :slot, :is_fresh, :about, :not_before, :now)
ON CONFLICT (slot) WHERE state = 'waiting' AND slot IS NOT NULL DO UPDATE SET
    chat_id = excluded.chat_id, params = excluded.params,
    lane = CASE WHEN excluded.lane < outbox.lane THEN excluded.lane ELSE outbox.lane END,
    is_fresh = CASE WHEN excluded.is_fresh = 1 THEN 1 ELSE outbox.is_fresh END;

-- name: get_waiting_album(dedupe_key)^
SELECT id, params FROM outbox WHERE dedupe_key = :dedupe_key AND state = 'waiting';

-- name: save_album(id, params, not_before)!
UPDATE outbox SET params = :params, not_before = :not_before WHERE id = :id AND state = 'waiting';

-- name: release_dedupe_key(dedupe_key)!
-- A batch that has gone makes room for the next one of the same album.
UPDATE outbox SET dedupe_key = NULL WHERE dedupe_key = :dedupe_key AND state <> 'waiting';

-- name: release_old_dedupe_key(dedupe_key, before)!
-- What was owed long enough ago may be owed anew.
UPDATE outbox SET dedupe_key = NULL WHERE dedupe_key = :dedupe_key AND created_at <= :before;

-- name: list_waiting_outbox(lane, after, n)
-- What may go next, in order. A look ahead, not a claim: one elected sender reads it.
SELECT id, lane, chat_id, not_before FROM outbox
WHERE state = 'waiting' AND lane = :lane AND id > :after
ORDER BY id LIMIT :n;

-- name: claim_outbox(id, chat_id, now)^
-- Committed before the call is made, so that after a crash exactly the ambiguous calls stand here. What changed since
-- the look ahead decides: the group may have moved, the album may have grown, the message to answer may be on its way.
UPDATE outbox SET state = 'sending', attempts = attempts + 1
WHERE id = :id AND state = 'waiting' AND chat_id = :chat_id AND not_before <= :now
    AND NOT EXISTS (SELECT 1 FROM outbox AS shown
        WHERE shown.slot = outbox.reply_slot AND shown.state = 'waiting' AND shown.id < outbox.id)
    AND NOT EXISTS (SELECT 1 FROM outbox AS shown
        WHERE shown.state = 'sending' AND shown.slot = outbox.reply_slot)
RETURNING id, lane, chat_id, method, params, slot, is_fresh, reply_slot, about, attempts, uncertain_times;

-- name: get_waiting_outbox(id)^
SELECT id, lane, chat_id, not_before FROM outbox WHERE id = :id AND state = 'waiting';

-- name: save_outbox_sent(id, message_id, now)*!
UPDATE outbox SET state = 'sent', message_id = :message_id, params = '', error = NULL, done_at = :now WHERE id = :id;

-- name: save_outbox_ended(id, state, error, now)!
UPDATE outbox SET state = :state, error = :error, done_at = :now WHERE id = :id;

-- name: save_outbox_waiting(id, attempts_back, uncertain, error)!
-- Back into the line. A newer state of the same card may wait already: then this one is done with.
UPDATE outbox SET state = 'waiting', attempts = attempts - :attempts_back,
    uncertain_times = uncertain_times + :uncertain, error = :error
WHERE id = :id AND NOT EXISTS (
    SELECT 1 FROM outbox AS newer
    WHERE newer.slot = outbox.slot AND newer.state = 'waiting' AND newer.id <> outbox.id);

-- name: save_outbox_heir(slot, lane, is_fresh)!
-- The newer state of a card takes over what the older one did not get to do: ring, and go first.
UPDATE outbox SET lane = CASE WHEN :lane < lane THEN :lane ELSE lane END,
    is_fresh = CASE WHEN :is_fresh = 1 THEN 1 ELSE is_fresh END
WHERE slot = :slot AND state = 'waiting';

-- name: save_outbox_params(id, params)!
UPDATE outbox SET params = :params WHERE id = :id;

-- name: list_sending_outbox()
SELECT id, lane, chat_id, method, params, slot, is_fresh, reply_slot, about, attempts, uncertain_times
FROM outbox WHERE state = 'sending' ORDER BY id;

-- name: get_slot(name)^
SELECT name, chat_id, message_id, content FROM slot WHERE name = :name;

-- name: has_card(name)$
SELECT EXISTS (SELECT 1 FROM slot WHERE slot.name = :name)
    OR EXISTS (SELECT 1 FROM outbox AS w WHERE w.state = 'waiting' AND w.slot = :name)
    OR EXISTS (SELECT 1 FROM outbox AS s WHERE s.state = 'sending' AND s.slot = :name);

-- name: save_slot(name, chat_id, message_id, content)*!
INSERT INTO slot (name, chat_id, message_id, content) VALUES (:name, :chat_id, :message_id, :content)
ON CONFLICT (name) DO UPDATE SET
    chat_id = excluded.chat_id, message_id = excluded.message_id, content = excluded.content;

-- name: delete_slot(name)!
DELETE FROM slot WHERE name = :name;

-- name: get_about(chat_id, message_id)$
-- The report that a message of the bot's speaks of.
SELECT about FROM outbox WHERE chat_id = :chat_id AND message_id = :message_id AND about IS NOT NULL
ORDER BY id DESC LIMIT 1;

-- name: move_chat(old, new)!
UPDATE outbox SET chat_id = :new WHERE chat_id = :old AND state IN ('waiting', 'sending', 'held');

-- name: move_slots(old, new)!
DELETE FROM slot WHERE chat_id = :old AND :new <> :old;

-- name: count_outbox(state)$
SELECT COUNT(*) FROM outbox WHERE state = :state;

-- name: count_waiting_outbox(lane)$
SELECT COUNT(*) FROM outbox WHERE state = 'waiting' AND lane = :lane;

-- name: get_oldest_outbox(lane, now)$
SELECT MIN(created_at) FROM outbox WHERE state = 'waiting' AND lane = :lane AND not_before <= :now;

-- name: delete_done_outbox(before)!
DELETE FROM outbox WHERE done_at < :before;
