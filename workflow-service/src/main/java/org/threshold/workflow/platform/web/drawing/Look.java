package org.threshold.workflow.platform.web.drawing;

/**
 * How a shape is drawn.
 *
 * @param dashes lengths of dashes and gaps; empty for a line without gaps
 */
public record Look(String fill, double line, String dashes) {

    /** The ink of every line and word. */
    public static final String INK = "#0b0c0c";

    /** White inside, with an edge so strong. */
    public static Look edged(double line) {
        return new Look("#ffffff", line, "");
    }

    /** A line without anything inside. */
    public static Look lined(double line, String dashes) {
        return new Look("none", line, dashes);
    }

    /** Ink all over. */
    public static Look full() {
        return new Look(INK, 1, "");
    }
}
