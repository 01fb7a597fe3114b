-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE packed (big text COMPRESSION pglz, ranges int4multirange DEFAULT '{[1,2)}');
CREATE TYPE clock_range AS RANGE (SUBTYPE = time, MULTIRANGE_TYPE_NAME = clock_ranges);
CREATE TABLE opening (hours clock_ranges);
CREATE STATISTICS computed_ones ON (a % 10), (a + 1) FROM computed;
CREATE FUNCTION add_all(a integer, b integer) RETURNS integer LANGUAGE sql
    BEGIN ATOMIC
        SELECT CASE WHEN a > 0 THEN a + b ELSE b END;
    END;
CREATE FUNCTION returning_one(a integer) RETURNS integer LANGUAGE sql RETURN a + 1;
CREATE PROCEDURE clearing(OUT gone integer) LANGUAGE sql
    BEGIN ATOMIC
        DELETE FROM ties WHERE ties.a > 5;
        SELECT count(*)::integer FROM ties;
    END;
CREATE VIEW searched AS
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT n.i + 1 FROM n WHERE n.i < 10)
        SEARCH DEPTH FIRST BY i SET along CYCLE i SET is_cycle USING path
    SELECT i, is_cycle FROM n;
CREATE VIEW joined_as AS SELECT j.a FROM scratches s JOIN old_scratches t USING (a) AS j;
CREATE VIEW subscripted AS SELECT data['a'] AS a FROM people;
CREATE VIEW distinct_groups AS SELECT state, person FROM orders GROUP BY DISTINCT ROLLUP (state), ROLLUP (state, person);
CREATE TABLE attached (LIKE regions);
ALTER TABLE regions ATTACH PARTITION attached FOR VALUES IN ('us');
ALTER TABLE regions DETACH PARTITION attached;
