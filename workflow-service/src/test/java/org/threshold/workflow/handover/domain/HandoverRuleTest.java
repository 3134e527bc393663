package org.threshold.workflow.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.domain.DayWord.Said;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** What has to be said about the handover list (R-ASC-1). */
class HandoverRuleTest {

    @Test
    void only_what_the_night_must_know_has_to_be_said() {
        assertThat(HandoverRule.toTell(new Said("He may come to the ward.", "", ""))).isEmpty();
        assertThat(HandoverRule.toTell(new Said(" ", "A visit.", "Dana")))
                .extracting(Refusal::field)
                .containsExactly("know");
    }

    @Test
    @Requirement("R-ASC-1")
    void what_the_rules_put_there_nobody_takes_off() {
        var red = entry(List.of(new Why("red", "Red.", "")));

        assertThat(HandoverRule.toTakeOff(red, "A reason."))
                .extracting(Refusal::problem)
                .containsExactly("The rules put this case on the list; nobody takes it off.");
    }

    @Test
    void what_people_put_there_is_taken_off_with_a_reason() {
        assertThat(HandoverRule.toTakeOff(entry(List.of()), "He is in custody.")).isEmpty();
        assertThat(HandoverRule.toTakeOff(entry(List.of()), " "))
                .extracting(Refusal::field)
                .containsExactly("reason");
    }

    @Test
    void only_a_name_counts_as_having_rung() {
        assertThat(HandoverRule.toRing("Edith Night")).isEmpty();
        assertThat(HandoverRule.toRing("")).extracting(Refusal::field).containsExactly("spokeTo");
    }

    private static HandoverEntry entry(List<Why> reasons) {
        return new HandoverEntry(
                new EntryId(UUID.randomUUID()),
                new CaseRef("CP-1"),
                LocalDate.parse("2026-11-24"),
                reasons,
                List.of(),
                new Standing.Noted());
    }
}
