-- Who stands on the community's lists, and who is known only by what they said themselves: that can be taken back.
ALTER TABLE person ADD COLUMN is_listed INTEGER NOT NULL DEFAULT 0 CHECK (is_listed IN (0, 1));
UPDATE person SET is_listed = 1 WHERE phone <> '' OR building_id IS NOT NULL;
