package org.threshold.workflow.restricted.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.OpeningId;
import org.threshold.workflow.restricted.domain.RestrictedCase;
import org.threshold.workflow.restricted.domain.RestrictedId;
import org.threshold.workflow.restricted.domain.Terms;

/** What every store of restricted cases keeps to. */
public abstract class RestrictedCasesContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);
    private static final Actor NIGHT = Actors.in(Role.EDT_WORKER);

    private final RestrictedCases restricted;

    protected RestrictedCasesContract(RestrictedCases restricted) {
        this.restricted = restricted;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void a_case_has_one_restriction_until_it_is_lifted() {
        CaseRef ref = aCase();
        restricted.restrict(restricted(ref, NOW));
        var anew = restricted(ref, NOW.plusSeconds(60));
        restricted.restrict(anew);
        assertThat(restricted.standing(List.of(aCase(), ref))).containsExactly(anew);
        assertThat(restricted.standing(anew.id())).contains(anew);
        assertThat(restricted.cases()).containsOnlyOnce(ref);

        restricted.lift(anew.id(), MANAGER, "It is over.", NOW.plusSeconds(90));

        assertThat(restricted.standing(List.of(ref))).isEmpty();
        assertThat(restricted.standing(anew.id())).isEmpty();
        assertThat(restricted.cases()).doesNotContain(ref);
    }

    @Test
    void of_cases_that_were_joined_every_restriction_stands_the_latest_first() {
        var first = restricted(aCase(), NOW);
        var second = restricted(aCase(), NOW.plusSeconds(60));
        restricted.restrict(first);
        restricted.restrict(second);

        assertThat(restricted.standing(List.of(first.caseRef(), second.caseRef())))
                .containsExactly(second, first);
    }

    @Test
    void openings_are_kept_the_latest_first_with_their_review() {
        var one = restricted(aCase(), NOW);
        restricted.restrict(one);
        var first = opening(one, NIGHT, NOW);
        var second = opening(one, NIGHT, NOW.plusSeconds(60));
        restricted.open(first);
        restricted.open(second);
        assertThat(restricted.openings(one.id())).containsExactly(second, first);
        assertThat(restricted.opening(one.id(), NIGHT.staff().orElseThrow())).contains(second);
        assertThat(restricted.opening(one.id(), MANAGER.staff().orElseThrow())).isEmpty();

        var review = new Opening.Review(true, "The child was in A&E.");
        restricted.reviewed(first.id(), review, MANAGER, NOW.plusSeconds(90));

        assertThat(restricted.opening(first.id()).orElseThrow().review()).contains(review);
        assertThat(restricted.opening(second.id()).orElseThrow().review()).isEmpty();
    }

    private static RestrictedCase restricted(CaseRef ref, Instant since) {
        var terms =
                new Terms(
                        "A colleague’s family.",
                        "Policy 4.",
                        Optional.of(LocalDate.parse("2027-03-01")),
                        Set.of(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE));
        var owner = new RestrictedCase.Owner(MANAGER.staff().orElseThrow(), Role.TEAM_MANAGER);
        return new RestrictedCase(new RestrictedId(UUID.randomUUID()), ref, terms, owner, since);
    }

    private static Opening opening(RestrictedCase of, Actor by, Instant at) {
        return new Opening(
                new OpeningId(UUID.randomUUID()),
                of.id(),
                of.caseRef(),
                by.staff().orElseThrow(),
                "The child is in A&E.",
                at,
                Optional.empty());
    }
}
