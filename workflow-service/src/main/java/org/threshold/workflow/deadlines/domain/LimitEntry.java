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

    Limit asOf(ProfileVersion version) {
        return new Limit(code, words, length.clock(), citation, version);
    }
}
