package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.RaisedConcerns;
import org.threshold.workflow.strategy.StrategyDiscussions;

/**
 * Calls a discussion for what no meeting has heard: an allegation that became known since is
 * discussed today (L-3.1.6b, L-3.1.7), and whatever comes up after an investigation was closed is
 * never refused, for whether to investigate again is for a meeting to decide.
 */
@Service
class DiscussAgain {

    private static final String ALLEGED = "A further allegation became known.";
    private static final String FIRST = "An allegation became known.";
    private static final String LATE = "Something came up after the investigation was closed.";

    private final StrategyDiscussions discussions;
    private final RaisedConcerns concerns;
    private final CaseClock clock;

    DiscussAgain(StrategyDiscussions discussions, RaisedConcerns concerns, CaseClock clock) {
        this.discussions = discussions;
        this.concerns = concerns;
        this.clock = clock;
    }

    /** Calls one if the item needs it. */
    void about(Actor by, Investigation investigation, NewItem item) {
        if (item.step().equals(InvestigationSteps.CLOSE_ALLEGATION)) {
            alleged(by, investigation, item);
        } else if (!investigation.isOpen()) {
            discussions.call(by, call(item, item.cases(), false, LATE));
        }
    }

    /** Calls one for an allegation with which everything begins. */
    void first(Actor by, NewItem item) {
        concerns.raise(by, call(item, item.cases(), true, FIRST));
    }

    private void alleged(Actor by, Investigation investigation, NewItem item) {
        List<CaseRef> unheard =
                item.cases().stream()
                        .filter(ref -> !investigation.isOpen() || !heard(ref, item.due().anchor()))
                        .toList();
        if (!unheard.isEmpty()) {
            concerns.raise(by, call(item, unheard, true, ALLEGED));
        }
    }

    /** Whether a meeting that decided for the child was held after the allegation became known. */
    private boolean heard(CaseRef ref, Instant knownAt) {
        return discussions.decidedFor(ref).stream()
                .anyMatch(decided -> decided.meeting().heldAt().isAfter(knownAt));
    }

    private CallForDiscussion call(NewItem item, List<CaseRef> cases, boolean today, String why) {
        List<ChildOfConcern> children =
                cases.stream().map(ref -> new ChildOfConcern(ref, Path.NOT_RED)).toList();
        return new CallForDiscussion(
                new Source("person", item.id().value(), clock.now()),
                new About(children, Set.of(), Set.of()),
                Set.of(),
                today,
                why);
    }
}
