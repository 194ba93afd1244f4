-- name: add_inbox(update_id, chat_id, body, received_at)*!
-- An update that came before is the same update: Telegram sends twice whatever it is not sure of.
INSERT INTO inbox (update_id, chat_id, body, received_at)
VALUES (:update_id, :chat_id, :body, :received_at) ON CONFLICT (update_id) DO NOTHING;

-- name: raise_inbox_urgency(update_id, chat_id, urgency, most)*!
-- An urgent update takes with it what its chat said before, so that the chat keeps its order; later words come in their turn.
-- Where more than :most wait before it, it comes in its turn too.
UPDATE inbox SET urgency = :urgency
WHERE state = 'queued' AND chat_id = :chat_id AND urgency < :urgency
    AND seq <= (SELECT seq FROM inbox WHERE update_id = :update_id)
    AND NOT EXISTS (
        SELECT 1 FROM inbox AS ahead
        WHERE ahead.state = 'queued' AND ahead.chat_id = :chat_id
            AND ahead.seq < (SELECT seq FROM inbox WHERE update_id = :update_id)
        ORDER BY ahead.seq LIMIT 1 OFFSET :most);

-- name: raise_inbox_of_cared(chat_id, urgency)*!
-- Whatever one who is looked after sends, be it a voice or a picture, is a sign of life.
UPDATE inbox SET urgency = :urgency
WHERE state = 'queued' AND chat_id = :chat_id AND urgency < :urgency AND EXISTS (
    SELECT 1 FROM person AS p JOIN care AS c ON c.person_id = p.id
    WHERE p.telegram_id = :chat_id AND c.ended_at IS NULL);

-- name: list_queued_inbox(now, n)
-- The next :n updates: urgent ones, then by arrival. An update that waits for another try holds up its own chat only.
SELECT seq, update_id, chat_id, body, attempts, urgency FROM inbox
WHERE state = 'queued' AND chat_id NOT IN (
    SELECT chat_id FROM inbox WHERE state = 'queued' AND retry_at > 0 AND retry_at > :now)
ORDER BY urgency DESC, seq LIMIT :n;

-- name: save_inbox_done(seq, now)!
UPDATE inbox SET state = 'done', body = '', error = NULL, done_at = :now WHERE seq = :seq AND state = 'queued';

-- name: save_inbox_attempt(seq, attempts, error, retry_at)!
UPDATE inbox SET attempts = :attempts, error = :error, retry_at = :retry_at WHERE seq = :seq;

-- name: save_inbox_dead(seq, attempts, error, now)!
-- The body stays: a person has to look at what the bot could not read.
UPDATE inbox SET state = 'dead', attempts = :attempts, error = :error, done_at = :now WHERE seq = :seq;

-- name: count_queued_inbox()$
SELECT COUNT(*) FROM inbox WHERE state = 'queued';

-- name: count_dead_inbox()$
SELECT COUNT(*) FROM inbox WHERE state = 'dead' AND done_at IS NOT NULL;

-- name: get_last_inbox_seq()$
SELECT COALESCE(MAX(seq), 0) FROM inbox;

-- name: has_queued_inbox(last)$
-- All degrees are named: the index begins with them.
SELECT EXISTS (SELECT 1 FROM inbox WHERE state = 'queued' AND urgency IN (0, 1, 2) AND seq <= :last);

-- name: delete_done_inbox(before)!
-- Telegram keeps an update for 24 h; after three days its number may come again for another one.
DELETE FROM inbox WHERE state = 'done' AND done_at < :before;

-- name: list_dead_inbox()
SELECT seq, received_at, attempts, error, body FROM inbox WHERE state = 'dead' AND done_at IS NOT NULL ORDER BY seq;

-- name: save_inbox_queued(seq)!
UPDATE inbox SET state = 'queued', attempts = 0, retry_at = 0, done_at = NULL WHERE seq = :seq AND state = 'dead';
