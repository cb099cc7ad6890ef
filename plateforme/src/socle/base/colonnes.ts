import { bigint, customType, timestamp } from "drizzle-orm/pg-core";

/** An instant, whatever the time zone of who reads it. */
export const instant = (nom: string) => timestamp(nom, { withTimezone: true });

/** A number that the database gave, which JavaScript counts exactly. */
export const numero = (nom: string) => bigint(nom, { mode: "number" });

export const octets = customType<{ data: Buffer }>({ dataType: () => "bytea" });
