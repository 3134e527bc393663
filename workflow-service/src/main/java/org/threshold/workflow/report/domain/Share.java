package org.threshold.workflow.report.domain;

/**
 * A part of a whole. Percent are rounded down, so that 100% is said only of all.
 *
 * @param part not more than the whole
 */
record Share(long part, long whole) {

    private static final long HUNDRED = 100;

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("A part lies within its whole");
        }
    }

    /** For people: "66% (2 of 3)", or that there was none to count. */
    String words() {
        return whole == 0
                ? "none to count"
                : "%d%% (%d of %d)".formatted(part * HUNDRED / whole, part, whole);
    }
}
