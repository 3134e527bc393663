package org.threshold.workflow.analysis.app;

import org.threshold.workflow.analysis.Analysed;

/** Where the page of a draft is. */
public final class DraftAddress {

    private DraftAddress() {}

    /** Under its case. */
    public static String of(Analysed about) {
        return "/cases/" + about.caseRef() + "/analyses/" + about.id();
    }
}
