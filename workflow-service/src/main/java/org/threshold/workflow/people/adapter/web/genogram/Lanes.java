package org.threshold.workflow.people.adapter.web.genogram;

import java.util.HashMap;
import java.util.Map;

/**
 * Hands out room for lines, so that no two lie on each other: lanes between two rows, ways between
 * two columns, and places on the edge of a mark.
 */
final class Lanes {

    private static final double STEP = 6;
    private static final int WAYS = 7;

    private final Map<Integer, Integer> taken = new HashMap<>();
    private final Map<String, Integer> shared = new HashMap<>();
    private final Map<String, Integer> beside = new HashMap<>();

    /** A lane in the zone above a row; whoever comes with the same key shares it. */
    int lane(int zone, String key) {
        return shared.computeIfAbsent(
                zone + " " + key, _ -> taken.merge(zone, 1, Integer::sum) - 1);
    }

    /** How many lanes a zone needs. */
    int count(int zone) {
        return taken.getOrDefault(zone, 0);
    }

    /** How far from the middle of something the next line to it lies: first none, then beside. */
    double offset(String of) {
        int number = (beside.merge(of, 1, Integer::sum) - 1) % WAYS;
        int steps = (number + 1) / 2;
        return number % 2 == 0 ? -STEP * steps : STEP * steps;
    }
}
