-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE owners (a integer, b integer, PRIMARY KEY (a, b));
CREATE TABLE owned (
    id integer UNIQUE NULLS NOT DISTINCT,
    a integer,
    b integer,
    FOREIGN KEY (a, b) REFERENCES owners ON DELETE SET NULL (b)
);
CREATE UNIQUE INDEX owned_a ON owned (a) NULLS NOT DISTINCT;
CREATE VIEW asking WITH (security_invoker = true) AS SELECT id FROM owned;
CREATE PUBLICATION of_schema FOR TABLES IN SCHEMA billing;
CREATE PUBLICATION of_rows FOR TABLE owners (a, b) WHERE (a > 5), ONLY ties;
CREATE UNLOGGED SEQUENCE fleeting;
CREATE VIEW by_regexp AS SELECT regexp_like(name, '^a') AS l FROM people;
CREATE TABLE scaled (n numeric(3, -2));
