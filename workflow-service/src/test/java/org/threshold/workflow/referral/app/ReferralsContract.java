package org.threshold.workflow.referral.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.Referrals.KeyTaken;
import org.threshold.workflow.referral.domain.DecisionGiven;
import org.threshold.workflow.referral.domain.DecisionGiven.Threshold;

/** What keeps referrals, in memory and in PostgreSQL alike. */
public abstract class ReferralsContract {

    protected static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final Actor WORKER =
            new Actor(
                    new StaffId(new UUID(1, 1)),
                    Agency.CHILDRENS_SOCIAL_CARE,
                    Set.of(Role.DUTY_SOCIAL_WORKER));

    /** What is tried. */
    protected abstract Referrals referrals();

    /** Does something in a transaction. */
    protected abstract void commit(Runnable work);

    /** Opens a case for a child that nobody has a case of. */
    protected abstract CaseRef caseOf(PersonId child);

    @Test
    void a_referral_is_found_as_it_came_in() {
        var added = added(Path.RED_HELD, Mark.UNCERTAIN_MARK);

        assertThat(referrals().find(added.referral())).contains(added);
        assertThat(referrals().find(new ReferralId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void it_waits_until_it_is_decided_and_done() {
        var added = added(Path.NOT_RED, Mark.NONE_SEEN);
        var ref = added.children().getFirst().caseRef();

        assertThat(referrals().waitingOf(ref)).containsExactly(added);
        decide(added, Outcome.SERVICES);
        assertThat(referrals().waitingOf(ref)).containsExactly(added);
        commit(() -> referrals().actedOn(added.referral(), "Visited.", AT));
        assertThat(referrals().waitingOf(ref)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"IMMEDIATE_PROTECTION", "SECTION_47"})
    void protection_that_was_decided_is_not_overtaken(Outcome outcome) {
        var added = added(Path.NOT_RED, Mark.NONE_SEEN);

        decide(added, outcome);

        assertThat(referrals().waitingOf(added.children().getFirst().caseRef())).isEmpty();
    }

    @Test
    void the_first_decision_stands() {
        var added = added(Path.NOT_RED, Mark.NONE_SEEN);

        decide(added, Outcome.IMMEDIATE_PROTECTION);
        decide(added, Outcome.SERVICES);

        assertThat(referrals().waitingOf(added.children().getFirst().caseRef())).isEmpty();
    }

    @Test
    void a_superseded_referral_waits_no_more() {
        var added = added(Path.NOT_RED, Mark.NONE_SEEN);

        commit(() -> referrals().superseded(added.referral()));
        decide(added, Outcome.SERVICES);

        assertThat(referrals().waitingOf(added.children().getFirst().caseRef())).isEmpty();
    }

    @Test
    void a_key_names_one_referral_and_one_content() {
        var sent = new SendingKey(UUID.randomUUID().toString(), "digest");
        var other = new SendingKey(sent.value(), "another digest");
        var first = new ReferralId(UUID.randomUUID());

        assertThat(take(WORKER, sent, first)).isEqualTo(new KeyTaken.Now());
        assertThat(take(WORKER, sent, new ReferralId(UUID.randomUUID())))
                .isEqualTo(new KeyTaken.Before(first));
        assertThat(take(WORKER, other, first)).isEqualTo(new KeyTaken.ForSomethingElse());
    }

    @Test
    void two_senders_may_use_the_same_key() {
        var sent = new SendingKey(UUID.randomUUID().toString(), "digest");
        var colleague = new Actor(new StaffId(new UUID(1, 2)), WORKER.agency(), WORKER.roles());
        take(WORKER, sent, new ReferralId(UUID.randomUUID()));

        assertThat(take(colleague, sent, new ReferralId(UUID.randomUUID())))
                .isEqualTo(new KeyTaken.Now());
    }

    private KeyTaken take(Actor sender, SendingKey key, ReferralId id) {
        var taken = new KeyTaken[1];
        commit(() -> taken[0] = referrals().takeKey(sender, key, id));
        return taken[0];
    }

    private void decide(ReferralReceived referral, Outcome outcome) {
        var decision = new DecisionGiven(outcome, "Because.", new Threshold.NotRejected());
        commit(() -> referrals().decided(referral.referral(), decision, WORKER, AT));
    }

    /** Adds a referral of one child. */
    protected ReferralReceived added(Path path, Mark mark) {
        var person = new PersonId(UUID.randomUUID());
        var child =
                new ConcernedChild(caseOf(person), person, Mobility.NOT_MOBILE, mark, "face", path);
        var received =
                new ReferralReceived(
                        new ReferralId(UUID.randomUUID()),
                        Agency.HEALTH_VISITING,
                        List.of(child),
                        false,
                        AT);
        commit(() -> referrals().add(WORKER, received, Reports.of(AT), List.of()));
        return received;
    }
}
