/** How the columns of an extract are read. */
export interface Mapping {
	encodage: "utf-8" | "windows-1252";
	separateur: ";" | "," | "\t" | "|";
}
