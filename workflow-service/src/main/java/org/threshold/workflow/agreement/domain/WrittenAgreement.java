package org.threshold.workflow.agreement.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.threshold.workflow.referral.CaseRef;

/**
 * A written agreement with the adults around a child: a record of expectations, never protection
 * (L-3.1.23, R-C&amp;F-3).
 *
 * @param byWord what was agreed by word of mouth before it was written
 */
public record WrittenAgreement(
        AgreementId id,
        CaseRef caseRef,
        AgreementWords words,
        List<Monitor> monitors,
        WordOfMouth byWord,
        AgreementStanding standing) {

    /** How it is labelled wherever it is shown. */
    public static final String LABEL = "A record of expectations – not protection";

    public WrittenAgreement {
        monitors = List.copyOf(monitors);
    }

    public AgreementState state() {
        return standing.state();
    }

    public boolean active() {
        return state() == AgreementState.ACTIVE;
    }

    /** Whether it is in force although its own time has run out. */
    public boolean overrun(Instant now) {
        return active() && words.end() instanceof AgreementEnd.At(var at) && !at.isAfter(now);
    }

    /**
     * The same draft, said anew. Whoever accepted stays a monitor who accepted, as long as what
     * they watch is not changed: nobody is held to what they did not accept.
     *
     * @param ids names a monitor that is new
     */
    public WrittenAgreement saying(AgreementGiven given, Supplier<UUID> ids) {
        List<Monitor> kept = new ArrayList<>(monitors);
        List<Monitor> all = new ArrayList<>();
        for (Watch watch : given.watches()) {
            var same = kept.stream().filter(one -> one.watch().equals(watch)).findFirst();
            same.ifPresent(kept::remove);
            all.add(same.orElseGet(() -> monitor(watch, ids)));
        }
        return new WrittenAgreement(id, caseRef, given.words(), all, byWord, standing);
    }

    private static Monitor monitor(Watch watch, Supplier<UUID> ids) {
        return new Monitor(new MonitorId(ids.get()), watch, new Acceptance.Waits());
    }

    /** The same after one of its monitors accepted. */
    public WrittenAgreement accepted(MonitorId monitor, Acceptance.Accepted accepted) {
        var all =
                monitors.stream()
                        .map(one -> one.id().equals(monitor) ? one.accepting(accepted) : one)
                        .toList();
        return new WrittenAgreement(id, caseRef, words, all, byWord, standing);
    }

    /** The same, in force. */
    public WrittenAgreement activated(Instant at, List<String> controls) {
        var active =
                new AgreementStanding(AgreementState.ACTIVE, standing.draftedAt(), at, controls);
        return new WrittenAgreement(id, caseRef, words, monitors, byWord, active);
    }

    /** The same, lasting until then. */
    public WrittenAgreement lasting(Instant until) {
        return new WrittenAgreement(id, caseRef, words.until(until), monitors, byWord, standing);
    }

    /** The same after its end. */
    public WrittenAgreement ended(AgreementState how, Instant at) {
        return new WrittenAgreement(id, caseRef, words, monitors, byWord, standing.become(how, at));
    }

    /**
     * What is to be done when a term of this kind is not kept; all of it where nobody says which.
     */
    public List<Contingency> contingencies(Optional<TermKind> broken) {
        List<Contingency> named =
                words.terms().stream()
                        .filter(term -> broken.filter(term.kind()::equals).isPresent())
                        .map(Term::contingency)
                        .toList();
        return named.isEmpty() ? words.terms().stream().map(Term::contingency).toList() : named;
    }
}
