package org.threshold.workflow.worklist;

import java.util.Optional;
import org.threshold.workflow.access.Actor;

/**
 * A part of the page of a case; each feature brings its own, with a template that draws it. There
 * is a page for every case that one of them knows.
 */
public interface CasePart {

    /** Its place on the page, the lowest first. */
    int order();

    /** The part for this reader; empty when there is nothing to show of the case. */
    Optional<Part> of(Actor who, String caseRef);

    /** Whether it stands on the one page that is printed of a case for whoever has a minute. */
    default boolean inBrief() {
        return false;
    }

    /**
     * What is drawn.
     *
     * @param fragment the template, below {@code case/}; its fragment {@code casePart(part, ref)}
     *     draws it
     * @param shown what that template reads
     */
    record Part(String fragment, Object shown) {}
}
