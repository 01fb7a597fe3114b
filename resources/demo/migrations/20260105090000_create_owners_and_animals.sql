-- Create owners and animals
-- relvar: grade=lossless from=cb2b03b89678ec1f to=b1d11ce5fcb1c022
-- migrate:up
CREATE TABLE "owners" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "full_name" TEXT NOT NULL,
    "email" TEXT,
    "city" TEXT,
    "registered_on" TEXT NOT NULL DEFAULT CURRENT_DATE,
    CONSTRAINT "owners_email_key" UNIQUE ("email")
);

CREATE TABLE "species" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    CONSTRAINT "species_name_key" UNIQUE ("name")
);

CREATE TABLE "animals" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "owner_id" INTEGER NOT NULL,
    "species_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sex" TEXT NOT NULL DEFAULT 'unknown',
    "born_on" TEXT,
    CONSTRAINT "animals_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners" ("id") ON DELETE CASCADE,
    CONSTRAINT "animals_species_id_fkey" FOREIGN KEY ("species_id") REFERENCES "species" ("id") ON DELETE RESTRICT,
    CONSTRAINT "animals_sex_check" CHECK ("sex" IN ('female', 'male', 'unknown'))
);

CREATE INDEX "animals_owner_id_idx" ON "animals" ("owner_id");

CREATE INDEX "animals_species_id_idx" ON "animals" ("species_id");

INSERT INTO "species" ("id", "name") VALUES (1, 'Dog'), (2, 'Cat'), (3, 'Rabbit'), (4, 'Parrot');

INSERT INTO "owners" ("id", "full_name", "email", "city", "registered_on") VALUES
    (1, 'Ilse Brandt', 'ilse.brandt@example.org', 'Lübeck', '2025-03-02'),
    (2, 'Tomás Quintero', 'tomas.q@example.org', 'Sevilla', '2025-04-17'),
    (3, 'Naoko Ishii', 'naoko@example.net', 'Kyōto', '2025-06-30'),
    (4, 'Ada Whitfield', NULL, 'York', '2025-09-11');

INSERT INTO "animals" ("id", "owner_id", "species_id", "name", "sex", "born_on") VALUES
    (1, 1, 1, 'Bosun', 'male', '2019-05-04'),
    (2, 1, 1, 'Pepper', 'female', '2023-08-20'),
    (3, 2, 2, 'Gatsby', 'male', '2021-02-14'),
    (4, 3, 3, 'Mochi', 'female', '2024-01-09'),
    (5, 4, 4, 'Admiral', 'unknown', NULL);

-- migrate:down
DROP TABLE "animals";

DROP TABLE "species";

DROP TABLE "owners";
