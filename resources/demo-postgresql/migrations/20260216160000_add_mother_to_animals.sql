-- Add mother to animals
-- migrate:up
ALTER TABLE "animals" ADD COLUMN "mother_id" bigint;

ALTER TABLE "animals" ADD CONSTRAINT "animals_mother_id_fkey" FOREIGN KEY ("mother_id")
    REFERENCES "animals" ("id") ON DELETE SET NULL;

CREATE INDEX "animals_mother_id_idx" ON "animals" ("mother_id");

-- migrate:down
ALTER TABLE "animals" DROP COLUMN "mother_id";
