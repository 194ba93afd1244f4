-- Each query returns the rows that break a promise, as (what, id, why).

-- name: list_updates_astray(now)
SELECT 'update' AS what, seq AS id, 'queued for over an hour' AS why FROM inbox
WHERE state = 'queued' AND received_at < :now - 3600000000
UNION ALL SELECT 'update', seq, 'done without a time, or its body was kept' FROM inbox
WHERE state = 'done' AND (done_at IS NULL OR body <> '');

-- name: list_reports_adrift(now)
SELECT 'report' AS what, number AS id, 'open without an owner' AS why FROM report
WHERE owner_id IS NULL AND state NOT IN ('closed', 'withdrawn', 'merged', 'rejected')
UNION ALL SELECT 'report', number, 'open without a clock' FROM report
WHERE state NOT IN ('closed', 'withdrawn', 'merged', 'rejected') AND (answer_due_at IS NULL OR solve_due_at IS NULL)
UNION ALL SELECT 'report', number, 'open, and nothing of it comes due' FROM report
WHERE state NOT IN ('closed', 'withdrawn', 'merged', 'rejected') AND due_at IS NULL
UNION ALL SELECT 'report', number, 'ended, and something of it comes due' FROM report
WHERE state IN ('closed', 'withdrawn', 'merged', 'rejected') AND due_at IS NOT NULL
UNION ALL SELECT 'report', number, 'its clock has been due for over an hour' FROM report
WHERE due_at < :now - 3600000000
    AND NOT EXISTS (SELECT 1 FROM setting WHERE name = 'ladder.held' AND value = '1')
UNION ALL SELECT 'report', number, 'dispatched to nobody' FROM report
WHERE owner_id IS NULL AND state NOT IN ('submitted', 'reopened', 'closed', 'withdrawn', 'merged', 'rejected')
UNION ALL SELECT 'report', r.number, 'others it concerns are not marked' FROM report AS r
WHERE r.has_parties = 0 AND EXISTS (SELECT 1 FROM report_party AS p WHERE p.report_number = r.number)
UNION ALL SELECT 'report', m.number, 'merged, and what it was merged into is not marked' FROM report AS m
    LEFT JOIN report AS i ON i.number = m.merged_into WHERE m.state = 'merged' AND COALESCE(i.has_parties, 0) = 0
UNION ALL SELECT 'report', m.number, 'merged into what was withdrawn' FROM report AS m
    JOIN report AS i ON i.number = m.merged_into WHERE m.state = 'merged' AND i.state = 'withdrawn'
UNION ALL SELECT 'report', number, 'merged into one, and not merged' FROM report
    WHERE merged_into IS NOT NULL AND state <> 'merged'
UNION ALL SELECT 'report', number, 'ended, but not closed' FROM report
WHERE state IN ('closed', 'withdrawn', 'merged', 'rejected') AND closed_at IS NULL
UNION ALL SELECT 'report', r.number, 'history does not end in its state' FROM report AS r
WHERE r.state <> COALESCE((SELECT h.state FROM report_history AS h WHERE h.report_number = r.number
    ORDER BY h.id DESC LIMIT 1), '')
UNION ALL SELECT 'report', r.number, 'nothing was said in it' FROM report AS r
WHERE NOT EXISTS (SELECT 1 FROM remark AS m WHERE m.report_number = r.number);

-- name: list_sends_astray(now)
SELECT 'outbox' AS what, id, 'sent without a time, or its words were kept' AS why FROM outbox
WHERE state = 'sent' AND (done_at IS NULL OR params <> '')
UNION ALL SELECT 'outbox', id, 'failed without a reason' FROM outbox
WHERE state IN ('failed', 'uncertain', 'parked') AND error IS NULL
UNION ALL SELECT 'outbox', id, 'waits for over an hour' FROM outbox
WHERE state = 'waiting' AND lane < 2 AND created_at < :now - 3600000000;

-- name: list_service_astray(now)
SELECT 'report' AS what, r.number AS id, 'open, and its owner is neither staff nor a partner' AS why FROM report AS r
WHERE r.owner_id IS NOT NULL AND r.state NOT IN ('closed', 'withdrawn', 'merged', 'rejected')
    AND NOT EXISTS (SELECT 1 FROM role AS o
    WHERE o.person_id = r.owner_id AND o.role IN ('worker', 'desk', 'secretary', 'subdistrict', 'partner'))
UNION ALL SELECT 'role of person', person_id, 'a lead of no building, or family of nobody' FROM role
WHERE (role IN ('building_lead', 'household_lead') AND building_id IS NULL) OR (role = 'family' AND about_id IS NULL)
UNION ALL SELECT 'absence', id, 'over for an hour, and not ended' FROM absence
WHERE ended_at IS NULL AND until_at < :now - 3600000000
    AND NOT EXISTS (SELECT 1 FROM setting WHERE name = 'ladder.held' AND value = '1')
UNION ALL SELECT 'absence', a.id, 'its deputy is no staff' FROM absence AS a
WHERE a.ended_at IS NULL AND a.deputy_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM role AS o
    WHERE o.person_id = a.deputy_id AND o.role IN ('worker', 'desk'))
UNION ALL SELECT 'duty', d.id, 'of somebody without the role' FROM duty AS d
WHERE d.until_at > :now AND NOT EXISTS (SELECT 1 FROM role AS o WHERE o.person_id = d.person_id AND o.role = d.role);

-- name: list_check_ins_astray(now)
SELECT 'check_in' AS what, c.id, 'open, and nothing of it comes due' AS why FROM check_in AS c
WHERE c.closed_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM rung AS r WHERE r.check_in_id = c.id AND r.acted_at IS NULL AND r.ended = '')
UNION ALL SELECT 'check_in', c.id, 'closed, and something of it comes due' FROM check_in AS c
WHERE c.closed_at IS NOT NULL
    AND EXISTS (SELECT 1 FROM rung AS r WHERE r.check_in_id = c.id AND r.acted_at IS NULL AND r.ended = '')
UNION ALL SELECT 'check_in', c.id, 'level 3 or above, ended by nobody who is named' FROM check_in AS c
WHERE c.closed_at IS NOT NULL AND c.level >= 3 AND c.outcome_by IS NULL
UNION ALL SELECT 'check_in', c.id, 'closed without an outcome' FROM check_in AS c
WHERE c.closed_at IS NOT NULL AND c.outcome IS NULL
UNION ALL SELECT 'rung', r.id, 'acted before its time' FROM rung AS r WHERE r.acted_at < r.due_at
UNION ALL SELECT 'rung', r.id, 'has been due for over five minutes' FROM rung AS r
WHERE r.acted_at IS NULL AND r.ended = '' AND r.due_at < :now - CAST(300000000 AS BIGINT)
    AND NOT EXISTS (SELECT 1 FROM setting WHERE name = 'ladder.held' AND value = '1')
UNION ALL SELECT 'care', k.person_id, 'its morning has been due for over an hour' FROM care AS k
WHERE k.next_at < :now - 3600000000
    AND NOT EXISTS (SELECT 1 FROM setting WHERE name = 'ladder.held' AND value = '1')
UNION ALL SELECT 'care', k.person_id, 'is asked each morning, and no morning comes' FROM care AS k
WHERE k.next_at IS NULL AND k.ended_at IS NULL AND k.way <> 'sos' AND k.days <> '';
