package org.threshold.workflow.improvement.app;

import java.util.List;
import org.threshold.workflow.improvement.domain.UnevidencedWorry;
import org.threshold.workflow.referral.CaseRef;

/** The rows of what worries people without evidence; what was written is never changed. */
public interface WorryLog {

    /** Adds one, unless the same words stand on the same note. */
    void add(UnevidencedWorry worry);

    /** Those of these cases, the latest first. */
    List<UnevidencedWorry> of(List<CaseRef> refs);
}
