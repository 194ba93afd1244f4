-- What is open in a building, for its leads; the latest of a grid, for those who look for a report by its words.
CREATE INDEX report_open_in_building ON report (building_id, unit)
    WHERE state NOT IN ('closed', 'withdrawn', 'merged', 'rejected');
CREATE INDEX report_in_grid ON report (grid_id, number);
