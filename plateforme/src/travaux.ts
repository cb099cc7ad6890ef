import { travauxDeLAccesAuxDroits } from "./acces-aux-droits/index.server.ts";
import { travauxDesActions } from "./actions/index.server.ts";
import { releveDesCourriels, travauxDesCourriels } from "./courriels/index.server.ts";
import { travauxDesDemarches } from "./demarches/index.server.ts";
import { facteur } from "./envois/index.server.ts";
import { travauxDeLEspace } from "./espace/index.server.ts";
import { travauxDesMessages } from "./messages/index.server.ts";
import { travauxDesPermanences } from "./permanences/index.server.ts";
import { travauxDesPieces } from "./pieces/index.server.ts";
import { type Travail, travauxDuSocle, type Veille } from "./socle/index.server.ts";
import { travauxDesSollicitations } from "./sollicitations/index.server.ts";

/** Every job of the platform: a domain exports its own list from its `index.server.ts`. */
export const travaux: readonly Travail[] = [
	...travauxDuSocle,
	...travauxDeLAccesAuxDroits,
	...travauxDesActions,
	...travauxDesSollicitations,
	...travauxDesPermanences,
	...travauxDesPieces,
	...travauxDesCourriels,
	...travauxDesMessages,
	...travauxDeLEspace,
	...travauxDesDemarches,
];

/** What the process of jobs keeps up all the time, beside them. */
export const veilles: readonly Veille[] = [facteur, releveDesCourriels];
