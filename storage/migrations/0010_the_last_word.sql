-- When a report was last opened again: another category's clocks count from there.
ALTER TABLE report ADD COLUMN reopened_at BIGINT;
UPDATE report SET reopened_at = (SELECT MAX(h.at) FROM report_history AS h
    WHERE h.report_number = report.number AND h.action IN ('reopen', 'partly', 'appeal'))
WHERE reopened > 0 OR is_appealed = 1;
