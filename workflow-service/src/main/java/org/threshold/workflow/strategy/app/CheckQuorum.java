package org.threshold.workflow.strategy.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.KnownRanks;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.Quorum;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.Seat;

/**
 * Checks whether a meeting was quorate. An officer who has an account here counts with the rank of
 * the account, whatever was typed (L-3.1.18, R-TVP-6a).
 */
@Service
class CheckQuorum {

    private final WorkingTime workingTime;
    private final KnownRanks ranks;

    CheckQuorum(WorkingTime workingTime, KnownRanks ranks) {
        this.workingTime = workingTime;
        this.ranks = ranks;
    }

    QuorumCheck of(Discussion discussion, MeetingReport report) {
        return Quorum.check(
                report.attendees().stream().map(this::known).toList(),
                discussion.scope(),
                !workingTime.isOfficeHours(report.heldAt()));
    }

    private Attendee known(Attendee one) {
        return one.seat() == Seat.POLICE
                ? ranks.of(one.name()).map(one::withRank).orElse(one)
                : one;
    }
}
