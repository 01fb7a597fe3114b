// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockoperations.h"

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

QString lockScript()
{
    return uR"(
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN loose AS integer;
CREATE TABLE parent (id integer PRIMARY KEY, code text NOT NULL, note varchar(10));
CREATE TABLE child (id integer PRIMARY KEY, parent_id integer, amount integer, label varchar(20), at timestamp,
    price numeric(8,2), mood mood, code char(4), body json, kept integer NOT NULL DEFAULT 1, day positive,
    CONSTRAINT child_parent FOREIGN KEY (parent_id) REFERENCES parent);
CREATE TABLE lone (id integer PRIMARY KEY, parent_id integer, amount integer, at timestamp, ready integer NOT NULL);
CREATE INDEX lone_amount ON lone (amount);
CREATE INDEX lone_at ON lone (at);
CREATE UNIQUE INDEX lone_ready ON lone (ready);
CREATE TABLE proved (id integer PRIMARY KEY, a integer, b integer, CONSTRAINT a_there CHECK (a IS NOT NULL AND a > 0));
CREATE TABLE checked (id integer PRIMARY KEY, name varchar(10), CONSTRAINT named CHECK (name <> ''));
ALTER TABLE proved ADD CONSTRAINT b_there CHECK (b IS NOT NULL) NOT VALID;
CREATE TABLE late (id integer PRIMARY KEY, parent_id integer);
ALTER TABLE late ADD CONSTRAINT late_parent FOREIGN KEY (parent_id) REFERENCES parent NOT VALID;
CREATE TABLE cascading (id integer PRIMARY KEY, lone_id integer REFERENCES lone ON DELETE CASCADE);
CREATE TABLE measures (day integer NOT NULL, value integer) PARTITION BY RANGE (day);
CREATE TABLE measures_1 PARTITION OF measures FOR VALUES FROM (0) TO (100);
CREATE TABLE measures_2 PARTITION OF measures FOR VALUES FROM (100) TO (200);
CREATE TABLE measures_3 (day integer NOT NULL, value integer);
CREATE TABLE general (id integer, x integer);
CREATE TABLE special (more integer) INHERITS (general);
CREATE VIEW children AS SELECT c.id, p.code FROM child c JOIN parent p ON p.id = c.parent_id;
CREATE VIEW grandchildren AS SELECT * FROM children;
CREATE MATERIALIZED VIEW totals AS SELECT parent_id, sum(amount) AS amount FROM child GROUP BY 1;
CREATE FUNCTION noop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION anything() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TRIGGER watch AFTER INSERT ON lone FOR EACH ROW EXECUTE PROCEDURE noop();
CREATE POLICY mine ON lone USING (true);
CREATE SEQUENCE numbers;
INSERT INTO parent SELECT n, 'c' || n FROM generate_series(1, 50) n;
INSERT INTO child (id, parent_id, amount, label, day) SELECT n, n, n, 'l', 1 FROM generate_series(1, 50) n;
INSERT INTO lone SELECT n, n, n, now(), n FROM generate_series(1, 50) n;
INSERT INTO proved SELECT n, n, n FROM generate_series(1, 50) n;
INSERT INTO checked SELECT n, 'x' FROM generate_series(1, 50) n;
INSERT INTO late SELECT n, n FROM generate_series(1, 50) n;
INSERT INTO cascading SELECT n, n FROM generate_series(1, 50) n;
INSERT INTO measures SELECT n, n FROM generate_series(0, 199) n;
INSERT INTO measures_3 SELECT n, n FROM generate_series(200, 299) n;
INSERT INTO general SELECT n, n FROM generate_series(1, 50) n;
INSERT INTO special SELECT n, n, n FROM generate_series(1, 50) n;
)"_s;
}

QList<LockOperation> lockOperations()
{
    return {
        // Columns
        {{u"ALTER TABLE lone ADD COLUMN x integer"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x integer DEFAULT 5"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x integer DEFAULT NULL"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x integer NOT NULL DEFAULT 5"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x timestamptz DEFAULT now()"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x text DEFAULT lower('A')"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x mood DEFAULT 'ok'"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x timestamptz DEFAULT clock_timestamp()"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x double precision DEFAULT random()"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x uuid DEFAULT gen_random_uuid()"_s}, 13},
        {{u"ALTER TABLE lone ADD COLUMN x serial"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x integer GENERATED ALWAYS AS IDENTITY"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x integer GENERATED ALWAYS AS (amount + 1) STORED"_s}, 12},
        {{u"ALTER TABLE lone ADD COLUMN x positive"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x loose"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x integer CHECK (x > 0)"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x integer UNIQUE"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x integer REFERENCES parent"_s}},
        {{u"ALTER TABLE lone ADD COLUMN x integer DEFAULT 1 REFERENCES parent"_s}},
        {{u"ALTER TABLE lone DROP COLUMN amount"_s}},
        {{u"ALTER TABLE child DROP COLUMN parent_id CASCADE"_s}},
        {{u"ALTER TABLE lone RENAME COLUMN amount TO total"_s}},
        {{u"ALTER TABLE lone RENAME TO single"_s, u"ALTER TABLE single ADD COLUMN x integer"_s}},
        {{u"ALTER TABLE child RENAME CONSTRAINT child_parent TO other"_s}},
        // Types, beyond the matrix
        {{u"ALTER TABLE lone ALTER COLUMN amount TYPE bigint"_s}},
        {{u"ALTER TABLE child ALTER COLUMN label TYPE varchar(40)"_s}},
        {{u"ALTER TABLE child ALTER COLUMN label TYPE text"_s}},
        {{u"ALTER TABLE child ALTER COLUMN label TYPE text USING upper(label)"_s}},
        {{u"ALTER TABLE child ALTER COLUMN label TYPE text USING label::varchar(5)"_s}},
        {{u"ALTER TABLE child ALTER COLUMN price TYPE numeric(10,2)"_s}},
        {{u"ALTER TABLE child ALTER COLUMN mood TYPE text"_s}},
        {{u"ALTER TABLE checked ALTER COLUMN name TYPE varchar(20)"_s}},
        {{u"SET LOCAL timezone = 'UTC'"_s, u"ALTER TABLE child ALTER COLUMN at TYPE timestamptz"_s}},
        {{u"SET LOCAL timezone = 'UTC'"_s, u"ALTER TABLE lone ALTER COLUMN at TYPE timestamptz"_s}},
        {{u"SET LOCAL timezone = 'Europe/Berlin'"_s, u"ALTER TABLE child ALTER COLUMN at TYPE timestamptz"_s}},
        {{u"ALTER TABLE parent ALTER COLUMN note TYPE varchar(10) COLLATE \"C\""_s}},
        {{u"ALTER TABLE lone ALTER COLUMN id TYPE bigint"_s}},
        {{u"ALTER TABLE late ALTER COLUMN parent_id TYPE bigint"_s}},
        // NOT NULL and the rest of a column
        {{u"ALTER TABLE lone ALTER COLUMN amount SET NOT NULL"_s}},
        {{u"ALTER TABLE lone ALTER COLUMN ready SET NOT NULL"_s}},
        {{u"ALTER TABLE proved ALTER COLUMN a SET NOT NULL"_s}},
        {{u"ALTER TABLE proved ALTER COLUMN b SET NOT NULL"_s}},
        {{u"ALTER TABLE proved VALIDATE CONSTRAINT b_there"_s, u"ALTER TABLE proved ALTER COLUMN b SET NOT NULL"_s}},
        {{u"ALTER TABLE lone ADD CONSTRAINT there CHECK (amount IS NOT NULL) NOT VALID"_s,
          u"ALTER TABLE lone VALIDATE CONSTRAINT there"_s, u"ALTER TABLE lone ALTER COLUMN amount SET NOT NULL"_s,
          u"ALTER TABLE lone DROP CONSTRAINT there"_s}},
        {{u"ALTER TABLE lone ALTER COLUMN ready DROP NOT NULL"_s}},
        {{u"ALTER TABLE lone ALTER COLUMN amount SET DEFAULT 1"_s}},
        {{u"ALTER TABLE child ALTER COLUMN kept DROP DEFAULT"_s}},
        {{u"ALTER TABLE parent ALTER COLUMN code SET STORAGE EXTERNAL"_s}},
        {{u"ALTER TABLE lone ALTER COLUMN amount SET STATISTICS 10"_s}},
        {{u"ALTER TABLE lone ALTER COLUMN amount SET (n_distinct = 5)"_s}},
        {{u"ALTER TABLE lone ALTER COLUMN ready ADD GENERATED ALWAYS AS IDENTITY"_s}},
        // The table as a whole
        {{u"ALTER TABLE lone REPLICA IDENTITY FULL"_s}},
        {{u"ALTER TABLE lone OWNER TO postgres"_s}},
        {{u"ALTER TABLE lone ENABLE ROW LEVEL SECURITY"_s}},
        {{u"CREATE POLICY more ON lone USING (true)"_s}},
        {{u"ALTER POLICY mine ON lone USING (false)"_s}},
        {{u"DROP POLICY mine ON lone"_s}},
        {{u"ALTER TABLE lone SET (fillfactor = 70)"_s}},
        {{u"ALTER TABLE lone SET (autovacuum_enabled = false)"_s}},
        {{u"ALTER TABLE lone CLUSTER ON lone_amount"_s}},
        {{u"ALTER TABLE cascading SET UNLOGGED"_s}},
        {{u"CLUSTER lone USING lone_amount"_s}},
        {{u"TRUNCATE cascading"_s}},
        {{u"TRUNCATE parent CASCADE"_s}},
        {{u"COMMENT ON TABLE lone IS 'x'"_s}},
        {{u"COMMENT ON COLUMN lone.amount IS 'x'"_s}},
        {{u"COMMENT ON CONSTRAINT child_parent ON child IS 'x'"_s}},
        {{u"COMMENT ON TRIGGER watch ON lone IS 'x'"_s}},
        {{u"COMMENT ON VIEW children IS 'x'"_s}},
        {{u"CREATE STATISTICS together ON id, amount FROM lone"_s}},
        {{u"ANALYZE lone"_s}},
        {{u"LOCK TABLE lone IN SHARE MODE"_s}},
        {{u"LOCK TABLE measures IN EXCLUSIVE MODE"_s}},
        {{u"GRANT SELECT ON parent TO PUBLIC"_s}},
        // Constraints
        {{u"ALTER TABLE lone ADD CONSTRAINT c CHECK (amount > 0)"_s}},
        {{u"ALTER TABLE lone ADD CONSTRAINT c CHECK (amount > 0) NOT VALID"_s}},
        {{u"ALTER TABLE proved VALIDATE CONSTRAINT b_there"_s}},
        {{u"ALTER TABLE proved DROP CONSTRAINT a_there"_s}},
        {{u"ALTER TABLE lone ADD CONSTRAINT f FOREIGN KEY (parent_id) REFERENCES parent"_s}},
        {{u"ALTER TABLE lone ADD CONSTRAINT f FOREIGN KEY (parent_id) REFERENCES parent NOT VALID"_s}},
        {{u"ALTER TABLE late VALIDATE CONSTRAINT late_parent"_s}},
        {{u"ALTER TABLE child DROP CONSTRAINT child_parent"_s}},
        {{u"ALTER TABLE parent DROP CONSTRAINT parent_pkey CASCADE"_s}},
        {{u"ALTER TABLE lone ADD CONSTRAINT u UNIQUE (amount)"_s}},
        {{u"ALTER TABLE lone ADD CONSTRAINT u UNIQUE USING INDEX lone_ready"_s}},
        {{u"ALTER TABLE general ADD PRIMARY KEY (id)"_s}},
        {{u"ALTER TABLE lone ADD CONSTRAINT e EXCLUDE (amount WITH =)"_s}},
        // Tables
        {{u"CREATE TABLE fresh (id integer PRIMARY KEY, parent_id integer REFERENCES parent)"_s,
          u"CREATE INDEX ON fresh (parent_id)"_s, u"INSERT INTO fresh SELECT id, id FROM lone"_s,
          u"ALTER TABLE fresh ALTER COLUMN id TYPE bigint"_s}},
        {{u"CREATE TABLE fresh (LIKE parent INCLUDING ALL)"_s}},
        {{u"CREATE TABLE fresh () INHERITS (general)"_s}},
        {{u"CREATE TABLE fresh AS SELECT * FROM children"_s}},
        {{u"SELECT * INTO fresh FROM lone"_s}},
        {{u"DROP TABLE cascading"_s}},
        {{u"DROP TABLE child CASCADE"_s}},
        {{u"DROP TABLE parent CASCADE"_s}},
        {{u"DROP TABLE general CASCADE"_s}},
        {{u"CREATE SCHEMA other"_s, u"ALTER TABLE cascading SET SCHEMA other"_s, u"DROP TABLE other.cascading"_s}},
        // Inheritance and partitions
        {{u"ALTER TABLE general ADD COLUMN y integer"_s}},
        {{u"ALTER TABLE general ADD CONSTRAINT g CHECK (x > 0)"_s}},
        {{u"ALTER TABLE general ALTER COLUMN x TYPE bigint"_s}},
        {{u"ALTER TABLE ONLY general ALTER COLUMN x SET DEFAULT 1"_s}},
        {{u"ALTER TABLE special NO INHERIT general"_s}},
        {{u"ALTER TABLE measures ADD COLUMN y integer"_s}},
        {{u"ALTER TABLE measures ALTER COLUMN value TYPE bigint"_s}},
        {{u"ALTER TABLE measures ALTER COLUMN value SET NOT NULL"_s}},
        {{u"ALTER TABLE measures ADD CONSTRAINT m CHECK (value >= 0)"_s}},
        {{u"CREATE INDEX ON measures (value)"_s}, 11},
        {{u"CREATE TABLE measures_4 PARTITION OF measures FOR VALUES FROM (300) TO (400)"_s}},
        {{u"ALTER TABLE measures ATTACH PARTITION measures_3 FOR VALUES FROM (200) TO (300)"_s}},
        {{u"ALTER TABLE measures DETACH PARTITION measures_1"_s}},
        {{u"DROP TABLE measures_1"_s}},
        {{u"DROP TABLE measures"_s}},
        // Indexes, triggers, rules, views, types
        {{u"CREATE INDEX more ON lone (parent_id)"_s}},
        {{u"CREATE UNIQUE INDEX more ON lone (parent_id)"_s}},
        {{u"DROP INDEX lone_amount"_s}},
        {{u"ALTER INDEX lone_amount RENAME TO renamed"_s, u"DROP INDEX renamed"_s}},
        {{u"ALTER INDEX lone_amount RENAME TO renamed"_s}},
        {{u"REINDEX INDEX lone_amount"_s}},
        {{u"REINDEX TABLE lone"_s}},
        {{u"CREATE TRIGGER more AFTER UPDATE ON lone FOR EACH ROW EXECUTE PROCEDURE noop()"_s}},
        {{u"ALTER TABLE lone DISABLE TRIGGER watch"_s}},
        {{u"DROP TRIGGER watch ON lone"_s}},
        {{u"ALTER TRIGGER watch ON lone RENAME TO seen"_s}},
        {{u"CREATE RULE r AS ON INSERT TO lone DO ALSO NOTHING"_s}},
        {{u"CREATE VIEW fresh AS SELECT * FROM lone"_s}},
        {{u"CREATE VIEW fresh AS SELECT * FROM children"_s}},
        {{u"CREATE OR REPLACE VIEW grandchildren AS SELECT * FROM children"_s}},
        {{u"DROP VIEW grandchildren"_s}},
        {{u"DROP VIEW children CASCADE"_s}},
        {{u"ALTER VIEW grandchildren RENAME TO others"_s}},
        {{u"REFRESH MATERIALIZED VIEW totals"_s}},
        {{u"CREATE UNIQUE INDEX ON totals (parent_id)"_s, u"REFRESH MATERIALIZED VIEW CONCURRENTLY totals"_s}},
        {{u"ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'"_s}},
        {{u"ALTER TYPE mood ADD VALUE 'happy'"_s}, 12},
        {{u"ALTER DOMAIN positive ADD CONSTRAINT small CHECK (VALUE < 1000)"_s}},
        {{u"ALTER DOMAIN positive ADD CONSTRAINT small CHECK (VALUE < 1000) NOT VALID"_s}},
        {{u"CREATE DOMAIN tight AS integer CHECK (VALUE > 0)"_s, u"ALTER TABLE lone ADD COLUMN x tight"_s}},
        {{u"ALTER SEQUENCE numbers OWNED BY lone.id"_s}},
        {{u"CREATE PUBLICATION news FOR TABLE lone"_s}},
        // Rows
        {{u"SELECT count(*) FROM grandchildren"_s}},
        {{u"SELECT * FROM lone FOR UPDATE"_s}},
        {{u"WITH c AS (SELECT * FROM lone) SELECT count(*) FROM c"_s}},
        {{u"INSERT INTO child (id, parent_id) VALUES (100, 1)"_s}},
        {{u"INSERT INTO lone SELECT id + 100, id, id, now(), id + 100 FROM parent"_s}},
        {{u"UPDATE child SET amount = 1"_s}},
        {{u"UPDATE child SET parent_id = 1 WHERE id = 2"_s}},
        {{u"UPDATE lone SET amount = c.amount FROM child c WHERE c.id = lone.id"_s}},
        {{u"DELETE FROM child WHERE id = 1"_s}},
        {{u"DELETE FROM lone WHERE id = 1"_s}},
        {{u"DELETE FROM measures WHERE value < 10"_s}},
        {{u"WITH gone AS (DELETE FROM cascading RETURNING *) INSERT INTO general SELECT id, id FROM gone"_s}},
        {{u"MERGE INTO cascading c USING lone l ON c.id = l.id WHEN MATCHED THEN UPDATE SET lone_id = 1"_s}, 15},
    };
}

} // namespace relvar::test
