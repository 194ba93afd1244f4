-- name: add_correction(report_number, what, was, became, text, by_id, role, at)!
INSERT INTO correction (report_number, what, was, became, text, by_id, role, at)
VALUES (:report_number, :what, :was, :became, :text, :by_id, :role, :at);

-- name: list_corrected()
-- What people wrote beside what it is, where somebody said so. Taken for chatter and not looked at since, it is a report
-- of nobody knows what kind: nothing can be learned from that yet.
SELECT r.text, r.category, r.urgency FROM report AS r
WHERE r.text <> '' AND EXISTS (
    SELECT 1 FROM correction AS c WHERE c.report_number = r.number
        AND (c.what IN ('category', 'urgency') OR (c.what = 'chatter' AND r.category <> 'other')))
ORDER BY r.number;

-- name: list_corrections(report_number)
SELECT what, was, became, text, role FROM correction WHERE report_number = :report_number ORDER BY id;
