package org.threshold.local.faults;

import java.util.List;

/**
 * What came of one fault.
 *
 * @param fault what was done
 * @param answered how many calls were answered meanwhile
 * @param otherLaneSeconds the 99th percentile from commit to sent in the other lane, meanwhile
 * @param settledSeconds how long it took, after the fault, until nothing waited to be sent
 * @param breaches what was not as it must be
 */
record Verdict(
        Fault fault,
        int answered,
        double otherLaneSeconds,
        double settledSeconds,
        List<String> breaches) {

    String row() {
        return "%-20s %8d %14.3f %14.1f   %s"
                .formatted(
                        fault.words(),
                        answered,
                        otherLaneSeconds,
                        settledSeconds,
                        breaches.isEmpty() ? "nothing lost" : String.join("; ", breaches));
    }

    static String head() {
        return "%-20s %8s %14s %14s   %s"
                .formatted("", "answered", "other p99 (s)", "settled (s)", "");
    }
}
