package org.threshold.workflow.agreement.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.agreement.app.ReadAgreements.Whole;
import org.threshold.workflow.agreement.domain.Acceptance;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.AgreementWords;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.Check;
import org.threshold.workflow.agreement.domain.Monitor;
import org.threshold.workflow.agreement.domain.Term;
import org.threshold.workflow.agreement.domain.Watch;
import org.threshold.workflow.agreement.domain.WordOfMouth;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.Refusal;

/**
 * A written agreement as the API shows it.
 *
 * @param label what it is, and is not; to be shown with it wherever it is shown
 * @param missing what stands in the way of its activation
 * @param alert that who harmed the child is only assumed
 * @param otherControls what else keeps the child safe, as far as the product knows
 * @param goingOn what goes on about the child; none of it keeps it safe tonight
 */
record ShownAgreement(
        UUID id,
        String caseRef,
        String label,
        String state,
        Times times,
        Words words,
        List<OneMonitor> monitors,
        Optional<ByWord> byWord,
        List<Missing> missing,
        Optional<String> alert,
        List<String> otherControls,
        List<String> goingOn,
        List<OneBreach> breaches) {

    static ShownAgreement of(Whole whole) {
        WrittenAgreement one = whole.agreement();
        return new ShownAgreement(
                one.id().value(),
                one.caseRef().value(),
                WrittenAgreement.LABEL,
                one.state().code(),
                Times.of(whole),
                Words.of(one.words()),
                one.monitors().stream().map(it -> OneMonitor.of(it, whole.checks())).toList(),
                one.byWord() instanceof WordOfMouth.Agreed agreed
                        ? Optional.of(new ByWord(agreed.what(), agreed.withWhom(), agreed.at()))
                        : Optional.empty(),
                whole.missing().stream().map(Missing::of).toList(),
                whole.alert(),
                whole.controls(),
                whole.goingOn(),
                whole.breaches().stream().map(OneBreach::of).toList());
    }

    /** UTC. */
    record Times(Instant draftedAt, Instant since, Optional<Instant> endsAt, boolean overrun) {

        static Times of(Whole whole) {
            var standing = whole.agreement().standing();
            return new Times(
                    standing.draftedAt(),
                    standing.since(),
                    whole.agreement().words().end() instanceof AgreementEnd.At(var at)
                            ? Optional.of(at)
                            : Optional.empty(),
                    whole.overrun());
        }
    }

    /** What it says. */
    record Words(
            String purpose,
            List<Adult> adults,
            List<OneTerm> terms,
            List<String> copies,
            String ifBrokenTonight) {

        static Words of(AgreementWords words) {
            return new Words(
                    words.purpose(),
                    words.adults().stream()
                            .map(one -> new Adult(one.name(), one.capacity().code()))
                            .toList(),
                    words.terms().stream().map(OneTerm::of).toList(),
                    words.copies().stream().map(Agency::code).toList(),
                    words.ifBrokenTonight());
        }
    }

    /** An adult whom it binds. */
    record Adult(String name, String capacity) {}

    /** A term, and what is done when it is broken. */
    record OneTerm(String kind, String words, String doing, String within, String byWhom) {

        static OneTerm of(Term term) {
            return new OneTerm(
                    term.kind().code(),
                    term.words(),
                    term.contingency().doing(),
                    term.contingency().within().code(),
                    term.contingency().byWhom());
        }
    }

    /** Somebody who watches, and what they found, the latest first. */
    record OneMonitor(
            UUID id,
            String agency,
            String name,
            String checks,
            String every,
            Optional<String> acceptedBy,
            List<OneCheck> found) {

        static OneMonitor of(Monitor monitor, List<Check> checks) {
            Watch watch = monitor.watch();
            return new OneMonitor(
                    monitor.id().value(),
                    watch.agency().code(),
                    watch.name(),
                    watch.checks(),
                    watch.every().code(),
                    monitor.acceptance() instanceof Acceptance.Accepted accepted
                            ? Optional.of(accepted.name())
                            : Optional.empty(),
                    checks.stream()
                            .filter(one -> one.monitor().equals(monitor.id()))
                            .map(one -> new OneCheck(one.found().code(), one.words(), one.at()))
                            .toList());
        }
    }

    /** What was found, and when, UTC. */
    record OneCheck(String found, String words, Instant at) {}

    /** Agreed by word of mouth: a fact, never an active agreement. */
    record ByWord(String what, String withWhom, Instant at) {}

    /** What is missing, why, and what to do about it. */
    record Missing(String field, String problem, String remedy) {

        static Missing of(Refusal refusal) {
            return new Missing(refusal.field(), refusal.problem(), refusal.remedy());
        }
    }

    /** That it was not kept, or may not have been; the change says the rest. */
    record OneBreach(
            UUID changeId, String stage, String safe, String observer, String term, Instant at) {

        static OneBreach of(Breach breach) {
            return new OneBreach(
                    breach.id().value(),
                    breach.seen().certain() ? "breached" : "suspected",
                    breach.seen().safe(),
                    breach.seen().observer(),
                    breach.seen().term(),
                    breach.occurredAt());
        }
    }
}
