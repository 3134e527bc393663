package org.threshold.workflow.gp.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.referral.CaseRef;

/**
 * Goes on under the case that another joined, and with the child that a case is found to be about.
 */
@Service
class JoinedPracticeSearches implements CaseListener {

    private final PracticeSearches searches;
    private final PracticeWork work;
    private final LookForPractices look;

    JoinedPracticeSearches(PracticeSearches searches, PracticeWork work, LookForPractices look) {
        this.searches = searches;
        this.work = work;
        this.look = look;
    }

    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        searches.of(joined.from()).forEach(one -> work.concerning(one, into));
        searches.moved(joined.from(), joined.into());
        look.others(joined.by(), joined.into());
    }

    @Override
    public void identified(Actor by, CaseRef ref, PersonId person) {
        look.others(by, ref);
        look.in(ref);
    }
}
