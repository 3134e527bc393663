package org.threshold.workflow.deadlines;

/** Which area's limits were used, in which version: {@code bucks 1}. */
public record ProfileVersion(String area, int version) {

    @Override
    public String toString() {
        return area + " " + version;
    }
}
