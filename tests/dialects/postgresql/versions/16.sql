-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the parser that Relvar stands on does not know: carried and compared as text.
CREATE VIEW constructed AS SELECT json_object('a' : name, 'b' : id ABSENT ON NULL) AS o,
        json_array(name, id NULL ON NULL) AS a, json_arrayagg(name ORDER BY name) AS agg,
        json_objectagg(name : id) AS oagg, data IS JSON OBJECT AS is_json
    FROM people GROUP BY name, id, data;
CREATE VIEW without_alias AS SELECT x FROM (SELECT 1 AS x);
CREATE TABLE json_checked (j text CHECK (j IS JSON WITH UNIQUE KEYS), n integer DEFAULT 1_000, h integer DEFAULT 0xFF);
CREATE COLLATION ruled (PROVIDER = icu, LOCALE = 'und', RULES = '&a < g');
CREATE VIEW any_of AS SELECT any_value(name) AS n, array_agg(id ORDER BY id) AS ids, SYSTEM_USER AS su FROM people;
