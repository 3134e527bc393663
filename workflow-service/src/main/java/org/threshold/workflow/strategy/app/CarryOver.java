package org.threshold.workflow.strategy.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.GoesOn;

/** Carries the open discussion of a case over to the case that answers for it. */
@Service
class CarryOver {

    private final Discussions discussions;
    private final MoreChildren more;
    private final MergeDiscussions merge;
    private final HearThere hear;
    private final DiscussionRecord record;

    CarryOver(
            Discussions discussions,
            MoreChildren more,
            MergeDiscussions merge,
            HearThere hear,
            DiscussionRecord record) {
        this.discussions = discussions;
        this.more = more;
        this.merge = merge;
        this.hear = hear;
        this.record = record;
    }

    /**
     * Carries it over; everything is locked.
     *
     * @param here the open discussion of the case that joined
     * @param there that of the case which answers, if it is in one
     */
    void over(Actor by, Discussion here, Optional<Discussion> there, FoundChild found) {
        there.filter(other -> !other.id().equals(here.id()))
                .ifPresentOrElse(
                        other -> oneOf(by, here, other, found), () -> goOn(by, here, found));
    }

    private void goOn(Actor by, Discussion here, FoundChild found) {
        Discussion known = known(here, found);
        discussions.answeredBy(here.id(), found.from(), found.into());
        more.kept(by, here, known);
        record.happened(by, "strategy-discussion-child-identified", known, "");
    }

    private void oneOf(Actor by, Discussion here, Discussion there, FoundChild found) {
        Discussion known = known(here, found);
        switch (GoesOn.of(here.stage(), there.stage())) {
            case THERE ->
                    merge.merged(by, here, there, there.joinedBy(known.children(), known.scope()));
            case HERE -> {
                discussions.answeredBy(here.id(), found.from(), found.into());
                merge.merged(by, there, here, known.joinedBy(there.children(), there.scope()));
            }
            case EACH -> hear.heard(by, found, record.now());
        }
    }

    private static Discussion known(Discussion here, FoundChild found) {
        return here.answeredBy(found.from(), found.into(), found.person());
    }
}
