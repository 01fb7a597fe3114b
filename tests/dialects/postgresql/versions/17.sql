-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE numbered (
    id bigint GENERATED ALWAYS AS IDENTITY (START WITH 7),
    room int4range NOT NULL,
    at tstzrange,
    EXCLUDE USING gist (room WITH =, at WITH &&)
) PARTITION BY LIST (room);
CREATE TABLE numbered_1 PARTITION OF numbered FOR VALUES IN ('[1,2)');
CREATE VIEW from_json AS
    SELECT t.a, t.b, json_value(p.data, '$.x' RETURNING integer DEFAULT 0 ON ERROR) AS x,
        json_exists(p.data, '$.y') AS y, json_query(p.data, '$.z' WITH WRAPPER) AS z
    FROM people p, JSON_TABLE(p.data, '$[*]' COLUMNS (a integer PATH '$.a', b text PATH '$.b' DEFAULT 'none' ON EMPTY,
        NESTED PATH '$.c[*]' COLUMNS (c integer PATH '$'))) t;
CREATE VIEW local_time AS SELECT seen AT LOCAL AS here FROM people;
CREATE FUNCTION merging() RETURNS integer LANGUAGE sql
    BEGIN ATOMIC
        MERGE INTO owners o USING owned w ON w.a = o.a
            WHEN MATCHED THEN UPDATE SET b = w.b
            WHEN NOT MATCHED BY SOURCE THEN DELETE
            WHEN NOT MATCHED BY TARGET THEN INSERT (a, b) VALUES (w.a, 1)
            RETURNING merge_action() = 'x', o.a;
        SELECT 1;
    END;
CREATE COLLATION built_in (PROVIDER = builtin, LOCALE = 'C.UTF-8');
ALTER TABLE packed ALTER COLUMN big SET STATISTICS DEFAULT;
