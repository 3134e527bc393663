package org.threshold.workflow.improvement.app;

import java.util.List;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.referral.CaseRef;

/** The rows of supervisions; what was written is never changed. */
public interface SupervisionLog {

    void add(Supervision supervision);

    /** Those of these cases, the last held first. */
    List<Supervision> of(List<CaseRef> refs);
}
