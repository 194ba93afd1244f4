-- What PostgreSQL knows of its own tables. The same names stand in sqlite.sql.

-- name: list_columns()
SELECT CAST(t.relname AS TEXT) AS table_name, CAST(c.attname AS TEXT) AS column_name
FROM pg_class AS t JOIN pg_attribute AS c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
    JOIN pg_namespace AS n ON n.oid = t.relnamespace
WHERE t.relkind = 'r' AND n.nspname = current_schema() AND t.relname <> 'migration'
ORDER BY t.relname, c.attnum;

-- name: list_references()
SELECT DISTINCT CAST(t.relname AS TEXT) AS table_name, CAST(o.relname AS TEXT) AS other
FROM pg_constraint AS k JOIN pg_class AS t ON t.oid = k.conrelid JOIN pg_class AS o ON o.oid = k.confrelid
    JOIN pg_namespace AS n ON n.oid = t.relnamespace
WHERE k.contype = 'f' AND n.nspname = current_schema() AND k.conrelid <> k.confrelid;

-- name: list_counters()
-- The highest number that each table with numbers has given.
SELECT CAST(t.relname AS TEXT) AS table_name, COALESCE(q.last_value, 0) AS last
FROM pg_sequences AS q JOIN pg_namespace AS n ON n.nspname = q.schemaname
    JOIN pg_class AS s ON s.relname = q.sequencename AND s.relnamespace = n.oid
    JOIN pg_depend AS d ON d.objid = s.oid AND d.deptype = 'i' JOIN pg_class AS t ON t.oid = d.refobjid
WHERE q.schemaname = current_schema() AND t.relkind = 'r';

-- name: save_counter(table_name, last)!
-- setval with false: the next number given is this one itself.
SELECT setval(CAST(s.oid AS regclass), GREATEST(CAST(:last AS BIGINT), 1), CAST(:last AS BIGINT) > 0)
FROM pg_class AS t JOIN pg_depend AS d ON d.refobjid = t.oid AND d.deptype = 'i'
    JOIN pg_class AS s ON s.oid = d.objid AND s.relkind = 'S' JOIN pg_namespace AS n ON n.oid = t.relnamespace
WHERE t.relname = CAST(:table_name AS TEXT) AND n.nspname = current_schema();

-- name: add_counter(table_name, last)!
-- Every table has its counter here.
SELECT 1 WHERE CAST(:table_name AS TEXT) = '' AND CAST(:last AS BIGINT) < 0;
