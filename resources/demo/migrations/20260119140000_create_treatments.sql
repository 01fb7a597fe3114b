-- Create treatments and what was done at an appointment
-- relvar: grade=lossless from=ec8dc96befa09a4d to=d79c25632e57d744
-- migrate:up
CREATE TABLE "treatments" (
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "price_cents" INTEGER NOT NULL,
    CONSTRAINT "treatments_pkey" PRIMARY KEY ("code"),
    CONSTRAINT "treatments_price_cents_check" CHECK ("price_cents" >= 0)
);

CREATE TABLE "appointment_treatments" (
    "appointment_id" INTEGER NOT NULL,
    "treatment_code" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "appointment_treatments_pkey" PRIMARY KEY ("appointment_id", "treatment_code"),
    CONSTRAINT "appointment_treatments_appointment_id_fkey" FOREIGN KEY ("appointment_id")
        REFERENCES "appointments" ("id") ON DELETE CASCADE,
    CONSTRAINT "appointment_treatments_treatment_code_fkey" FOREIGN KEY ("treatment_code")
        REFERENCES "treatments" ("code") ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT "appointment_treatments_quantity_check" CHECK ("quantity" > 0)
);

CREATE INDEX "appointment_treatments_treatment_code_idx" ON "appointment_treatments" ("treatment_code");

INSERT INTO "treatments" ("code", "title", "price_cents") VALUES
    ('VAC-R', 'Rabies vaccination', 4200),
    ('XRAY', 'X-ray, two views', 11800),
    ('SPAY', 'Spay, incl. anaesthesia', 24500),
    ('NAIL', 'Nail trim', 1500);

INSERT INTO "appointment_treatments" ("appointment_id", "treatment_code", "quantity") VALUES
    (1, 'VAC-R', 1), (1, 'NAIL', 1), (2, 'XRAY', 2), (4, 'SPAY', 1);

-- migrate:down
DROP TABLE "appointment_treatments";

DROP TABLE "treatments";
