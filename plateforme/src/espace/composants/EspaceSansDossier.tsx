import type { ComponentProps } from "react";
import { textesSansDossier } from "../textes/sans-dossier.ts";
import { Espace } from "./Espace.tsx";

/** The same frame, with what there is to read before a file exists. */
export const EspaceSansDossier = (proprietes: ComponentProps<typeof Espace>) => (
	<Espace {...proprietes} rubriques={textesSansDossier.rubriques} />
);
