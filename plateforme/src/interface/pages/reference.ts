import { createContext } from "react";

/** Names the request in the logs, for whoever calls about an error. */
export const Reference = createContext<string | undefined>(undefined);
