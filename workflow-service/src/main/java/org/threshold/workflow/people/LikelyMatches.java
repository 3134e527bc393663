package org.threshold.workflow.people;

import java.util.List;

/** Known people who may be the one somebody described; a person confirms, never the system. */
public interface LikelyMatches {

    /** At most this many are shown. */
    int MOST = 20;

    /**
     * The likely ones, the likeliest first, at most {@link #MOST}; empty when nothing is stated.
     */
    List<LikelyMatch> of(StatedPerson stated);
}
