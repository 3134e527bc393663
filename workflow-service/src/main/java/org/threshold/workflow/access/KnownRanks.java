package org.threshold.workflow.access;

import java.util.Optional;

/** The ranks that police officers hold by their own accounts (L-3.1.18, R-TVP-6a). */
@FunctionalInterface
public interface KnownRanks {

    /**
     * The rank of whoever has this name.
     *
     * @param name as somebody typed it, with or without a rank before it
     * @return empty where no account of the police has the name, or two of different rank do
     */
    Optional<Rank> of(String name);
}
