-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE virtual_ones (
    a integer CONSTRAINT a_is_there NOT NULL,
    b integer GENERATED ALWAYS AS (a + 1) VIRTUAL,
    c integer GENERATED ALWAYS AS (a * 2) STORED,
    d integer,
    e integer,
    CONSTRAINT d_is_there NOT NULL d NO INHERIT,
    CONSTRAINT not_checked CHECK (a > 0) NOT ENFORCED
);
ALTER TABLE virtual_ones ADD CONSTRAINT e_is_there NOT NULL e NOT VALID;
CREATE TABLE parents (id integer NOT NULL, name text CONSTRAINT parents_named NOT NULL);
CREATE TABLE children (extra integer) INHERITS (parents);
CREATE TABLE temporal (
    id int4range,
    valid tstzrange,
    code int4range,
    CONSTRAINT temporal_pk PRIMARY KEY (id, valid WITHOUT OVERLAPS),
    CONSTRAINT temporal_code UNIQUE (code, valid WITHOUT OVERLAPS)
);
CREATE TABLE temporal_parts (
    id int4range,
    valid tstzrange,
    CONSTRAINT temporal_fk FOREIGN KEY (id, PERIOD valid) REFERENCES temporal (id, PERIOD valid),
    CONSTRAINT loose_fk FOREIGN KEY (id, PERIOD valid) REFERENCES temporal (code, PERIOD valid) NOT ENFORCED
);
CREATE VIEW old_and_new AS SELECT uuidv7() AS u, casefold(name) AS f, a || '' AS x FROM people, (SELECT 'q' AS a) q;
CREATE FUNCTION changing() RETURNS integer LANGUAGE sql
    BEGIN ATOMIC
        UPDATE owners SET b = 1 WHERE owners.a = 2 RETURNING old.b, new.b;
        SELECT 1;
    END;
CREATE PUBLICATION generated FOR TABLE virtual_ones WITH (publish_generated_columns = stored);
CREATE TABLE not_null_partitioned (a integer CONSTRAINT a_there NOT NULL, b integer) PARTITION BY LIST (a);
CREATE TABLE not_null_partition PARTITION OF not_null_partitioned FOR VALUES IN (1);
