-- Add mother to animals
-- relvar: grade=lossless from=7bdec17aa92d954c to=0c9a05ae7a20376e
-- migrate:up
ALTER TABLE "animals" ADD COLUMN "mother_id" bigint;

ALTER TABLE "animals" ADD CONSTRAINT "animals_mother_id_fkey" FOREIGN KEY ("mother_id")
    REFERENCES "animals" ("id") ON DELETE SET NULL;

CREATE INDEX "animals_mother_id_idx" ON "animals" ("mother_id");

-- migrate:down
ALTER TABLE "animals" DROP COLUMN "mother_id";
