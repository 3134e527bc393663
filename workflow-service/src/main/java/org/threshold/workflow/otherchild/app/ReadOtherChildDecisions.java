package org.threshold.workflow.otherchild.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.otherchild.domain.OtherChild;
import org.threshold.workflow.otherchild.domain.OtherChildId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows what was decided for a child because of a referral about another. */
@Service
public class ReadOtherChildDecisions {

    private final Access access;
    private final OtherChildDecisions rows;
    private final JoinedCases joined;

    ReadOtherChildDecisions(Access access, OtherChildDecisions rows, JoinedCases joined) {
        this.access = access;
        this.rows = rows;
        this.joined = joined;
    }

    /** All of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<OtherChild> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return rows.of(joined.answering(ref));
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public OtherChild forStep(OtherChildId id) {
        return rows.find(id).orElseThrow();
    }
}
