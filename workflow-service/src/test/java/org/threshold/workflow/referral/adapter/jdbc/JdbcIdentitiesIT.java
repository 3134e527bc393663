package org.threshold.workflow.referral.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.Identities.Shown;
import org.threshold.workflow.referral.domain.Candidate;

/** Who a child may be and is, on a real database. */
class JdbcIdentitiesIT {

    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final JdbcClient JDBC = TestDatabase.create("identities").jdbc();
    private static final Actor SOMEBODY = Actor.itself();

    private final JdbcIdentities identities = new JdbcIdentities(JDBC);
    private final JdbcCases cases = new JdbcCases(JDBC);
    private final PersonId stated = new PersonId(UUID.randomUUID());
    private final PersonId known = new PersonId(UUID.randomUUID());

    @Test
    void candidates_are_shown_the_likeliest_first_with_their_open_cases() {
        CaseRef ref = cases.openFor(stated, AT);
        CaseRef open = cases.openFor(known, AT);
        var likely = new Candidate(known, 87, Set.of(Why.SAME_NAME, Why.SAME_BIRTH));
        var less = new Candidate(new PersonId(UUID.randomUUID()), 40, Set.of(Why.BIRTH_FITS));

        identities.keep(ref, List.of(less, likely));
        identities.keep(ref, List.of(likely));

        assertThat(identities.of(ref))
                .containsExactly(
                        new Shown(likely, Optional.of(open)), new Shown(less, Optional.empty()));
    }

    @Test
    void a_known_child_without_an_open_case_takes_this_one() {
        CaseRef ref = cases.openFor(stated, AT);

        identities.known(ref, known, SOMEBODY, AT);

        assertThat(identities.openCase(known)).contains(ref);
        assertThat(cases.childOf(ref)).contains(known);
        assertThat(identities.openCase(stated)).isEmpty();
    }

    @Test
    @Requirement("R-HV-1")
    void a_case_that_joins_is_closed_and_answers_for_the_open_one() {
        CaseRef open = cases.openFor(known, AT);
        CaseRef ref = cases.openFor(stated, AT);

        identities.known(ref, known, SOMEBODY, AT);
        identities.join(ref, open, AT);

        assertThat(identities.openCase(known)).contains(open);
        assertThat(cases.childOf(ref)).contains(known);
        assertThat(identities.openCase(stated)).isEmpty();
    }

    @Test
    void whoever_finds_a_child_finds_its_case_and_none_that_joined_it() {
        CaseRef open = cases.openFor(known, AT);
        CaseRef ref = cases.openFor(stated, AT);
        identities.known(ref, known, SOMEBODY, AT);
        identities.join(ref, open, AT);

        assertThat(cases.of(List.of(known, new PersonId(UUID.randomUUID()))))
                .containsExactly(Map.entry(known, List.of(open.value())));
    }

    @Test
    void what_joined_a_case_that_joins_another_is_answered_for_by_that_other() {
        var joined = new JdbcJoinedCases(JDBC);
        CaseRef last = cases.openFor(known, AT);
        CaseRef middle = cases.openFor(new PersonId(UUID.randomUUID()), AT);
        CaseRef first = cases.openFor(stated, AT);

        identities.join(first, middle, AT);
        identities.join(middle, last, AT);

        assertThat(joined.answering(first)).isEqualTo(last);
        assertThat(joined.answering(last)).isEqualTo(last);
        assertThat(joined.all(last)).containsExactlyInAnyOrder(last, middle, first);
        assertThat(joined.all(last).getFirst()).isEqualTo(last);
        assertThat(cases.childOf(first)).contains(known);
    }

    @Test
    void that_nobody_is_meant_changes_no_case() {
        CaseRef ref = cases.openFor(stated, AT);

        identities.nobodyKnown(ref, SOMEBODY, AT);

        assertThat(cases.childOf(ref)).contains(stated);
    }
}
