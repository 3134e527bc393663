package org.threshold.workflow.safety.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.StrategyDiscussions;

/**
 * A strategy discussion that began by telephone at night is on the work list from then on, with its
 * invitations, quorum and limits, so that the full meeting is not forgotten in the morning.
 */
@Service
class NightDiscussion {

    private final StrategyDiscussions discussions;
    private final List<CaseCircumstances> circumstances;
    private final JoinedCases joined;

    NightDiscussion(
            StrategyDiscussions discussions,
            List<CaseCircumstances> circumstances,
            JoinedCases joined) {
        this.discussions = discussions;
        this.circumstances = List.copyOf(circumstances);
        this.joined = joined;
    }

    /** Calls a discussion, if the case is in none. */
    void held(Actor who, OutOfHoursContact contact) {
        if (discussions.openOf(contact.caseRef()).isPresent()) {
            return;
        }
        var child = new ChildOfConcern(contact.caseRef(), path(contact.caseRef()));
        discussions.call(
                who,
                new CallForDiscussion(
                        new Source("person", contact.id().value(), contact.recordedAt()),
                        new About(List.of(child), Set.of(), Set.of()),
                        Set.of(),
                        true,
                        "A strategy discussion was begun out of hours."));
    }

    private Path path(CaseRef ref) {
        Set<Circumstance> here = EnumSet.noneOf(Circumstance.class);
        for (CaseRef each : joined.all(joined.answering(ref))) {
            circumstances.forEach(source -> here.addAll(source.of(each)));
        }
        return here.contains(Circumstance.RED_PATH) ? Path.RED : Path.NOT_RED;
    }
}
