package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.ReferralDetails.Details;

/** Shows a referral and by when it is decided; that somebody read it is kept. */
@Service
public class ShowReferral {

    private final Access access;
    private final Referrals referrals;
    private final ReferralDetails details;
    private final ReferralLimits limits;
    private final AuditTrail audit;

    ShowReferral(
            Access access,
            Referrals referrals,
            ReferralDetails details,
            ReferralLimits limits,
            AuditTrail audit) {
        this.access = access;
        this.referrals = referrals;
        this.details = details;
        this.limits = limits;
        this.audit = audit;
    }

    /**
     * A referral.
     *
     * @param decisionDue by when the next step is decided, UTC; none once nothing waits for it
     */
    public record Seen(ReferralReceived received, Details details, Optional<Instant> decisionDue) {}

    /** Shows it; empty when there is no such referral. */
    @Transactional
    public Optional<Seen> handle(Actor who, ReferralId id) {
        access.require(who, Activity.READ_REFERRAL);
        return referrals.find(id).map(found -> seen(who, found));
    }

    private Seen seen(Actor who, ReferralReceived found) {
        var id = found.referral();
        List<String> cases = found.cases();
        audit.record(new AuditEntry(who, "referral-read", "referral", id.value(), cases, ""));
        Optional<Instant> due =
                limits.of(id, ReferralSteps.DECIDE).stream()
                        .filter(Deadline::isOpen)
                        .map(Deadline::dueAt)
                        .findFirst();
        return new Seen(found, details.of(id).orElseThrow(), due);
    }
}
