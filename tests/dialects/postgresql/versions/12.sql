-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE computed (
    a integer,
    b integer GENERATED ALWAYS AS (a * 2 + 1) STORED,
    c text GENERATED ALWAYS AS ('n' || a::text) STORED NOT NULL
);
CREATE COLLATION loose (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
CREATE TABLE insensitive (name text COLLATE loose UNIQUE, other text);
CREATE STATISTICS most_common (mcv) ON state, note FROM orders;
CREATE TABLE references_shards (id bigint, region text, FOREIGN KEY (id, region) REFERENCES shards);
CREATE VIEW materialized_with AS WITH w AS MATERIALIZED (SELECT 1 AS x), v AS NOT MATERIALIZED (SELECT 2 AS y)
    SELECT w.x, v.y FROM w, v;
CREATE VIEW by_path AS SELECT jsonb_path_query_array(data, '$.a[*] ? (@ > 1)') AS found FROM people;
