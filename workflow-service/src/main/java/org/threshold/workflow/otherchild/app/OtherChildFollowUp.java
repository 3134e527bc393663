package org.threshold.workflow.otherchild.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.otherchild.OtherChildDecided;
import org.threshold.workflow.otherchild.OtherChildListener;
import org.threshold.workflow.otherchild.OtherChildOutcome;
import org.threshold.workflow.otherchild.domain.OtherChild;
import org.threshold.workflow.otherchild.domain.OtherChild.Decision;
import org.threshold.workflow.otherchild.domain.OtherChild.Standing;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** What a decision about another child brings about: none is without effect. */
@Service
class OtherChildFollowUp {

    private static final String WHY =
            "Decided for another child of a home about which a referral came in.";

    private final OtherChildDecisions rows;
    private final OtherChildWork work;
    private final OtherChildRecord record;
    private final StrategyDiscussions discussions;
    private final List<OtherChildListener> listeners;

    OtherChildFollowUp(
            OtherChildDecisions rows,
            OtherChildWork work,
            OtherChildRecord record,
            StrategyDiscussions discussions,
            List<OtherChildListener> listeners) {
        this.rows = rows;
        this.work = work;
        this.record = record;
        this.discussions = discussions;
        this.listeners = List.copyOf(listeners);
    }

    Completion decided(Actor who, OtherChild one, Decision decision, TaskView task) {
        rows.save(who, one.now(new Standing.Decided(decision, record.now())));
        work.decided(who, one, task);
        record.keep(
                who,
                "other-child-decided",
                one,
                decision.outcome().code() + ": " + decision.reason());
        if (decision.outcome() == OtherChildOutcome.SECTION_47) {
            discussions.call(who, call(one));
        }
        var decided = decided(who, one, decision);
        listeners.forEach(listener -> listener.decided(decided));
        return new Completion.Done(next(decision.outcome()));
    }

    private static OtherChildDecided decided(Actor who, OtherChild one, Decision decision) {
        return new OtherChildDecided(
                one.id().value(),
                one.about().caseRef(),
                who,
                decision.outcome(),
                decision.reason(),
                one.about().askedAt());
    }

    private CallForDiscussion call(OtherChild one) {
        return new CallForDiscussion(
                new Source("person", one.id().value(), record.now()),
                new About(
                        List.of(new ChildOfConcern(one.about().caseRef(), Path.NOT_RED)),
                        Set.of(),
                        Set.of()),
                Set.of(),
                false,
                WHY);
    }

    private static String next(OtherChildOutcome outcome) {
        return switch (outcome) {
            case SECTION_47 -> "A strategy discussion is called for this child.";
            case SECTION_17 -> "The single assessment of this child is on the work list.";
            case NO_ACTION -> "That nothing is done for this child, and why, is on its record.";
        };
    }
}
