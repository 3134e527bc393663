package org.threshold.workflow.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.improvement.domain.ImprovementAction.Evidence;
import org.threshold.workflow.platform.Refusal;

/** What an action from a review needs, and when it is overdue (R-Health-3, R-GP-2). */
class ActionGivenTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    @Requirement("R-Health-3")
    void an_action_needs_words_a_source_an_owner_and_a_day() {
        var nothing = new ActionGiven(" ", Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(nothing.refusals(TODAY))
                .extracting(Refusal::field)
                .containsExactly("what", "source", "owner", "dueOn");
        assertThat(given(Role.PAEDIATRICIAN, TODAY).refusals(TODAY)).isEmpty();
    }

    @Test
    void its_day_is_to_come_and_its_owner_works_with_children() {
        assertThat(given(Role.PAEDIATRICIAN, TODAY.minusDays(1)).refusals(TODAY))
                .extracting(Refusal::field)
                .containsExactly("dueOn");
        assertThat(given(Role.OPERATOR, TODAY).refusals(TODAY))
                .extracting(Refusal::field)
                .containsExactly("owner");
        assertThat(ActionGiven.owners()).doesNotContain(Role.AGENCY_CLIENT, Role.OPERATOR);
    }

    @Test
    @Requirement("R-Health-3")
    void it_is_overdue_once_its_day_is_over_and_never_when_it_is_done() {
        var open =
                new ImprovementAction(
                        new ActionId(new UUID(0, 1)),
                        "Review the procedure.",
                        ActionSource.REVIEW,
                        Role.PAEDIATRICIAN,
                        TODAY,
                        Optional.empty());
        var done = open.shown(new Evidence("Minutes.", new StaffId(new UUID(0, 2)), Instant.EPOCH));

        assertThat(open.overdue(TODAY)).isFalse();
        assertThat(open.overdue(TODAY.plusDays(1))).isTrue();
        assertThat(done.overdue(TODAY.plusDays(1))).isFalse();
        assertThat(done.open()).isFalse();
    }

    private static ActionGiven given(Role owner, LocalDate due) {
        return new ActionGiven(
                "Review the procedure.",
                Optional.of(ActionSource.SIGNIFICANT_EVENT_REVIEW),
                Optional.of(owner),
                Optional.of(due));
    }
}
