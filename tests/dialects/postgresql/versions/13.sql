-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE EXTENSION hstore;
CREATE TABLE pairs (attributes hstore DEFAULT 'a=>1');
ALTER STATISTICS orders_both SET STATISTICS 300;
CREATE TABLE ties (a integer);
CREATE VIEW first_ones AS SELECT a FROM ties ORDER BY a FETCH FIRST 3 ROWS WITH TIES;
CREATE VIEW normal AS SELECT normalize(name, NFC) AS n, name IS NFD NORMALIZED AS is_n FROM people;
CREATE PUBLICATION through_root FOR TABLE orders WITH (publish_via_partition_root = true);
CREATE INDEX ties_a ON ties (a) WITH (deduplicate_items = off);
ALTER TABLE computed ALTER COLUMN b SET STATISTICS 100;
