-- name: list_corrected()
-- What people wrote, and the category it has since somebody changed that.
SELECT r.text, r.category, r.urgency FROM report AS r
WHERE r.text <> '' AND EXISTS (
    SELECT 1 FROM report_history AS h WHERE h.report_number = r.number AND h.action = 'category')
ORDER BY r.number;
