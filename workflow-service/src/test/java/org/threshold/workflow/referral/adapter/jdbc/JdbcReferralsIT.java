package org.threshold.workflow.referral.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Completeness;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.Referrals;
import org.threshold.workflow.referral.app.ReferralsContract;
import org.threshold.workflow.referral.domain.OtherChildren;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;
import org.threshold.workflow.referral.domain.SiblingStanding;

class JdbcReferralsIT extends ReferralsContract {

    private static final TestDatabase DATABASE = TestDatabase.create("referrals");
    private static final TransactionTemplate TRANSACTIONS =
            new TransactionTemplate(new JdbcTransactionManager(DATABASE.source()));

    private final JdbcReferrals referrals = new JdbcReferrals(DATABASE.jdbc());
    private final JdbcHeldPaths paths = new JdbcHeldPaths(DATABASE.jdbc());

    @Override
    protected Referrals referrals() {
        return referrals;
    }

    @Override
    protected void commit(Runnable work) {
        TRANSACTIONS.executeWithoutResult(_ -> work.run());
    }

    @Override
    protected CaseRef caseOf(PersonId child) {
        return new JdbcCases(DATABASE.jdbc()).openFor(child, AT);
    }

    @Test
    void a_held_path_becomes_red_and_stays_so() {
        var held = added(Path.RED_HELD, Mark.UNCERTAIN_MARK);
        var ref = held.children().getFirst().caseRef();

        commit(() -> paths.confirmed(held.referral(), ref));
        commit(() -> paths.released(held.referral(), ref));

        assertThat(path(held)).isEqualTo(Path.RED);
    }

    @Test
    void a_held_path_is_released_and_a_red_one_is_not() {
        var held = added(Path.RED_HELD, Mark.UNCERTAIN_MARK);
        var red = added(Path.RED, Mark.INJURY);

        commit(() -> release(held));
        commit(() -> release(red));

        assertThat(path(held)).isEqualTo(Path.NOT_RED);
        assertThat(path(red)).isEqualTo(Path.RED);
    }

    @Test
    @Requirement("R-ASC-3")
    void how_much_of_the_key_data_a_referral_gave_is_kept_as_it_came_in() {
        var details = new JdbcReferralDetails(DATABASE.jdbc());
        var id = added(Path.NOT_RED, Mark.NONE_SEEN).referral();

        assertThat(details.of(id).orElseThrow().completeness())
                .map(Completeness::words)
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("28% (2 of 7). Missing: name, sex"));
        DATABASE.jdbc()
                .sql(
                        "update referral set details_asked = null, details_missing = null where id = :id")
                .param("id", id.value())
                .update();
        assertThat(details.of(id).orElseThrow().completeness()).isEmpty();
    }

    @Test
    void what_is_answered_later_about_other_children_stands_in_the_place_of_what_was_said() {
        var others = new JdbcOtherChildren(DATABASE.jdbc());
        var id = added(Path.NOT_RED, Mark.NONE_SEEN).referral();
        var two = new OtherChildren(Answer.YES, OptionalInt.of(2), "Zora and Max");
        var some = new OtherChildren(Answer.YES, OptionalInt.empty(), "");
        var sister = new PersonId(UUID.randomUUID());

        assertThat(others.of(id).answer()).isEqualTo(Answer.NO);
        others.keep(id, two, Actor.itself(), AT);
        assertThat(others.of(id)).isEqualTo(two);
        others.keep(id, some, Actor.itself(), AT);
        assertThat(others.of(id)).isEqualTo(some);

        assertThat(others.confirmed(id)).isEmpty();
        others.confirm(id, Map.of(sister, SiblingStanding.LIVES_THERE), Actor.itself(), AT);
        others.confirm(id, Map.of(sister, SiblingStanding.NO_LONGER), Actor.itself(), AT);
        assertThat(others.confirmed(id))
                .containsExactly(Map.entry(sister, SiblingStanding.NO_LONGER));
    }

    private void release(ReferralReceived referral) {
        paths.released(referral.referral(), referral.children().getFirst().caseRef());
    }

    private Path path(ReferralReceived referral) {
        return referrals.find(referral.referral()).orElseThrow().children().getFirst().path();
    }
}
