package org.threshold.workflow.referral.adapter.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.ReferralReport;
import org.threshold.workflow.referral.app.Referrals;
import org.threshold.workflow.referral.domain.DecisionGiven;
import org.threshold.workflow.referral.domain.DecisionGiven.Threshold;

@Repository
class JdbcReferrals implements Referrals {

    private final JdbcClient jdbc;
    private final ReferralRows rows;

    JdbcReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new ReferralRows(jdbc);
    }

    @Override
    public void add(
            Actor by, ReferralReceived received, ReferralReport report, List<Around> adults) {
        jdbc.sql(
                        """
                        insert into referral (id, received_at, channel, taken_by, from_agency, referrer_anonymous,
                                              referrer_name, referrer_role, referrer_contact, whereabouts, worry,
                                              suspicion, other_children, other_children_number,
                                              with_child, injury_suspected_at, state)
                        values (:id, :receivedAt, :channel, :takenBy, :fromAgency, :anonymous,
                                :name, :role, :contact, :whereabouts, :worry,
                                :suspicion, :otherChildren, :otherChildrenNumber,
                                :withChild, :injurySuspectedAt, 'received')
                        """)
                .paramSource(ReferralColumns.of(by, received, report))
                .update();
        rows.addCompleteness(received.referral(), report.concern().completeness());
        rows.addChildren(received);
        rows.addAdults(received.referral(), adults);
    }

    @Override
    public Optional<ReferralReceived> find(ReferralId id) {
        return rows.read(id, "");
    }

    @Override
    public Optional<ReferralReceived> lock(ReferralId id) {
        return rows.read(id, "for update");
    }

    @Override
    public void decided(ReferralId id, DecisionGiven decision, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update referral
                        set state = 'decided', outcome = :outcome, outcome_reason = :reason,
                            rejection = :rejection, decided_at = :at, decided_by = :by
                        where id = :id and state = 'received'
                        """)
                .param("outcome", decision.outcome().code())
                .param("reason", decision.reason())
                .param("rejection", rejection(decision.threshold()))
                .param("at", utc(at))
                .param("by", by.id().value())
                .param("id", id.value())
                .update();
    }

    private static @Nullable String rejection(Threshold threshold) {
        return switch (threshold) {
            case Threshold.NotRejected() -> null;
            case Threshold.Rejected(var reason) -> reason.code();
        };
    }

    @Override
    public List<ReferralReceived> waitingOf(CaseRef ref) {
        return rows.waitingOf(ref);
    }

    @Override
    public void superseded(ReferralId id) {
        jdbc.sql(
                        """
                        update referral set state = 'superseded'
                        where id = :id and state in ('received', 'decided')
                        """)
                .param("id", id.value())
                .update();
    }

    @Override
    public void actedOn(ReferralId id, String actionTaken, Instant at) {
        jdbc.sql(
                        """
                        update referral set state = 'acted-on', action_taken = :action, acted_at = :at
                        where id = :id and state = 'decided'
                        """)
                .param("action", actionTaken)
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public KeyTaken takeKey(Actor sender, SendingKey key, ReferralId id) {
        int added =
                jdbc.sql(
                                """
                                insert into referral_key (sender, key, fingerprint, referral_id)
                                values (:sender, :key, :fingerprint, :referral)
                                on conflict (sender, key) do nothing
                                """)
                        .param("sender", sender.id().value())
                        .param("key", key.value())
                        .param("fingerprint", key.fingerprint())
                        .param("referral", id.value())
                        .update();
        return added == 1 ? new KeyTaken.Now() : earlier(sender, key);
    }

    private KeyTaken earlier(Actor sender, SendingKey key) {
        return jdbc.sql(
                        """
                        select fingerprint, referral_id from referral_key
                        where sender = :sender and key = :key
                        """)
                .param("sender", sender.id().value())
                .param("key", key.value())
                .query(
                        (row, number) ->
                                key.fingerprint().equals(row.getString("fingerprint"))
                                        ? new KeyTaken.Before(
                                                new ReferralId(
                                                        row.getObject("referral_id", UUID.class)))
                                        : new KeyTaken.ForSomethingElse())
                .single();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
