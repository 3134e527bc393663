package org.threshold.workflow.referral.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.people.CasePeople.Named;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.Referrals.Around;
import org.threshold.workflow.referral.app.Reports;

class JdbcNamedAroundIT {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final TestDatabase DATABASE = TestDatabase.create("named_around");
    private static final JdbcClient JDBC = DATABASE.jdbc();

    private final JdbcCases cases = new JdbcCases(JDBC);
    private final JdbcNamedAround named = new JdbcNamedAround(JDBC);

    private final PersonId child = person();
    private final PersonId twin = person();
    private final PersonId mother = person();
    private final PersonId partner = person();

    @Test
    void adults_stand_with_their_words_and_other_children_without_any() {
        refers(List.of(child, twin), new Around(mother, "mother"));
        refers(List.of(child), new Around(partner, "partner"), new Around(mother, "mother"));
        refers(List.of(person()), new Around(person(), "mother"));

        assertThat(named.of(caseOf(child)))
                .containsExactlyInAnyOrder(
                        new Named(twin, ""),
                        new Named(mother, "mother"),
                        new Named(partner, "partner"));
        assertThat(named.of(caseOf(twin)))
                .containsExactlyInAnyOrder(new Named(child, ""), new Named(mother, "mother"));
    }

    @Test
    void referrals_of_a_case_that_joined_another_are_that_others() {
        var duplicate = person();
        refers(List.of(child), new Around(mother, "mother"));
        refers(List.of(duplicate), new Around(partner, "partner"));
        CaseRef joined = caseOf(duplicate);
        JDBC.sql("update case_file set closed_at = opened_at, joined_to = :to where ref = :ref")
                .param("to", caseOf(child).value())
                .param("ref", joined.value())
                .update();

        assertThat(named.of(caseOf(child)))
                .containsExactlyInAnyOrder(
                        new Named(mother, "mother"), new Named(partner, "partner"));
        assertThat(named.of(joined)).containsExactlyElementsOf(named.of(caseOf(child)));
    }

    @Test
    void a_case_that_does_not_exist_names_nobody() {
        assertThat(named.of(new CaseRef("CP-1"))).isEmpty();
    }

    private CaseRef caseOf(PersonId person) {
        return cases.openFor(person, MONDAY);
    }

    private void refers(List<PersonId> children, Around... adults) {
        var concerned = children.stream().map(this::concerned).toList();
        var received =
                new ReferralReceived(
                        new ReferralId(UUID.randomUUID()),
                        Agency.HEALTH_VISITING,
                        concerned,
                        true,
                        MONDAY);
        new TransactionTemplate(new JdbcTransactionManager(DATABASE.source()))
                .executeWithoutResult(
                        _ ->
                                new JdbcReferrals(JDBC)
                                        .add(
                                                Actor.itself(),
                                                received,
                                                Reports.of(MONDAY),
                                                List.of(adults)));
    }

    private ConcernedChild concerned(PersonId one) {
        return new ConcernedChild(
                caseOf(one), one, Mobility.NOT_MOBILE, Mark.INJURY, "leg", Path.NOT_RED);
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
