/** Ids of the topics that are ticked. They stay ticked when the browser draws the list anew. */
export const ticked = new Set<string>();
