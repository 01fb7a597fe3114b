-- Create invoices with their lines, open balances and the log of payments
-- relvar: grade=lossless from=a65210cfe4e8871a to=7bdec17aa92d954c
-- migrate:up
CREATE TYPE "invoice_state" AS ENUM ('draft', 'sent', 'paid', 'void');

CREATE TABLE "invoices" (
    "id" bigint GENERATED ALWAYS AS IDENTITY,
    "owner_id" bigint NOT NULL,
    "number" text NOT NULL,
    "issued_on" date NOT NULL DEFAULT CURRENT_DATE,
    "state" "invoice_state" NOT NULL DEFAULT 'draft',
    "paid_at" timestamp with time zone,
    CONSTRAINT "invoices_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "invoices_number_key" UNIQUE ("number"),
    CONSTRAINT "invoices_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners" ("id") ON DELETE RESTRICT
);

CREATE TABLE "invoice_lines" (
    "invoice_id" bigint NOT NULL,
    "line" integer NOT NULL,
    "appointment_id" bigint,
    "text" text NOT NULL,
    "quantity" integer NOT NULL DEFAULT 1,
    "price" numeric(10,2) NOT NULL,
    "total" numeric(12,2) GENERATED ALWAYS AS ("quantity" * "price") STORED,
    CONSTRAINT "invoice_lines_pkey" PRIMARY KEY ("invoice_id", "line"),
    CONSTRAINT "invoice_lines_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices" ("id") ON DELETE CASCADE,
    CONSTRAINT "invoice_lines_appointment_id_fkey" FOREIGN KEY ("appointment_id")
        REFERENCES "appointments" ("id") ON DELETE SET NULL
);

CREATE TABLE "payments" (
    "invoice_id" bigint NOT NULL,
    "received_on" date NOT NULL DEFAULT CURRENT_DATE,
    "amount" numeric(10,2) NOT NULL,
    "reference" text,
    CONSTRAINT "payments_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices" ("id") ON DELETE CASCADE,
    CONSTRAINT "payments_amount_check" CHECK ("amount" > 0)
) PARTITION BY RANGE ("received_on");

CREATE TABLE "payments_2025" PARTITION OF "payments" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

CREATE TABLE "payments_2026" PARTITION OF "payments" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

CREATE TABLE "payments_other_years" PARTITION OF "payments" DEFAULT;

COMMENT ON TABLE "payments" IS 'What came in. A partition for each year, so that old years can be put away.';

CREATE INDEX "invoices_owner_id_idx" ON "invoices" ("owner_id");

CREATE INDEX "invoice_lines_appointment_id_idx" ON "invoice_lines" ("appointment_id");

CREATE INDEX "payments_invoice_id_idx" ON "payments" ("invoice_id");

CREATE FUNCTION "note_payment"() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW."paid_at" := now();
    RETURN NEW;
END
$$;

CREATE TRIGGER "invoices_paid_at" BEFORE UPDATE OF "state" ON "invoices"
    FOR EACH ROW
    WHEN (NEW."state" = 'paid' AND NEW."paid_at" IS NULL)
    EXECUTE FUNCTION "note_payment"();

CREATE VIEW "open_balances" AS
SELECT "owners"."id" AS "owner_id", "owners"."full_name", sum("invoice_lines"."total") AS "open"
FROM "invoices"
JOIN "owners" ON "owners"."id" = "invoices"."owner_id"
JOIN "invoice_lines" ON "invoice_lines"."invoice_id" = "invoices"."id"
WHERE "invoices"."state" = 'sent'
GROUP BY "owners"."id", "owners"."full_name";

INSERT INTO "invoices" ("owner_id", "number", "issued_on", "state", "paid_at") VALUES
    (1, '2026-0001', '2026-01-13', 'paid', '2026-01-20 10:12:00+00'),
    (2, '2026-0002', '2026-01-13', 'sent', NULL);

INSERT INTO "invoice_lines" ("invoice_id", "line", "appointment_id", "text", "quantity", "price") VALUES
    (1, 1, 1, 'Rabies vaccination', 1, 42.00),
    (1, 2, 1, 'Nail trim', 1, 15.00),
    (2, 1, 2, 'X-ray, two views', 2, 118.00);

INSERT INTO "payments" ("invoice_id", "received_on", "amount", "reference") VALUES
    (1, '2026-01-20', 57.00, 'Bank transfer');

-- migrate:down
DROP VIEW "open_balances";

DROP TABLE "payments";

DROP TABLE "invoice_lines";

DROP TABLE "invoices";

DROP FUNCTION "note_payment"();

DROP TYPE "invoice_state";
