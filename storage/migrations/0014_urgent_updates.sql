-- What waits is handled by urgency, then by arrival. 0: anything; 1: an answer to a check-in, or what one who was called does about it;
-- 2: words of help. Whatever of a chat arrived before its urgent update has at least the same: a chat keeps its order.
ALTER TABLE inbox ADD COLUMN urgency INTEGER NOT NULL DEFAULT 0 CHECK (urgency IN (0, 1, 2));
DROP INDEX inbox_queued;
CREATE INDEX inbox_queued ON inbox (urgency DESC, seq) WHERE state = 'queued';
CREATE INDEX inbox_of_chat ON inbox (chat_id, seq) WHERE state = 'queued';
