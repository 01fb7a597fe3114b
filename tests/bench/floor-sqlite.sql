-- SPDX-License-Identifier: GPL-3.0-or-later
-- The floor of reading the schema of a SQLite file: its texts, and what the pragmas say of every table and index.
SELECT type, name, tbl_name, sql FROM sqlite_master;
SELECT m.name, c.* FROM sqlite_master AS m, pragma_table_xinfo(m.name) AS c WHERE m.type = 'table';
SELECT m.name, f.* FROM sqlite_master AS m, pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table';
SELECT m.name, l.* FROM sqlite_master AS m, pragma_index_list(m.name) AS l WHERE m.type = 'table';
SELECT m.name, x.* FROM sqlite_master AS m, pragma_index_xinfo(m.name) AS x WHERE m.type = 'index';
