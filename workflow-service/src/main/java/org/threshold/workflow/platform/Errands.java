package org.threshold.workflow.platform;

/**
 * What is to be asked of other systems. It is done after the commit, in the background, and tried
 * with growing pauses until it is done: a system that is away delays it and loses nothing.
 */
@FunctionalInterface
public interface Errands {

    /** Leaves an errand in the current transaction; fails when there is none. */
    void leave(Errand errand);
}
