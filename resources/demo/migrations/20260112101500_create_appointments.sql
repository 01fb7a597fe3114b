-- Create veterinarians, rooms and appointments
-- relvar: grade=lossless from=b1d11ce5fcb1c022 to=ec8dc96befa09a4d
-- migrate:up
CREATE TABLE "veterinarians" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "full_name" TEXT NOT NULL,
    "licence_number" TEXT NOT NULL,
    CONSTRAINT "veterinarians_licence_number_key" UNIQUE ("licence_number")
);

CREATE TABLE "rooms" (
    "id" INTEGER PRIMARY KEY,
    "label" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'examination',
    CONSTRAINT "rooms_label_key" UNIQUE ("label"),
    CONSTRAINT "rooms_kind_check" CHECK ("kind" IN ('examination', 'surgery', 'imaging'))
);

CREATE TABLE "appointments" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "animal_id" INTEGER NOT NULL,
    "veterinarian_id" INTEGER,
    "room_id" INTEGER,
    "starts_at" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL DEFAULT 20,
    "status" TEXT NOT NULL DEFAULT 'booked',
    "notes" TEXT,
    CONSTRAINT "appointments_animal_id_fkey" FOREIGN KEY ("animal_id") REFERENCES "animals" ("id") ON DELETE CASCADE,
    CONSTRAINT "appointments_veterinarian_id_fkey" FOREIGN KEY ("veterinarian_id")
        REFERENCES "veterinarians" ("id") ON DELETE SET NULL,
    CONSTRAINT "appointments_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "rooms" ("id") ON DELETE SET NULL,
    CONSTRAINT "appointments_minutes_check" CHECK ("minutes" BETWEEN 5 AND 480),
    CONSTRAINT "appointments_status_check" CHECK ("status" IN ('booked', 'arrived', 'done', 'missed', 'cancelled'))
);

CREATE INDEX "appointments_animal_id_idx" ON "appointments" ("animal_id");

CREATE INDEX "appointments_veterinarian_id_idx" ON "appointments" ("veterinarian_id");

CREATE INDEX "appointments_room_id_idx" ON "appointments" ("room_id");

CREATE UNIQUE INDEX "appointments_room_id_starts_at_idx" ON "appointments" ("room_id", "starts_at")
    WHERE "status" <> 'cancelled';

INSERT INTO "veterinarians" ("id", "full_name", "licence_number") VALUES
    (1, 'Dr. Henrike Vos', 'NL-20817'),
    (2, 'Dr. Samuel Adeyemi', 'UK-55302');

INSERT INTO "rooms" ("id", "label", "kind") VALUES
    (1, 'Room A', 'examination'), (2, 'Room B', 'examination'), (3, 'Theatre', 'surgery'), (4, 'X-ray', 'imaging');

INSERT INTO "appointments" ("id", "animal_id", "veterinarian_id", "room_id", "starts_at", "minutes", "status", "notes") VALUES
    (1, 1, 1, 1, '2026-01-13 09:00', 20, 'done', 'Yearly vaccination'),
    (2, 3, 2, 4, '2026-01-13 09:30', 40, 'done', 'Limps on the left hind leg'),
    (3, 4, 1, 1, '2026-01-14 11:00', 20, 'missed', NULL),
    (4, 2, 2, 3, '2026-01-15 08:00', 120, 'booked', 'Spay; fasting since the evening before'),
    (5, 5, NULL, NULL, '2026-01-16 15:20', 15, 'cancelled', 'Will call again');

-- migrate:down
DROP TABLE "appointments";

DROP TABLE "rooms";

DROP TABLE "veterinarians";
