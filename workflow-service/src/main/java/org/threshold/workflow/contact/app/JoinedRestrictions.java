package org.threshold.workflow.contact.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** What waits of a case that joins another is of that one from then on. */
@Service
class JoinedRestrictions implements CaseListener {

    private final Restrictions restrictions;
    private final RestrictionWork work;

    JoinedRestrictions(Restrictions restrictions, RestrictionWork work) {
        this.restrictions = restrictions;
        this.work = work;
    }

    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        restrictions.of(List.of(joined.from())).forEach(one -> work.concerning(one, into));
    }
}
