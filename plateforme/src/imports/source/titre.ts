/** What an import keeps of the reading of columns that it used, and what it is called there. */
export const titreDeLecture = (nom: string, version: number) => `${nom} (version ${version})`;

export const nomDeLecture = (titre: string) => titre.replace(/ \(version \d+\)$/, "");
