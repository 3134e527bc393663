package org.threshold.workflow.handover.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.NightContacts.NightContact;
import org.threshold.workflow.handover.app.ShowHandover.Line;
import org.threshold.workflow.handover.domain.DayWord;
import org.threshold.workflow.handover.domain.DayWord.Said;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.referral.CaseRef;

/** What the handover list shows of a restricted case (R-ASC-2). */
class RestrictedRowsTest {

    private static final Actor NIGHT = Actors.in(Role.EDT_WORKER);
    private static final Instant LISTED = Instant.parse("2026-11-24T16:30:00Z");

    private static final Line LINE =
            new Line(
                    new HandoverEntry(
                            new EntryId(new UUID(0, 0x5a)),
                            new CaseRef("CP-2041"),
                            LocalDate.parse("2026-11-24"),
                            List.of(new Why("red", "Red.", "The referral is not decided.")),
                            List.of(
                                    new DayWord(
                                            new Said("He may come.", "A visit", "Dana, 01296 1"),
                                            DANA_DUTY.id(),
                                            LISTED)),
                            new Standing.Handed(LISTED)),
                    List.of(new NightContact("Information", LISTED, "/contact")));

    @Test
    @Requirement("R-ASC-2")
    void of_a_restricted_case_it_shows_that_it_is_there_and_nothing_of_it() {
        var row = rows(Set.of("CP-2041"));

        assertThat(row.ref()).isEqualTo("CP-2041");
        assertThat(row.reasons())
                .singleElement()
                .satisfies(why -> assertThat(why.words()).startsWith("The case is restricted."));
        assertThat(row.words()).isEmpty();
        assertThat(row.contacts()).isEmpty();
        assertThat(row.may().takeOver()).isTrue();
        assertThat(rows(Set.of()).reasons()).extracting(Why::code).containsExactly("red");
    }

    private static HandoverRow rows(Set<String> shut) {
        return new HandoverRows(new FakeStaff(), (_, _) -> shut)
                .of(NIGHT, List.of(LINE))
                .getFirst();
    }
}
