-- Create invoices with their lines, open balances and the log of payments
-- relvar: grade=lossless from=d79c25632e57d744 to=48e137bdc61518a7
-- migrate:up
CREATE TABLE "invoices" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "owner_id" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "issued_on" TEXT NOT NULL DEFAULT CURRENT_DATE,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "paid_at" TEXT,
    CONSTRAINT "invoices_number_key" UNIQUE ("number"),
    CONSTRAINT "invoices_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owners" ("id") ON DELETE RESTRICT,
    CONSTRAINT "invoices_state_check" CHECK ("state" IN ('draft', 'sent', 'paid', 'void'))
);

CREATE TABLE "invoice_lines" (
    "invoice_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "appointment_id" INTEGER,
    "text" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "price_cents" INTEGER NOT NULL,
    "total_cents" INTEGER GENERATED ALWAYS AS ("quantity" * "price_cents") VIRTUAL,
    CONSTRAINT "invoice_lines_pkey" PRIMARY KEY ("invoice_id", "line"),
    CONSTRAINT "invoice_lines_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices" ("id") ON DELETE CASCADE,
    CONSTRAINT "invoice_lines_appointment_id_fkey" FOREIGN KEY ("appointment_id")
        REFERENCES "appointments" ("id") ON DELETE SET NULL
);

CREATE INDEX "invoices_owner_id_idx" ON "invoices" ("owner_id");

CREATE INDEX "invoice_lines_appointment_id_idx" ON "invoice_lines" ("appointment_id");

CREATE TRIGGER "invoices_paid_at" AFTER UPDATE OF "state" ON "invoices"
WHEN NEW."state" = 'paid' AND NEW."paid_at" IS NULL
BEGIN
    UPDATE "invoices" SET "paid_at" = CURRENT_TIMESTAMP WHERE "id" = NEW."id";
END;

CREATE VIEW "open_balances" AS
SELECT "owners"."id" AS "owner_id", "owners"."full_name", SUM("invoice_lines"."total_cents") AS "open_cents"
FROM "invoices"
JOIN "owners" ON "owners"."id" = "invoices"."owner_id"
JOIN "invoice_lines" ON "invoice_lines"."invoice_id" = "invoices"."id"
WHERE "invoices"."state" = 'sent'
GROUP BY "owners"."id", "owners"."full_name";

INSERT INTO "invoices" ("id", "owner_id", "number", "issued_on", "state", "paid_at") VALUES
    (1, 1, '2026-0001', '2026-01-13', 'paid', '2026-01-20 10:12:00'),
    (2, 2, '2026-0002', '2026-01-13', 'sent', NULL);

INSERT INTO "invoice_lines" ("invoice_id", "line", "appointment_id", "text", "quantity", "price_cents") VALUES
    (1, 1, 1, 'Rabies vaccination', 1, 4200),
    (1, 2, 1, 'Nail trim', 1, 1500),
    (2, 1, 2, 'X-ray, two views', 2, 11800);

-- migrate:down
DROP VIEW "open_balances";

DROP TRIGGER "invoices_paid_at";

DROP TABLE "invoice_lines";

DROP TABLE "invoices";
