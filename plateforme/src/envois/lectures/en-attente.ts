import { sql } from "drizzle-orm";
import { envois } from "../tables.ts";

/** As the partial indexes write it: a parameter would not be known to imply their condition. */
export const enAttente = sql`${envois.etat} = 'a-envoyer'`;
