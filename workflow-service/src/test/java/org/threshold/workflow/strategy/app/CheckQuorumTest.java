package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.Missing;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.QuorumCheck.NotQuorate;

/** Whose rank counts at night: the account’s before what was typed. */
class CheckQuorumTest {

    @Test
    @Requirement({"L-3.1.18", "R-TVP-6a"})
    void a_constable_by_their_account_is_no_supervising_officer_whatever_was_typed() {
        assertThat(missing(Optional.of(Rank.CONSTABLE))).contains(Missing.SUPERVISING_OFFICER);
    }

    @Test
    void without_an_account_the_rank_that_was_typed_counts() {
        assertThat(missing(Optional.empty())).doesNotContain(Missing.SUPERVISING_OFFICER);
    }

    private static List<Missing> missing(Optional<Rank> account) {
        var discussion = Samples.called(new CaseRef("CP-2041"));
        var plain = Samples.report(Times.london("2026-11-28T23:00"));
        var report =
                new MeetingReport(
                        plain.heldAt(),
                        plain.held(),
                        List.of(Given.officer(Rank.SERGEANT)),
                        plain.minutes(),
                        plain.urgency(),
                        plain.atOnce());
        QuorumCheck check = new CheckQuorum(Times.CALENDAR, _ -> account).of(discussion, report);
        return check instanceof NotQuorate(var missing) ? List.copyOf(missing) : List.of();
    }
}
