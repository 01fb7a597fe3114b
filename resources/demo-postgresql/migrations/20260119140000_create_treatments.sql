-- Create treatments and what was done at an appointment
-- relvar: grade=lossless from=4c7932cead981e4d to=a65210cfe4e8871a
-- migrate:up
CREATE TABLE "treatments" (
    "code" character varying(8) NOT NULL,
    "title" text NOT NULL,
    "price" numeric(10,2) NOT NULL,
    CONSTRAINT "treatments_pkey" PRIMARY KEY ("code"),
    CONSTRAINT "treatments_price_check" CHECK ("price" >= 0)
);

CREATE TABLE "appointment_treatments" (
    "appointment_id" bigint NOT NULL,
    "treatment_code" character varying(8) NOT NULL,
    "quantity" integer NOT NULL DEFAULT 1,
    CONSTRAINT "appointment_treatments_pkey" PRIMARY KEY ("appointment_id", "treatment_code"),
    CONSTRAINT "appointment_treatments_appointment_id_fkey" FOREIGN KEY ("appointment_id")
        REFERENCES "appointments" ("id") ON DELETE CASCADE,
    CONSTRAINT "appointment_treatments_treatment_code_fkey" FOREIGN KEY ("treatment_code")
        REFERENCES "treatments" ("code") ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT "appointment_treatments_quantity_check" CHECK ("quantity" > 0)
);

CREATE INDEX "appointment_treatments_treatment_code_idx" ON "appointment_treatments" ("treatment_code");

INSERT INTO "treatments" ("code", "title", "price") VALUES
    ('VAC-R', 'Rabies vaccination', 42.00),
    ('XRAY', 'X-ray, two views', 118.00),
    ('SPAY', 'Spay, incl. anaesthesia', 245.00),
    ('NAIL', 'Nail trim', 15.00);

INSERT INTO "appointment_treatments" ("appointment_id", "treatment_code", "quantity") VALUES
    (1, 'VAC-R', 1), (1, 'NAIL', 1), (2, 'XRAY', 2), (4, 'SPAY', 1);

-- migrate:down
DROP TABLE "appointment_treatments";

DROP TABLE "treatments";
