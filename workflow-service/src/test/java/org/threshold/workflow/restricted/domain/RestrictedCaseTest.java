package org.threshold.workflow.restricted.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

class RestrictedCaseTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final Instant NOW = Times.london("2026-11-26T10:00");
    private static final Actor OWNER = Actors.in(Role.SERVICE_MANAGER);

    @Test
    @Requirement("R-ASC-2")
    void a_reason_with_its_basis_a_day_of_review_and_somebody_who_goes_on_are_needed() {
        assertThat(new Terms("", " ", Optional.empty(), Set.of()).refusals(TODAY))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("reason", "basis", "roles", "reviewOn");
        assertThat(until(TODAY.plusDays(1)).refusals(TODAY)).isEmpty();
    }

    @Test
    void the_day_of_review_is_to_come_and_within_six_months() {
        assertThat(until(TODAY).refusals(TODAY)).hasSize(1);
        assertThat(until(TODAY.plusMonths(6)).refusals(TODAY)).isEmpty();
        assertThat(until(TODAY.plusMonths(6).plusDays(1)).refusals(TODAY)).hasSize(1);
    }

    @Test
    void it_ends_with_its_day_of_review_in_england() {
        var one = restricted(LocalDate.parse("2027-04-01"));

        assertThat(one.holds(Times.london("2027-04-01T23:59"))).isTrue();
        assertThat(one.holds(Times.london("2027-04-02T00:00"))).isFalse();
    }

    @Test
    void its_owner_and_those_who_go_on_with_it_read_it() {
        var one = restricted(TODAY.plusDays(9));

        assertThat(one.readBy(OWNER)).isTrue();
        assertThat(one.readBy(Actors.in(Role.TEAM_MANAGER))).isTrue();
        assertThat(one.readBy(Actors.in(Role.SERVICE_MANAGER, 2))).isFalse();
        assertThat(one.readBy(Actors.in(Role.EDT_WORKER))).isFalse();
    }

    @Test
    void an_opening_lasts_twelve_hours() {
        var opening =
                new Opening(
                        new OpeningId(new UUID(0, 1)),
                        new RestrictedId(new UUID(0, 2)),
                        new CaseRef("CP-2041"),
                        OWNER.staff().orElseThrow(),
                        "In A&E.",
                        NOW,
                        Optional.empty());

        assertThat(opening.lasts(NOW.plus(Duration.ofHours(12)).minusSeconds(1))).isTrue();
        assertThat(opening.lasts(NOW.plus(Duration.ofHours(12)))).isFalse();
    }

    private static RestrictedCase restricted(LocalDate until) {
        return new RestrictedCase(
                new RestrictedId(new UUID(0, 2)),
                new CaseRef("CP-2041"),
                until(until),
                new RestrictedCase.Owner(OWNER.staff().orElseThrow(), Role.SERVICE_MANAGER),
                NOW);
    }

    private static Terms until(LocalDate day) {
        return new Terms(
                "A colleague’s family.", "Policy 4.", Optional.of(day), Set.of(Role.TEAM_MANAGER));
    }
}
