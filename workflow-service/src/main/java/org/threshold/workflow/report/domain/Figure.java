package org.threshold.workflow.report.domain;

/**
 * A number that sums a report up.
 *
 * @param words what it counts
 * @param value the number, with its unit
 */
public record Figure(String words, String value) {

    static Figure of(String words, long count) {
        return new Figure(words, String.valueOf(count));
    }
}
