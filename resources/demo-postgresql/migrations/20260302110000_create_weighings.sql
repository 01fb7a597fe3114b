-- Create weighings
-- relvar: grade=lossless from=0c9a05ae7a20376e to=03f7275de4f7e49d
-- migrate:up
CREATE TABLE "weighings" (
    "id" bigint GENERATED ALWAYS AS IDENTITY,
    "animal_id" bigint NOT NULL,
    "weighed_on" date NOT NULL DEFAULT CURRENT_DATE,
    "grams" integer NOT NULL,
    CONSTRAINT "weighings_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "weighings_animal_id_fkey" FOREIGN KEY ("animal_id") REFERENCES "animals" ("id") ON DELETE CASCADE,
    CONSTRAINT "weighings_grams_check" CHECK ("grams" > 0)
);

CREATE INDEX "weighings_animal_id_idx" ON "weighings" ("animal_id");

-- migrate:down
DROP TABLE "weighings";
