package org.threshold.workflow.missing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.OwningTeam;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** What has to be said of missing data, and whose they are to add (R-ASC-3). */
class MissingRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");

    @Test
    @Requirement("R-ASC-3")
    void a_field_is_enough_and_something_else_needs_a_note() {
        assertThat(given("", Datum.GP).refusals()).isEmpty();
        assertThat(given("His dog.", Datum.OTHER).refusals()).isEmpty();
        assertThat(given("Anything").refusals()).extracting(Refusal::field).containsExactly("data");
        assertThat(given(" ", Datum.OTHER, Datum.GP).refusals())
                .extracting(Refusal::field)
                .containsExactly("note");
    }

    @Test
    @Requirement("R-ASC-3")
    void what_cannot_be_had_is_said_with_the_reason() {
        var asked = given("", Datum.GP, Datum.SCHOOL);

        assertThat(found("").refusal(asked)).isEmpty();
        assertThat(found("Not at school yet.", Datum.SCHOOL).refusal(asked)).isEmpty();
        assertThat(found("", Datum.SCHOOL).refusal(asked)).map(Refusal::field).contains("words");
        assertThat(found("Asked.", Datum.NAME).refusal(asked))
                .map(Refusal::field)
                .contains("still");
        assertThat(found("Fred", Datum.GP).toString()).doesNotContain("Fred");
        assertThat(given("Fred", Datum.GP).toString()).doesNotContain("Fred");
    }

    @Test
    @Requirement("R-ASC-3")
    void the_record_belongs_to_the_allocated_worker_s_team_or_to_the_duty_team() {
        assertThat(OwningTeam.of(true).roles())
                .containsExactlyInAnyOrder(Role.ALLOCATED_SOCIAL_WORKER, Role.TEAM_MANAGER);
        assertThat(OwningTeam.of(false).roles())
                .containsExactlyInAnyOrder(Role.DUTY_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Test
    void what_is_looked_for_already_is_not_asked_for_again() {
        var open = report(given("", Datum.GP, Datum.SCHOOL), Optional.empty());
        assertThat(open.asksFor(given("", Datum.GP))).isTrue();
        assertThat(open.asksFor(given("", Datum.GP, Datum.NAME))).isFalse();
        assertThat(open.asksFor(given("Ring the nursery.", Datum.SCHOOL))).isFalse();
        var noted = report(given("A note.", Datum.OTHER), Optional.empty());
        assertThat(noted.sameAs(given("A note.", Datum.OTHER))).isTrue();
        assertThat(noted.sameAs(given("Another.", Datum.OTHER))).isFalse();
        var closed = report(given("", Datum.GP), Optional.of(found("")));
        assertThat(closed.asksFor(given("", Datum.GP))).isFalse();
        assertThat(closed.sameAs(given("", Datum.GP))).isFalse();
    }

    private static MissingData report(MissingGiven said, Optional<Found> found) {
        return new MissingData(
                new MissingId(new UUID(0, 1)),
                new CaseRef("CP-2041"),
                said,
                new MissingData.Raised(Agency.OUT_OF_HOURS, NOW),
                OwningTeam.DUTY,
                found);
    }

    private static MissingGiven given(String note, Datum... data) {
        return new MissingGiven(Set.of(data), note);
    }

    private static Found found(String words, Datum... still) {
        return new Found(Set.of(still), words, NOW);
    }
}
