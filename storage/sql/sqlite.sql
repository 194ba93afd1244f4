-- What SQLite knows of its own tables. The same names stand in postgres.sql.

-- name: list_columns()
SELECT t.name AS table_name, c.name AS column_name
FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name <> 'migration' ORDER BY t.name, c.cid;

-- name: list_references()
SELECT DISTINCT t.name AS table_name, k."table" AS other
FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS k WHERE t.type = 'table' AND k."table" <> t.name;

-- name: list_counters()
-- The highest number that each table with numbers has given.
SELECT t.name AS table_name, COALESCE((SELECT q.seq FROM sqlite_sequence AS q WHERE q.name = t.name), 0) AS last
FROM sqlite_schema AS t WHERE t.type = 'table' AND t.sql LIKE '%AUTOINCREMENT%';

-- name: save_counter(table_name, last)!
UPDATE sqlite_sequence SET seq = :last WHERE name = :table_name;

-- name: add_counter(table_name, last)!
INSERT INTO sqlite_sequence (name, seq) SELECT :table_name, :last
WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = :table_name);
