package org.threshold.workflow.referral.adapter.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.ReferralReport;

/** The columns of a referral that has just come in. */
record ReferralColumns(
        UUID id,
        OffsetDateTime receivedAt,
        String channel,
        UUID takenBy,
        String fromAgency,
        boolean anonymous,
        String name,
        String role,
        String contact,
        String whereabouts,
        String worry,
        String suspicion,
        String otherChildren,
        @Nullable Integer otherChildrenNumber,
        String withChild,
        @Nullable OffsetDateTime injurySuspectedAt) {

    static ReferralColumns of(Actor by, ReferralReceived received, ReferralReport report) {
        var concern = report.concern();
        var referrer = report.referrer();
        return new ReferralColumns(
                received.referral().value(),
                JdbcReferrals.utc(received.receivedAt()),
                report.channel(),
                by.id().value(),
                referrer.agency().code(),
                referrer.anonymous(),
                referrer.name(),
                referrer.role(),
                referrer.contact(),
                concern.whereabouts(),
                concern.worry(),
                concern.suspicion(),
                concern.otherChildren(),
                number(concern.otherChildrenNumber()),
                report.harm().withChild(),
                utc(report.harm().suspectedAt()));
    }

    private static @Nullable OffsetDateTime utc(Optional<Instant> at) {
        return at.isPresent() ? JdbcReferrals.utc(at.get()) : null;
    }

    /** How many, as a column. */
    static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
