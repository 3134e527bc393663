package org.threshold.workflow.enquiry.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows what the doctors are asked since an injury, until an enquiry goes on with it. */
@Service
public class ReadInjuredChild {

    private final Access access;
    private final JoinedCases joined;
    private final InjuredChildren children;
    private final InjuryWork work;

    ReadInjuredChild(Access access, JoinedCases joined, InjuredChildren children, InjuryWork work) {
        this.access = access;
        this.joined = joined;
        this.children = children;
        this.work = work;
    }

    /** That of a case; whoever reads it is kept in the audit. */
    @Transactional
    public Optional<InjuredChild> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        var found = children.openOf(joined.all(joined.answering(ref)));
        found.ifPresent(child -> work.keep(who, "injured-child-read", child));
        return found;
    }
}
