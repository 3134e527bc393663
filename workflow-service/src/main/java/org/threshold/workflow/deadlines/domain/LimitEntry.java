package org.threshold.workflow.deadlines.domain;

import org.threshold.workflow.deadlines.Citation;
import org.threshold.workflow.deadlines.Limit;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.ProfileVersion;

/**
 * One limit of an area profile.
 *
 * @param code which limit
 * @param words what is to be done, for people
 * @param length how long it may take
 * @param citation where that comes from
 * @param chain who is told when it passes
 */
record LimitEntry(LimitCode code, String words, TimeLimit length, Citation citation, Chain chain) {

    private static final String TAKEN = "no figure of its own, as in ";

    /** The same limit in a profile that states none and takes it from another. */
    LimitEntry takenFrom(ProfileVersion other) {
        var source = TAKEN + other + ": " + citation.source();
        return new LimitEntry(code, words, length, new Citation(citation.rule(), source), chain);
    }

    /** Whether another profile's is used, since this one states none. */
    boolean isTaken() {
        return citation.source().startsWith(TAKEN);
    }

    Limit asOf(ProfileVersion version) {
        return new Limit(code, words, length.clock(), citation, version);
    }
}
