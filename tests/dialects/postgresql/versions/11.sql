-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE shards (id bigint NOT NULL, region text NOT NULL, at date, PRIMARY KEY (id, region) INCLUDE (at))
    PARTITION BY HASH (id);
CREATE TABLE shards_0 PARTITION OF shards FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE shards_1 PARTITION OF shards FOR VALUES WITH (modulus 2, remainder 1) PARTITION BY LIST (region);
CREATE TABLE shards_1_eu PARTITION OF shards_1 FOR VALUES IN ('eu');
CREATE TABLE shards_1_rest PARTITION OF shards_1 DEFAULT;
CREATE INDEX shards_at ON shards (at) INCLUDE (region);
CREATE UNIQUE INDEX orders_total ON orders (total) INCLUDE (note, state);
ALTER TABLE shards ADD CONSTRAINT shards_person FOREIGN KEY (id) REFERENCES people;
CREATE TRIGGER touched AFTER INSERT ON shards FOR EACH ROW EXECUTE PROCEDURE touch();
CREATE PROCEDURE cleanup(older_than date, INOUT gone integer) LANGUAGE plpgsql AS $$
BEGIN
    gone := 0;
END $$;
CREATE VIEW framed AS
    SELECT id, sum(total) OVER (ORDER BY total RANGE BETWEEN 5 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) AS s FROM orders;
CREATE PUBLICATION trimmed FOR TABLE people WITH (publish = 'truncate');
