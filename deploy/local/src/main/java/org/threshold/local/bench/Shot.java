package org.threshold.local.bench;

/** Something that is done again and again, on many threads at once. */
@FunctionalInterface
interface Shot {

    /**
     * Does it.
     *
     * @return what was wrong with the answer; empty for a good one
     */
    String fire(long number);
}
