package org.threshold.workflow.worklist.app;

import java.util.OptionalLong;

/** Says whether anything that the board shows was committed since. */
@FunctionalInterface
public interface BoardVersions {

    /**
     * The version of all that the board shows, in the snapshot of the transaction: two snapshots
     * with the same version show the same rows. Empty while something was committed that no version
     * has yet.
     */
    OptionalLong now();
}
