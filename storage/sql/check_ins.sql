-- Check-ins: mornings and calls for help, their rungs, and those who were called.

-- name: add_check_in(elder_id, kind, ladder, day, asked_at, pace, is_drill, level, sign, delivery, down_from, down_until, outcome, answered_at, closed_at)$
-- NULL: there is an open one, or there was one this morning.
INSERT INTO check_in (elder_id, kind, ladder, day, asked_at, pace, is_drill, level, sign, delivery, down_from, down_until,
    outcome, answered_at, closed_at)
VALUES (:elder_id, :kind, :ladder, :day, :asked_at, :pace, :is_drill, :level, :sign, :delivery, :down_from, :down_until,
    :outcome, :answered_at, :closed_at)
ON CONFLICT DO NOTHING RETURNING id;

-- name: add_rung(check_in_id, step, due_at)!
-- One that waits for each: the next is written in the transaction in which the one before acts.
INSERT INTO rung (check_in_id, nth, step, due_at)
SELECT :check_in_id, COALESCE(MAX(nth), 0) + 1, CAST(:step AS TEXT), CAST(:due_at AS BIGINT)
FROM rung WHERE check_in_id = :check_in_id;

-- name: save_rung_acted(check_in_id, step, now)!
UPDATE rung SET acted_at = :now, step = :step WHERE check_in_id = :check_in_id AND acted_at IS NULL AND ended = '';

-- name: save_rung_due(check_in_id, step, due_at)!
UPDATE rung SET step = :step, due_at = :due_at WHERE check_in_id = :check_in_id AND acted_at IS NULL AND ended = '';

-- name: save_rung_ended(check_in_id, why)!
UPDATE rung SET ended = :why WHERE check_in_id = :check_in_id AND acted_at IS NULL AND ended = '';

-- name: save_check_in(id, version, kind, ladder, pace, is_drill, level, step, sign, delivery, later, down_from, down_until, outcome, outcome_by, answered_at, closed_at)!
-- The version is the guard: of two at once one wins, and the other looks again.
UPDATE check_in SET kind = :kind, ladder = :ladder, pace = :pace, is_drill = :is_drill, level = :level, step = :step, sign = :sign,
    delivery = :delivery, later = :later, down_from = :down_from, down_until = :down_until, outcome = :outcome,
    outcome_by = :outcome_by, answered_at = :answered_at, closed_at = :closed_at, version = :version + 1
WHERE id = :id AND version = :version;

-- name: get_check_in(id)^
SELECT c.*, r.step AS next, r.due_at FROM check_in AS c
LEFT JOIN rung AS r ON r.check_in_id = c.id AND r.acted_at IS NULL AND r.ended = ''
WHERE c.id = :id;

-- name: find_open_check_in(elder_id)$
-- Held until the commit: what she says now must not be refused because a rung acts at the same moment.
SELECT id FROM check_in WHERE elder_id = :elder_id AND closed_at IS NULL {for_update};

-- name: lock_check_in(id)$
SELECT id FROM check_in WHERE id = :id {for_update};

-- name: list_rungs_due(now, n, after)
-- Those only that were written past a row id: after a restore the older ones wait for their release.
-- The longest overdue first; calls for help before all others.
SELECT r.check_in_id FROM rung AS r JOIN check_in AS c ON c.id = r.check_in_id
WHERE r.acted_at IS NULL AND r.ended = '' AND r.due_at <= :now AND r.id > :after
ORDER BY CASE WHEN c.ladder = 'help' THEN 0 ELSE 1 END, r.due_at, r.id LIMIT :n;

-- name: save_rung_later(check_in_id, due_at)!
UPDATE rung SET due_at = :due_at WHERE check_in_id = :check_in_id AND acted_at IS NULL AND ended = '';

-- name: save_rungs_set_back(by)!
UPDATE rung SET due_at = due_at - :by WHERE acted_at IS NULL AND ended = '';

-- name: get_elder(id)$
SELECT elder_id FROM check_in WHERE id = :id;

-- name: find_morning(elder_id, day)$
SELECT id FROM check_in WHERE elder_id = :elder_id AND day = :day AND kind = 'morning';

-- name: save_begun_again(id, asked_at, ladder, pace, delivery, down_from, down_until)!
UPDATE check_in SET asked_at = :asked_at, ladder = :ladder, pace = :pace, delivery = :delivery, down_from = :down_from,
    down_until = :down_until, level = 0, step = NULL, sign = 'none', later = 0, outcome = NULL, outcome_by = NULL,
    answered_at = NULL, closed_at = NULL, version = version + 1
WHERE id = :id AND closed_at IS NOT NULL;

-- name: delete_responders(check_in_id)!
DELETE FROM responder WHERE check_in_id = :check_in_id;

-- name: list_responders(check_in_id)
SELECT person_id, level, standing, has_held FROM responder WHERE check_in_id = :check_in_id ORDER BY called_at, person_id;

-- name: save_responder(check_in_id, person_id, level, standing, has_held, now)*!
INSERT INTO responder (check_in_id, person_id, level, standing, has_held, called_at)
VALUES (:check_in_id, :person_id, :level, :standing, :has_held, :now)
ON CONFLICT (check_in_id, person_id) DO UPDATE SET
    level = excluded.level, standing = excluded.standing, has_held = excluded.has_held;

-- name: add_check_in_history(check_in_id, at, actor_id, what, text)!
INSERT INTO check_in_history (check_in_id, at, actor_id, what, text)
VALUES (:check_in_id, :at, :actor_id, :what, :text);

-- name: list_check_in_history(check_in_id)
SELECT h.at, COALESCE(p.name, '') AS name, h.what, h.text, h.actor_id FROM check_in_history AS h
LEFT JOIN person AS p ON p.id = h.actor_id
WHERE h.check_in_id = :check_in_id ORDER BY h.id;

-- name: add_outage(from_at, until_at)!
INSERT INTO outage (from_at, until_at) VALUES (:from_at, :until_at);

-- name: save_down(from_at, until_at)!
-- What was open while the bot was down says so.
UPDATE check_in SET down_from = :from_at, down_until = :until_at WHERE closed_at IS NULL;

-- name: get_outage_over(at)^
SELECT from_at, until_at FROM outage WHERE until_at > :at AND from_at <= :at ORDER BY until_at LIMIT 1;

-- name: list_open_check_ins()
SELECT id FROM check_in WHERE closed_at IS NULL ORDER BY elder_id;

-- name: list_open_of_responder(person_id)
-- Nobody sets out for who stands on a morning list.
SELECT c.id FROM responder AS r JOIN check_in AS c ON c.id = r.check_in_id
WHERE r.person_id = :person_id AND c.closed_at IS NULL AND NOT (c.ladder = 'call' AND c.level < 3) ORDER BY c.id;

-- name: has_calls(person_id)$
-- Whether somebody has anybody to ring on a morning list.
SELECT EXISTS (SELECT 1 FROM responder AS r JOIN check_in AS c ON c.id = r.check_in_id
    WHERE r.person_id = :person_id AND r.standing = 'called'
        AND c.closed_at IS NULL AND c.ladder = 'call' AND c.level < 3);

-- name: has_begun_calls(person_id)$
-- Whether somebody works on a morning list just now.
SELECT EXISTS (SELECT 1 FROM responder AS r JOIN check_in AS c ON c.id = r.check_in_id
    WHERE r.person_id = :person_id AND r.standing = 'called' AND r.has_held = 1
        AND c.closed_at IS NULL AND c.ladder = 'call' AND c.level < 3);

-- name: list_lost_callers()
-- Whose list waits in vain: no message reaches them any more.
SELECT DISTINCT r.person_id FROM check_in AS c JOIN responder AS r ON r.check_in_id = c.id
    JOIN person AS p ON p.id = r.person_id
WHERE c.closed_at IS NULL AND c.ladder = 'call' AND c.level < 3 AND r.standing = 'called'
    AND (p.telegram_id IS NULL OR p.is_reachable = 0);

-- name: list_call_list(person_id, day)
-- Of one morning: those who stand, or stood, on somebody's list of calls.
SELECT c.id FROM responder AS r JOIN check_in AS c ON c.id = r.check_in_id
WHERE r.person_id = :person_id AND c.day = :day AND r.level < 3
    AND EXISTS (SELECT 1 FROM rung AS g WHERE g.check_in_id = c.id AND g.step = 'list' AND g.acted_at IS NOT NULL)
ORDER BY c.id;
