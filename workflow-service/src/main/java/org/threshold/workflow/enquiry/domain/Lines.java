package org.threshold.workflow.enquiry.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of an enquiry and how far they are followed. What is needed only grows.
 *
 * @param needed what has to be found out
 * @param added those of them that became needed after the start; the process does not wait for
 *     them, but the outcome does
 * @param settled those that are done, or that a consultant decided against
 */
public record Lines(Set<Line> needed, Set<Line> added, Set<Line> settled) {

    public Lines {
        needed = Set.copyOf(needed);
        added = Set.copyOf(added);
        settled = Set.copyOf(settled);
    }

    /** At the start: the child and both parents always, the rest by rule. */
    public static Lines needing(boolean opinion, boolean survey) {
        Set<Line> needed = EnumSet.of(Line.CHILD_SEEN, Line.PARENTS_SPOKEN_TO);
        if (opinion) {
            needed.add(Line.MEDICAL_OPINION);
        }
        if (survey) {
            needed.add(Line.FIRST_SURVEY);
            needed.add(Line.SECOND_SURVEY);
        }
        return new Lines(needed, Set.of(), Set.of());
    }

    public boolean needs(Line line) {
        return needed.contains(line);
    }

    /** What still has to be found out, in the order of the lines. */
    public List<Line> open() {
        return Arrays.stream(Line.values())
                .filter(line -> needed.contains(line) && !settled.contains(line))
                .toList();
    }

    /** Whether every line that the process waits for is followed. */
    public boolean processFollowedAll() {
        return added.containsAll(open());
    }

    /** The lines that the process leaves out. */
    public List<Line> leftOut() {
        return Arrays.stream(Line.values())
                .filter(line -> !needed.contains(line) || settled.contains(line))
                .toList();
    }

    /** The same with a line that is done. */
    public Lines settle(Line line) {
        return new Lines(needed, added, with(settled, line));
    }

    /** The same with a line that has become needed. */
    public Lines add(Line line) {
        return needs(line) ? this : new Lines(with(needed, line), with(added, line), settled);
    }

    /** The same with a line to follow, once more if it was followed before. */
    public Lines again(Line line) {
        Set<Line> left = EnumSet.noneOf(Line.class);
        settled.stream().filter(one -> one != line).forEach(left::add);
        return new Lines(with(needed, line), with(added, line), left);
    }

    private static Set<Line> with(Set<Line> lines, Line line) {
        Set<Line> all = EnumSet.of(line);
        all.addAll(lines);
        return all;
    }
}
