package org.threshold.workflow.challenge.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here. */
@Service
class ChallengeRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    ChallengeRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    UUID newId() {
        return ids.next();
    }

    /**
     * Keeps an act.
     *
     * @param why what somebody said; empty when nothing was asked
     */
    void keep(Actor who, String what, Challenge challenge, String why) {
        List<String> cases = List.of(challenge.about().caseRef().value());
        audit.record(
                new AuditEntry(
                        who, what, ChallengeSteps.CHALLENGE, challenge.id().value(), cases, why));
    }

    /** Keeps that somebody looked at all of them. */
    void listed(Actor who, List<Challenge> all) {
        List<String> cases =
                all.stream()
                        .map(one -> one.about().caseRef())
                        .map(CaseRef::value)
                        .distinct()
                        .sorted()
                        .toList();
        audit.record(new AuditEntry(who, "challenges-listed", "list", ids.next(), cases, ""));
    }
}
