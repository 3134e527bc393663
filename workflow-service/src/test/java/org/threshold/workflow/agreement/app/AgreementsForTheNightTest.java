package org.threshold.workflow.agreement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.agreement.domain.Agreed;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.handover.HandoverReason;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.Night;

class AgreementsForTheNightTest {

    private static final Instant FROM = Instant.parse("2026-11-24T16:30:00Z");
    private static final Night NIGHT =
            new Night(LocalDate.parse("2026-11-24"), FROM, Instant.parse("2026-11-25T09:00:00Z"));

    private final WrittenAgreement draft = Agreed.draft(Agreed.given());

    @Test
    @Requirement("R-ASC-1")
    void one_in_force_is_on_the_list_and_a_draft_is_not() {
        assertThat(listed(draft)).isEmpty();

        assertThat(listed(active().lasting(NIGHT.until())))
                .extracting(HandoverReason::caseRef)
                .containsExactly(draft.caseRef());
    }

    @Test
    void the_night_reads_when_it_ends_if_that_is_before_the_morning() {
        assertThat(listed(active().lasting(NIGHT.until())))
                .extracting(HandoverReason::why)
                .extracting(Why::due)
                .containsExactly("");
        assertThat(listed(active().lasting(NIGHT.until().minusSeconds(60))))
                .extracting(HandoverReason::why)
                .extracting(Why::due)
                .containsExactly("It ends on Wednesday 25 November 2026 at 08:59.");
    }

    private WrittenAgreement active() {
        return draft.activated(FROM, List.of());
    }

    private List<HandoverReason> listed(WrittenAgreement one) {
        var rows = new InMemoryWrittenAgreements();
        rows.add(one, Actors.in(Role.TEAM_MANAGER));
        return new AgreementsForTheNight(rows).found(NIGHT);
    }
}
