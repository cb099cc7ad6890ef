import { createContext, useContext } from "react";
import type { OrganismePresente } from "../../socle/index.ts";

/** The office that pages speak for: given by the server to any page, even of error. */
export const ContexteOrganisme = createContext<OrganismePresente | undefined>(undefined);

/** Nothing when the platform holds no office, or several and nobody signed in. */
export const useOrganisme = (): OrganismePresente | undefined => useContext(ContexteOrganisme);
