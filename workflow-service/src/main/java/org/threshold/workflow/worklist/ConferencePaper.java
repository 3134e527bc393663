package org.threshold.workflow.worklist;

/**
 * A part of the report to a child protection conference.
 *
 * @param facts its heading and what stands under it; for pages only, since it may name people
 */
public record ConferencePaper(ConferenceChapter chapter, CaseFacts facts) {

    @Override
    public String toString() {
        return "ConferencePaper[" + chapter + "]";
    }
}
