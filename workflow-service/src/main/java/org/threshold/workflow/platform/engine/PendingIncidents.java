package org.threshold.workflow.platform.engine;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many steps the engine cannot go on with, as its own metrics count them. */
final class PendingIncidents {

    private static final Pattern COUNT =
            Pattern.compile("(?m)^zeebe_pending_incidents_total(?:\\{[^}]*})? ([0-9.E+]+)$");

    private PendingIncidents() {}

    /** The sum over all partitions; none where the engine has counted nothing yet. */
    static double in(String metrics) {
        return COUNT.matcher(metrics)
                .results()
                .map((MatchResult found) -> found.group(1))
                .mapToDouble(Double::parseDouble)
                .sum();
    }
}
