package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Keeps a discussion that may be about more children than before (L-3.1.8): what waits of it shows
 * all of them, and where a meeting is booked, whoever is invited hears of those who are new.
 */
@Service
class MoreChildren {

    private final Discussions discussions;
    private final DiscussionLimits limits;
    private final HumanSteps steps;
    private final Preparations preparations;
    private final DiscussionNews news;

    MoreChildren(
            Discussions discussions,
            DiscussionLimits limits,
            HumanSteps steps,
            Preparations preparations,
            DiscussionNews news) {
        this.discussions = discussions;
        this.limits = limits;
        this.steps = steps;
        this.preparations = preparations;
        this.news = news;
    }

    void kept(Actor by, Discussion before, Discussion after) {
        discussions.save(after);
        limits.concerning(after);
        steps.concerning(after.id().value(), after.caseRefs());
        List<CaseRef> more = after.casesBeyond(before);
        preparations
                .booked(after.id())
                .filter(_ -> !more.isEmpty())
                .ifPresent(booking -> news.alsoAbout(by, after, more, booking));
    }
}
