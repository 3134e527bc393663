package org.threshold.workflow.referral.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.CaseReferrals.Decided;
import org.threshold.workflow.referral.app.CaseReferrals.Listed;
import org.threshold.workflow.referral.app.Reports;
import org.threshold.workflow.referral.domain.DecisionGiven;
import org.threshold.workflow.referral.domain.DecisionGiven.Threshold;

class JdbcCaseReferralsIT {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");
    private static final TestDatabase DATABASE = TestDatabase.create("case_referrals");
    private static final TransactionTemplate TRANSACTIONS =
            new TransactionTemplate(new JdbcTransactionManager(DATABASE.source()));
    private static final Actor WORKER =
            new Actor(
                    new StaffId(new UUID(1, 1)),
                    Agency.CHILDRENS_SOCIAL_CARE,
                    Set.of(Role.DUTY_SOCIAL_WORKER));

    private final JdbcReferrals referrals = new JdbcReferrals(DATABASE.jdbc());
    private final JdbcCaseReferrals listing = new JdbcCaseReferrals(DATABASE.jdbc());

    @Test
    void each_referral_of_the_cases_stands_once_the_latest_first() {
        var twin = child();
        var other = child();
        ReferralId first = added(MONDAY, twin, other);
        ReferralId second = added(TUESDAY, twin);
        added(TUESDAY, child());

        assertThat(listing.of(List.of(twin.caseRef(), other.caseRef())))
                .extracting(Listed::id)
                .containsExactly(second, first);
    }

    @Test
    void what_was_decided_is_known_and_before_that_nothing() {
        var child = child();
        ReferralId id = added(MONDAY, child);
        var before = new Listed(id, MONDAY, Agency.HEALTH_VISITING, Optional.empty(), false);
        assertThat(listing.of(List.of(child.caseRef()))).containsExactly(before);

        var given = new DecisionGiven(Outcome.SERVICES, "Because.", new Threshold.NotRejected());
        commit(() -> referrals.decided(id, given, WORKER, TUESDAY));

        assertThat(listing.of(List.of(child.caseRef())))
                .singleElement()
                .extracting(Listed::decided)
                .isEqualTo(Optional.of(new Decided(Outcome.SERVICES, "Because.", TUESDAY)));
    }

    @Test
    void an_overtaken_one_says_so() {
        var child = child();
        ReferralId id = added(MONDAY, child);

        commit(() -> referrals.superseded(id));

        assertThat(listing.of(List.of(child.caseRef())))
                .extracting(Listed::overtaken)
                .containsExactly(true);
    }

    private static ConcernedChild child() {
        var person = new PersonId(UUID.randomUUID());
        CaseRef ref = new JdbcCases(DATABASE.jdbc()).openFor(person, MONDAY);
        return new ConcernedChild(
                ref, person, Mobility.NOT_MOBILE, Mark.INJURY, "leg", Path.NOT_RED);
    }

    private ReferralId added(Instant at, ConcernedChild... children) {
        var id = new ReferralId(UUID.randomUUID());
        var received =
                new ReferralReceived(id, Agency.HEALTH_VISITING, List.of(children), true, at);
        commit(() -> referrals.add(WORKER, received, Reports.of(at), List.of()));
        return id;
    }

    private static void commit(Runnable work) {
        TRANSACTIONS.executeWithoutResult(_ -> work.run());
    }
}
