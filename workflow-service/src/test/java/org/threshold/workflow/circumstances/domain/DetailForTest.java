package org.threshold.workflow.circumstances.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.domain.Notification.Urgency;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.referral.CaseRef;

/** A recipient fetches the detail that its tier goes with, for four weeks. */
class DetailForTest {

    private static final Instant BY = Instant.parse("2026-11-24T10:30:00Z");
    private static final Instant END = Instant.parse("2026-12-22T10:30:00Z");

    @Test
    void it_is_open_from_the_telling_until_four_weeks_after_the_time_to_acknowledge() {
        var told = List.of(told(Agency.HOSPITAL, "ward", Tier.T1, BY));

        assertThat(DetailFor.of(told, Agency.HOSPITAL, BY.minusSeconds(1800)))
                .isEqualTo(new DetailFor.Open());
        assertThat(DetailFor.of(told, Agency.HOSPITAL, END.minusNanos(1)))
                .isEqualTo(new DetailFor.Open());
        assertThat(DetailFor.of(told, Agency.HOSPITAL, END)).isEqualTo(new DetailFor.Ended(END));
    }

    @Test
    void who_is_told_the_fact_only_rings_and_fetches_nothing() {
        var told = List.of(told(Agency.HOSPITAL, "ward", Tier.T0, BY));

        assertThat(DetailFor.of(told, Agency.HOSPITAL, BY)).isEqualTo(new DetailFor.FactOnly());
    }

    @Test
    void an_agency_that_was_told_both_ways_fetches_it_and_what_was_told_last_counts() {
        var told =
                List.of(
                        told(Agency.HOSPITAL, "ward", Tier.T1, BY.plusSeconds(60)),
                        told(Agency.HOSPITAL, "paediatrician", Tier.T1, BY),
                        told(Agency.HOSPITAL, "midwife", Tier.T0, BY.plusSeconds(3600)));

        assertThat(DetailFor.of(told, Agency.HOSPITAL, END.plusSeconds(59)))
                .isEqualTo(new DetailFor.Open());
        assertThat(DetailFor.of(told, Agency.HOSPITAL, END.plusSeconds(60)))
                .isEqualTo(new DetailFor.Ended(END.plusSeconds(60)));
    }

    @Test
    void an_agency_that_was_not_told_may_not_know_of_it() {
        var told = List.of(told(Agency.POLICE, "duty-inspector", Tier.T1, BY));

        assertThat(DetailFor.of(told, Agency.HOSPITAL, BY)).isEqualTo(new DetailFor.NotTold());
    }

    private static Notification told(Agency agency, String role, Tier tier, Instant by) {
        return new Notification(
                new NotificationId(new UUID(7, 1)),
                new ChangeId(new UUID(7, 2)),
                new Purpose.Tell(),
                new ToTell(
                        new Recipient(agency, role),
                        Duty.DEFAULT,
                        tier,
                        List.of(new CaseRef("CP-2041")),
                        ToTell.CountsFrom.NOW),
                new Urgency(Priority.P1, by, new DeadlineId(new UUID(7, 3)), by),
                ShareBasis.told(ChangeKind.NEW_INJURY, Duty.DEFAULT));
    }
}
