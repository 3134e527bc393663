package org.threshold.workflow.referral.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.referral.CaseRef;

/** Keeps who a child is; what hung on its case hangs on the open case from then on. */
@Service
class KeepIdentity {

    private final Identities identities;
    private final Deadlines deadlines;
    private final List<CaseListener> listeners;
    private final AuditTrail audit;
    private final CaseClock clock;

    KeepIdentity(
            Identities identities,
            Deadlines deadlines,
            List<CaseListener> listeners,
            AuditTrail audit,
            CaseClock clock) {
        this.identities = identities;
        this.deadlines = deadlines;
        this.listeners = List.copyOf(listeners);
        this.audit = audit;
        this.clock = clock;
    }

    /** The case that is open for whoever is meant. */
    Optional<CaseRef> openCase(Identity identity) {
        return switch (identity) {
            case Identity.Known(var person) -> identities.openCase(person);
            case Identity.NobodyKnown() -> Optional.empty();
        };
    }

    /** Keeps it and answers what happens now, in a sentence. */
    String kept(Actor who, CaseRef ref, Identity identity) {
        return switch (identity) {
            case Identity.NobodyKnown() -> {
                identities.nobodyKnown(ref, who, clock.now());
                yield "The child is on record as new.";
            }
            case Identity.Known(var person) ->
                    identities
                            .openCase(person)
                            .map(open -> joined(who, ref, open, person))
                            .orElseGet(() -> same(who, ref, person));
        };
    }

    private String same(Actor who, CaseRef ref, PersonId person) {
        identities.known(ref, person, who, clock.now());
        keep(who, "case-identity-confirmed", person, List.of(ref.value()));
        listeners.forEach(listener -> listener.identified(who, ref, person));
        return "The case is about the child who is known.";
    }

    private String joined(Actor who, CaseRef from, CaseRef into, PersonId person) {
        var joined = new CaseJoined(who, from, into, identities.referralsOf(from), clock.now());
        identities.known(from, person, who, clock.now());
        identities.join(from, into, clock.now());
        keep(who, "case-joined", person, List.of(from.value(), into.value()));
        listeners.forEach(listener -> listener.joined(joined));
        return "The referral now belongs to case " + into + ", which is open for this child.";
    }

    /** The person has been asked for long enough. */
    void met(UUID stated) {
        deadlines.of(IdentitySteps.SUBJECT, stated).forEach(limit -> deadlines.met(limit.id()));
    }

    private void keep(Actor who, String what, PersonId person, List<String> refs) {
        audit.record(new AuditEntry(who, what, IdentitySteps.SUBJECT, person.value(), refs, ""));
    }
}
