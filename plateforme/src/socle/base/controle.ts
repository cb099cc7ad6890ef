import { AsyncLocalStorage } from "node:async_hooks";

/** The command and the built pages each load this module: what they share is on the process. */
const place = globalThis as { [cle: symbol]: AsyncLocalStorage<true> | undefined };
const cle = Symbol.for("droit-ouvert.controle");
place[cle] ??= new AsyncLocalStorage<true>();
const requete = place[cle];

/** All that the act reads is read as control: the database shows it nothing of what opens rights. */
export const sousControle = <T>(act: () => T): T => requete.run(true, act);
export const estSousControle = (): boolean => requete.getStore() === true;
