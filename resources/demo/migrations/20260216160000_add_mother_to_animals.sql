-- Add mother to animals
-- relvar: grade=lossless from=48e137bdc61518a7 to=56532cb8e38ebba7
-- migrate:up
ALTER TABLE "animals" ADD COLUMN "mother_id" INTEGER
    CONSTRAINT "animals_mother_id_fkey" REFERENCES "animals" ("id") ON DELETE SET NULL;

CREATE INDEX "animals_mother_id_idx" ON "animals" ("mother_id");

-- migrate:down
DROP INDEX "animals_mother_id_idx";

ALTER TABLE "animals" DROP COLUMN "mother_id";
