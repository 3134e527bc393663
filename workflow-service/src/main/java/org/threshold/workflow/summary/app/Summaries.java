package org.threshold.workflow.summary.app;

import java.util.List;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.domain.Summary;

/** The versions of summaries; none is ever changed. */
public interface Summaries {

    void add(Summary summary);

    /** All of these cases, the latest first. */
    List<Summary> of(List<CaseRef> refs);
}
