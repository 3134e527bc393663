package org.threshold.workflow.worklist;

import java.util.List;

/**
 * What a feature has to show of a case of which it knows nothing yet: where that is begun. The page
 * of a case has these in one list.
 */
public record CaseStart(List<CaseFacts.Link> links) {

    private static final String TEMPLATE = "start";

    public CaseStart {
        links = List.copyOf(links);
    }

    /** Itself, as a part of the page. */
    public CasePart.Part part() {
        return new CasePart.Part(TEMPLATE, this);
    }
}
