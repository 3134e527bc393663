package org.threshold.workflow.worklist;

/**
 * One answer in the brief of a case.
 *
 * @param words a line for people, names and all: for pages only
 * @param page where there is more about it; empty where there is not
 */
public record BriefLine(BriefQuestion question, String words, String page) {

    /** A line with nothing to follow. */
    public static BriefLine of(BriefQuestion question, String words) {
        return new BriefLine(question, words, "");
    }

    @Override
    public String toString() {
        return "BriefLine[" + question + "]";
    }
}
