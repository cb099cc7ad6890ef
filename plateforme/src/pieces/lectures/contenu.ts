import { fichiersDesPieces } from "../fichiers.ts";

/** Checked against its seals: throws when it was changed on the disk. */
export const lireContenu = (organisme: string, empreinte: string): Promise<Buffer> =>
	fichiersDesPieces().lire(organisme, empreinte);
