-- A better time for each, proposed by her own rhythm, and what became of the proposal.

-- name: list_rhythm_elders(after, weekday, n)
-- Who is asked in the chat, in the order of their numbers; each is looked at on one day of the week.
SELECT person_id FROM care
WHERE person_id > :after AND ended_at IS NULL AND way = 'chat' AND next_at IS NOT NULL AND person_id % 7 = :weekday
ORDER BY person_id LIMIT :n;

-- name: list_heard(elder_id, since, n)
-- When she was heard on her last mornings. On one on which the bot was down it says nothing of her.
SELECT answered_at FROM check_in
WHERE elder_id = :elder_id AND kind = 'morning' AND day >= :since AND answered_at IS NOT NULL AND sign = 'fine'
    AND is_drill = 0 AND down_from IS NULL
ORDER BY day DESC LIMIT :n;

-- name: get_last_rhythm(elder_id)^
SELECT * FROM rhythm WHERE elder_id = :elder_id ORDER BY id DESC LIMIT 1;

-- name: get_last_agreed(elder_id)$
SELECT decided_at FROM rhythm WHERE elder_id = :elder_id AND is_agreed = 1 ORDER BY id DESC LIMIT 1;

-- name: get_rhythm(id)^
SELECT * FROM rhythm WHERE id = :id;

-- name: add_rhythm(elder_id, from_minute, to_minute, answers, saved, now)$
INSERT INTO rhythm (elder_id, from_minute, to_minute, answers, saved, made_at)
VALUES (:elder_id, :from_minute, :to_minute, :answers, :saved, :now) RETURNING id;

-- name: save_rhythm_replaced(elder_id, now)!
-- Nobody decided: another takes its place.
UPDATE rhythm SET decided_at = :now WHERE elder_id = :elder_id AND decided_at IS NULL;

-- name: save_rhythm_decided(id, by, is_agreed, now)!
UPDATE rhythm SET decided_at = :now, decided_by = :by, is_agreed = :is_agreed WHERE id = :id AND decided_at IS NULL;

-- name: save_care_time(person_id, from_minute, to_minute, next_before, next_at)!
-- Only if nobody has changed it meanwhile, and no morning has begun.
UPDATE care SET at_minute = :to_minute, next_at = :next_at
WHERE person_id = :person_id AND at_minute = :from_minute AND COALESCE(next_at, 0) = COALESCE(CAST(:next_before AS BIGINT), 0)
    AND ended_at IS NULL;
