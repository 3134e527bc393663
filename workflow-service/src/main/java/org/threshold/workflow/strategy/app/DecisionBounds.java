package org.threshold.workflow.strategy.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.NextMeetingRule;
import org.threshold.workflow.strategy.domain.NextMeetingRule.Bounds;
import org.threshold.workflow.strategy.domain.Unheard;

/** Finds out what the end of a meeting is bound by. */
@Service
class DecisionBounds {

    private final DiscussionLimits limits;
    private final KnownCircumstances known;
    private final CaseClock clock;

    DecisionBounds(DiscussionLimits limits, KnownCircumstances known, CaseClock clock) {
        this.limits = limits;
        this.known = known;
        this.clock = clock;
    }

    /** The bounds of what follows this meeting. */
    Bounds of(Discussion discussion, HeldMeeting meeting) {
        var report = meeting.report();
        Unheard unheard =
                limits.open(discussion.id(), DiscussionSteps.HOLD)
                        .<Unheard>map(limit -> new Unheard.Concern(limit.dueAt()))
                        .orElseGet(Unheard.Nothing::new);
        return new Bounds(
                report.held(),
                known.standing(discussion.cases()).any().contains(Circumstance.INVESTIGATION_OPEN),
                unheard,
                clock.now(),
                limits.due(NextMeetingRule.limit(report.held()), report.heldAt()));
    }
}
