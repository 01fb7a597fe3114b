-- Create weighings
-- relvar: grade=lossless from=56532cb8e38ebba7 to=f0968eb2031e5c40
-- migrate:up
CREATE TABLE "weighings" (
    "id" INTEGER PRIMARY KEY,
    "animal_id" INTEGER NOT NULL,
    "weighed_on" TEXT NOT NULL DEFAULT CURRENT_DATE,
    "grams" INTEGER NOT NULL,
    CONSTRAINT "weighings_animal_id_fkey" FOREIGN KEY ("animal_id") REFERENCES "animals" ("id") ON DELETE CASCADE,
    CONSTRAINT "weighings_grams_check" CHECK ("grams" > 0)
);

CREATE INDEX "weighings_animal_id_idx" ON "weighings" ("animal_id");

-- migrate:down
DROP TABLE "weighings";
