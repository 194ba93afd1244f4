-- Reports that wait for somebody who cannot take them.

-- name: list_out_of_reach(after, n)
-- Reports that nobody has begun, and that nobody has; or whose owner, one of the staff, is away or out of reach.
SELECT x.number FROM report AS x
WHERE x.number > :after AND x.owner_id IS NULL
    AND x.state NOT IN ('closed', 'withdrawn', 'merged', 'rejected')
        AND x.state IN ('submitted', 'dispatched', 'reopened')
UNION SELECT x.number FROM person AS p JOIN report AS x ON x.owner_id = p.id
WHERE x.number > :after AND p.id IN (SELECT person_id FROM role) AND p.is_reachable = 0
    AND x.state NOT IN ('closed', 'withdrawn', 'merged', 'rejected')
        AND x.state IN ('submitted', 'dispatched', 'reopened')
UNION SELECT x.number FROM absence AS a JOIN report AS x ON x.owner_id = a.person_id
WHERE x.number > :after AND a.begun_at IS NOT NULL AND a.ended_at IS NULL
    AND x.state NOT IN ('closed', 'withdrawn', 'merged', 'rejected')
        AND x.state IN ('submitted', 'dispatched', 'reopened')
ORDER BY 1 LIMIT :n;
