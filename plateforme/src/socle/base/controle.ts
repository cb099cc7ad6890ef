import { AsyncLocalStorage } from "node:async_hooks";

/** Who reads with less than an agent sees, and the database itself holds to it. */
type Restriction = "controle" | "departement";

/** The command and the built pages each load this module: what they share is on the process. */
const place = globalThis as { [cle: symbol]: AsyncLocalStorage<Restriction> | undefined };
const cle = Symbol.for("droit-ouvert.controle");
place[cle] ??= new AsyncLocalStorage<Restriction>();
const requete = place[cle];

/** All that the act reads is read as control: the database shows it nothing of what opens rights. */
export const sousControle = <T>(act: () => T): T => requete.run("controle", act);

/** All that the act reads is read as the département: no decision but those passed on to it. */
export const pourLeDepartement = <T>(act: () => T): T => requete.run("departement", act);

export const restriction = (): Restriction | undefined => requete.getStore();
