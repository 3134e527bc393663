package org.threshold.workflow.deadlines.domain;

import java.util.List;

/**
 * Who is told, in which order, when something is not done in time.
 *
 * @param name its name in the profile
 * @param repeat how often the top is told again
 * @param source where it comes from
 * @param rungs lowest first, the last one being the top; {@link #NONE} has none
 */
record Chain(String name, Repeat repeat, String source, List<RungRule> rungs) {

    /** For a limit that another limit's chain covers. */
    public static final Chain NONE =
            new Chain("none", new Repeat.EachWorkingDayAtTen(), "", List.of());

    public Chain {
        rungs = List.copyOf(rungs);
        if (rungs.stream().map(RungRule::name).distinct().count() < rungs.size()) {
            throw new IllegalArgumentException("Two rungs of '" + name + "' have one name.");
        }
    }

    public boolean escalates() {
        return !rungs.isEmpty();
    }
}
