import { type SQL, sql } from "drizzle-orm";
import { contactRetire } from "../../envois/index.server.ts";

/** Of `z`, a row of `destinataires`: a message is not set aside, or they spoke on the phone. */
export const estContacte = (z: SQL): SQL => sql`(NOT ${contactRetire(z)} OR EXISTS (
	SELECT FROM appels_d_action y WHERE y.organisme = ${z}.organisme AND y.action = ${z}.action
		AND y.dossier = ${z}.dossier AND y.issue NOT IN ('absent', 'faux-numero')))`;
