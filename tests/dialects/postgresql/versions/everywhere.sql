-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only what PostgreSQL 10 knows, and in it what the majors print in different ways: the comparison across them must
-- find nothing.

CREATE SCHEMA billing;

CREATE TYPE mood AS ENUM ('sad', 'so-so', 'happy');
CREATE TYPE address AS (street text, number integer, city character varying(40));
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN short_text AS character varying(20) DEFAULT 'none' NOT NULL CHECK (VALUE <> '' AND length(VALUE) < 20);
CREATE TYPE float_range AS RANGE (SUBTYPE = double precision, SUBTYPE_DIFF = float8mi);

CREATE SEQUENCE numbers AS integer START 10 INCREMENT 5 MAXVALUE 100000 CACHE 3 CYCLE;

CREATE TABLE people (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    nick varchar(30) DEFAULT 'x'::varchar,
    mood mood DEFAULT 'happy',
    born date DEFAULT '2000-01-01',
    seen timestamp with time zone DEFAULT now(),
    noted timestamp(3) DEFAULT CURRENT_TIMESTAMP,
    clock time DEFAULT '12:00',
    lasts interval DEFAULT '1 day 02:00:00',
    code integer DEFAULT nextval('numbers'),
    small smallint DEFAULT -1,
    big bigint DEFAULT 9999999999,
    price numeric(10,2) DEFAULT 0.50,
    ratio double precision DEFAULT 1e-3,
    flags bit(3) DEFAULT B'101',
    bytes bytea DEFAULT '\x00ff',
    ok boolean DEFAULT true,
    tags text[] DEFAULT '{}',
    words text[] DEFAULT ARRAY['a', 'b']::text[],
    lists integer[][] DEFAULT '{{1,2},{3,4}}',
    data jsonb DEFAULT '{"a": 1}',
    home address DEFAULT ROW('Road', 1, 'Town'),
    worth positive DEFAULT 1 + 1,
    label short_text,
    token uuid DEFAULT '00000000-0000-0000-0000-000000000000',
    who name DEFAULT CURRENT_USER,
    part text DEFAULT substring('abcdef' FROM 2 FOR 3),
    spot integer DEFAULT position('b' IN 'abc'),
    year double precision DEFAULT date_part('year', '2020-01-01'::date),
    CONSTRAINT people_name CHECK (name <> '' AND (length(name) < 100 OR name LIKE 'x%') AND NOT name ~ '^ '),
    CONSTRAINT people_in CHECK (nick IN ('a', 'b', 'c')),
    CONSTRAINT people_not_in CHECK (name NOT IN ('root', 'admin')),
    CONSTRAINT people_any CHECK (mood = ANY (ARRAY['sad'::mood, 'happy'::mood])),
    CONSTRAINT people_between CHECK (small BETWEEN -5 AND 5),
    CONSTRAINT people_not_between CHECK (big NOT BETWEEN 1 AND 2),
    CONSTRAINT people_symmetric CHECK (code BETWEEN SYMMETRIC 100 AND 1),
    CONSTRAINT people_like CHECK (name ILIKE 'a_%' AND name NOT LIKE '%\_' ESCAPE '#' OR name SIMILAR TO '(a|b)%'),
    CONSTRAINT people_null CHECK (born IS NOT NULL OR seen IS NULL AND ok IS NOT FALSE),
    CONSTRAINT people_distinct CHECK (born IS DISTINCT FROM '1999-12-31'::date AND ok IS NOT DISTINCT FROM true),
    CONSTRAINT people_nested CHECK ((((price + 1) * (2 - small)) / (big % 7 + 1)) > (-(ratio)) AND (((ok)))),
    CONSTRAINT people_born CHECK (born > DATE '1900-01-01' AND seen < TIMESTAMPTZ '2100-01-01 00:00:00+00'),
    CONSTRAINT people_case CHECK (CASE WHEN small > 0 THEN true WHEN small = 0 THEN NULL ELSE ok END),
    CONSTRAINT people_simple_case CHECK (CASE small WHEN 1 THEN 'a' WHEN 2 THEN 'b' ELSE 'c' END <> 'd'),
    CONSTRAINT people_calls CHECK (coalesce(nick, name, '') <> nullif(name, 'y') AND greatest(1, small) >= least(1, 0)),
    CONSTRAINT people_casts CHECK (price::integer > 0 OR CAST(small AS text) = '5' OR name::varchar(3) = 'abc'),
    CONSTRAINT people_trim CHECK (trim(both ' ' from name) = name AND trim(leading 'x' from nick) <> upper(nick)),
    CONSTRAINT people_overlay CHECK (overlay(name placing 'z' from 1 for 2) <> 'zz'),
    CONSTRAINT people_zone CHECK (seen AT TIME ZONE 'UTC' > '2000-01-01'::timestamp),
    CONSTRAINT people_array CHECK (tags[1] = 'a' OR tags[1:2] = '{a}' OR 'b' = ANY (tags) OR cardinality(tags) = 0),
    CONSTRAINT people_all CHECK (small <> ALL ('{1,2,3}'::smallint[])),
    CONSTRAINT people_row CHECK (ROW(small, big) < ROW(1, 2) OR (small, code) = (1, 2)),
    CONSTRAINT people_field CHECK ((home).number > 0),
    CONSTRAINT people_json CHECK (data ? 'a' AND data -> 'b' ->> 'c' = 'd' AND data @> '{"x": []}'),
    CONSTRAINT people_collate CHECK (name COLLATE "C" > 'a'),
    CONSTRAINT people_interval CHECK (lasts < INTERVAL '10 years' AND lasts > '-1 days'::interval),
    CONSTRAINT people_operator CHECK (name OPERATOR(pg_catalog.<>) 'q' AND @ small > 0),
    CONSTRAINT people_boolean CHECK (ok IS TRUE OR ok IS NOT UNKNOWN OR NOT ok)
);
COMMENT ON TABLE people IS 'Those who''ve come';
COMMENT ON COLUMN people.name IS 'As they say it';
COMMENT ON CONSTRAINT people_in ON people IS 'A few';

CREATE TABLE orders (
    id serial PRIMARY KEY,
    person bigint NOT NULL REFERENCES people ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED,
    placed timestamp without time zone NOT NULL,
    total numeric NOT NULL,
    state character(4) DEFAULT 'open',
    note text,
    during tstzrange,
    UNIQUE (person, placed),
    EXCLUDE USING gist (during WITH &&) WHERE (total > 0)
);
CREATE INDEX ON orders (person);
CREATE INDEX orders_lower ON orders (lower(note), (total * 2) DESC NULLS LAST, note COLLATE "C" text_pattern_ops);
CREATE UNIQUE INDEX orders_open ON orders (placed) WHERE state = 'open' AND total IN (1, 2, 3);
CREATE INDEX orders_words ON orders USING gin (to_tsvector('english', note)) WITH (fastupdate = off);
CREATE INDEX orders_month ON orders (date_trunc('month', placed), (placed::date));
CREATE INDEX orders_json ON people USING gin (data jsonb_path_ops);
CREATE INDEX orders_part ON orders ((extract(epoch from placed) > 5)) WHERE note IS NOT NULL;

CREATE TABLE billing.invoices (
    id integer GENERATED BY DEFAULT AS IDENTITY (START WITH 100 INCREMENT BY 2) PRIMARY KEY,
    order_id integer REFERENCES orders (id) MATCH FULL,
    amount money,
    CHECK (amount > '0'::money)
) WITH (fillfactor = 70, autovacuum_enabled = false);
ALTER TABLE billing.invoices ADD CONSTRAINT later CHECK (order_id > 0) NOT VALID;
ALTER TABLE billing.invoices ADD CONSTRAINT mine CHECK (id > 0) NO INHERIT;

CREATE UNLOGGED TABLE scratches (a integer, b text);
CREATE TABLE old_scratches (c integer DEFAULT 5) INHERITS (scratches);

CREATE TABLE readings (station integer NOT NULL, at timestamptz NOT NULL, value real) PARTITION BY RANGE (at, station);
CREATE TABLE readings_old PARTITION OF readings FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2020-01-01 00:00:00+00', 5);
CREATE TABLE readings_new PARTITION OF readings
    FOR VALUES FROM ('2020-01-01 00:00:00+00', 5) TO (MAXVALUE, MAXVALUE);
CREATE TABLE regions (name text NOT NULL, size integer) PARTITION BY LIST (lower(name));
CREATE TABLE regions_eu PARTITION OF regions FOR VALUES IN ('eu', 'uk', NULL) PARTITION BY RANGE (size);
CREATE TABLE regions_eu_small PARTITION OF regions_eu FOR VALUES FROM (1) TO (10);

CREATE VIEW adults AS
    SELECT people.id, people.name, people.born AS birthday FROM people
    WHERE people.born < '2005-01-01' AND people.name LIKE 'a%';
CREATE VIEW one_table AS SELECT p.id, p.name n, upper(p.nick) FROM people p WHERE p.small IN (1, 2) ORDER BY p.name DESC;
CREATE VIEW everything AS SELECT * FROM orders;
CREATE VIEW joined AS
    SELECT p.name, o.total, i.amount FROM people p
    JOIN orders o ON o.person = p.id
    LEFT JOIN billing.invoices i ON i.order_id = o.id AND i.amount IS NOT NULL
    CROSS JOIN regions r
    WHERE o.total > 0 AND (p.ok OR NOT p.ok);
CREATE VIEW by_using AS SELECT id, o.total, i.amount FROM orders o JOIN billing.invoices i USING (id);
CREATE VIEW by_nature AS SELECT * FROM scratches NATURAL JOIN old_scratches;
CREATE VIEW full_using AS SELECT a, s.b AS x FROM scratches s FULL JOIN old_scratches t USING (a);
CREATE VIEW counted AS
    SELECT date_part('year', placed) AS year, extract(month FROM placed) AS month, count(*) AS n, sum(total) AS total,
        count(DISTINCT person) FILTER (WHERE total > 1) AS persons, string_agg(note, ', ' ORDER BY note) AS notes
    FROM orders GROUP BY date_part('year', placed), extract(month FROM placed) HAVING count(*) > 1;
CREATE VIEW grouped AS SELECT state, person, sum(total) FROM orders GROUP BY ROLLUP (state, person);
CREATE VIEW sets AS SELECT state, count(*) FROM orders GROUP BY GROUPING SETS ((state), ());
CREATE VIEW subselected AS
    SELECT s.n, (SELECT max(o.total) FROM orders o WHERE o.person = s.n) AS best
    FROM (SELECT person AS n, count(*) AS c FROM orders GROUP BY person) s
    WHERE EXISTS (SELECT 1 FROM people p WHERE p.id = s.n) AND s.n IN (SELECT id FROM people)
        AND s.c > ALL (SELECT small FROM people);
CREATE VIEW with_one AS WITH totals AS (SELECT person, sum(total) AS t FROM orders GROUP BY person)
    SELECT people.name, totals.t FROM totals JOIN people ON people.id = totals.person;
CREATE VIEW recursive_one AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT n.i + 1 FROM n WHERE n.i < 10)
    SELECT i FROM n;
CREATE VIEW windowed AS
    SELECT id, row_number() OVER (PARTITION BY person ORDER BY placed) AS r, sum(total) OVER w AS s,
        lag(total, 1, 0::numeric) OVER (ORDER BY placed ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS before
    FROM orders WINDOW w AS (PARTITION BY state ORDER BY placed);
CREATE VIEW united AS SELECT id, name FROM people UNION SELECT id::bigint, note FROM orders EXCEPT ALL SELECT 1, 'x';
CREATE VIEW valued AS VALUES (1, 'one'), (2, 'two');
CREATE VIEW from_values AS SELECT v.a, v.b FROM (VALUES (1, 'x'::text), (2, 'y'::text)) v(a, b);
CREATE VIEW limited AS SELECT DISTINCT ON (person) person, total FROM orders ORDER BY person, total DESC LIMIT 5 OFFSET 1;
CREATE VIEW from_calls AS
    SELECT g.g, x.key, u.w, u.ordinality FROM generate_series(1, 3) g(g), people p,
        LATERAL jsonb_each(p.data) x(key, value), unnest(p.words) WITH ORDINALITY u(w, ordinality);
CREATE VIEW lateral_one AS
    SELECT p.name, l.total FROM people p LEFT JOIN LATERAL (SELECT o.total FROM orders o WHERE o.person = p.id
        ORDER BY o.total LIMIT 1) l ON true;
CREATE VIEW self_joined AS SELECT a.name, b.name AS other FROM people a, people b WHERE a.id = b.code AND a.* = b.*;
CREATE VIEW expressions AS
    SELECT name || ' ' || nick AS both, -small AS minus, price * 1.5 AS more, born + 1 AS next, born - born AS days,
        seen::date AS day, to_char(seen, 'YYYY') AS y, now() AS now, CURRENT_DATE AS today,
        CASE WHEN ok THEN 1 ELSE 0 END AS one, ARRAY[small, code] AS pair, (home).city AS city, home AS h,
        data ->> 'a' AS a, tags[1] AS first, 'x'::text AS x, NULL::integer AS nothing, 1 AS int, 1.0 AS num,
        true AS t, coalesce(nick, name) AS c, EXTRACT(year FROM born) AS year, OVERLAY(name PLACING 'a' FROM 1) AS o,
        position('a' IN name) AS pos, substring(name FROM 1 FOR 2) AS sub, trim(name) AS trimmed,
        name IN ('a', 'b') AS among, small NOT IN (1, 2) AS not_among, xmlelement(name a, name) AS element,
        seen AT TIME ZONE 'Europe/Berlin' AS local, (born, born) OVERLAPS (born, born) AS overlap,
        name COLLATE "C" AS c_name, row_to_json(people.*) AS j, json_build_object('a', id) AS k, id AS "Id", id AS "user"
    FROM people;
CREATE VIEW checked WITH (security_barrier) AS SELECT id, name FROM people WHERE ok WITH CASCADED CHECK OPTION;
CREATE VIEW on_view AS SELECT a.name FROM adults a JOIN one_table USING (id) WHERE a.id > 1;
CREATE MATERIALIZED VIEW summary AS SELECT person, sum(total) AS total FROM orders GROUP BY person WITH NO DATA;
CREATE UNIQUE INDEX summary_person ON summary (person);

CREATE FUNCTION add_one(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
    AS 'SELECT a + b';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    NEW.note := 'touched';
    RETURN NEW;
END $$;
CREATE FUNCTION many(OUT a integer, OUT b text) RETURNS SETOF record LANGUAGE sql STABLE PARALLEL SAFE COST 10 ROWS 5
    AS 'SELECT 1, ''x''::text';
CREATE FUNCTION named(VARIADIC what text[]) RETURNS TABLE (x text, y integer) LANGUAGE sql AS 'SELECT what[1], 2';
CREATE AGGREGATE total_of(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE OPERATOR === (PROCEDURE = int4eq, LEFTARG = integer, RIGHTARG = integer);

CREATE TRIGGER touched BEFORE INSERT OR UPDATE OF note, total ON orders FOR EACH ROW
    WHEN (NEW.total > 0 AND NEW.note IS NOT NULL) EXECUTE PROCEDURE touch();
CREATE CONSTRAINT TRIGGER watched AFTER UPDATE ON orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE PROCEDURE touch('a', '1');
CREATE TRIGGER moved AFTER UPDATE ON people REFERENCING OLD TABLE AS was NEW TABLE AS is_now FOR EACH STATEMENT
    EXECUTE PROCEDURE touch();
ALTER TABLE orders DISABLE TRIGGER touched;
CREATE RULE kept AS ON DELETE TO scratches WHERE OLD.a > 5 DO INSTEAD (
    UPDATE scratches SET b = 'gone' WHERE scratches.a = OLD.a;
    INSERT INTO old_scratches (a, b, c) VALUES (OLD.a, OLD.b, 1));
CREATE RULE nothing AS ON INSERT TO valued DO INSTEAD NOTHING;
ALTER TABLE people ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON people FOR SELECT USING (who = CURRENT_USER AND ok);
CREATE POLICY few ON people AS RESTRICTIVE FOR UPDATE USING (small IN (1, 2)) WITH CHECK (name LIKE 'a%');
CREATE STATISTICS orders_both (ndistinct, dependencies) ON person, state FROM orders;
CREATE COLLATION plain (LOCALE = 'C');
CREATE TEXT SEARCH DICTIONARY simple_one (TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION searching (COPY = simple);
CREATE PUBLICATION news FOR TABLE orders, people WITH (publish = 'insert, update');
CREATE PUBLICATION all_of_it FOR TABLE orders;
CREATE PUBLICATION everywhere FOR ALL TABLES;
CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER other FOREIGN DATA WRAPPER nowhere OPTIONS (host 'example.org');
CREATE FOREIGN TABLE far (a integer NOT NULL, b text OPTIONS (name 'c')) SERVER other OPTIONS (x 'y');
ALTER TABLE people ALTER COLUMN name SET STORAGE EXTERNAL, ALTER COLUMN name SET STATISTICS 500;
ALTER TABLE orders REPLICA IDENTITY FULL;
GRANT SELECT ON people TO PUBLIC;
