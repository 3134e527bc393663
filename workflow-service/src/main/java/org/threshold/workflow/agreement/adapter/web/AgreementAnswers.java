package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.agreement.app.AgreementResult;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.web.Problems;

/** What the API answers to something that was done with an agreement. */
final class AgreementAnswers {

    private AgreementAnswers() {}

    /**
     * How an agreement stands now.
     *
     * @param label what it is, and is not
     * @param missing what stands in the way of its activation
     * @param alert that who harmed the child is only assumed
     * @param monitors who is asked to watch, by whom the acceptance is given
     */
    record Kept(
            UUID id,
            String caseRef,
            String label,
            String state,
            List<ShownAgreement.Missing> missing,
            Optional<String> alert,
            List<Asked> monitors) {}

    /** Somebody who is asked to watch. */
    record Asked(UUID id, String agency, String name, boolean accepted) {}

    static Kept kept(AgreementResult.Kept kept) {
        WrittenAgreement one = kept.agreement();
        return new Kept(
                one.id().value(),
                one.caseRef().value(),
                WrittenAgreement.LABEL,
                one.state().code(),
                kept.missing().stream().map(ShownAgreement.Missing::of).toList(),
                kept.alert(),
                one.monitors().stream()
                        .map(
                                it ->
                                        new Asked(
                                                it.id().value(),
                                                it.watch().agency().code(),
                                                it.watch().name(),
                                                it.accepted()))
                        .toList());
    }

    static ResponseEntity<?> of(
            AgreementResult result, Function<AgreementResult.Kept, ResponseEntity<?>> kept) {
        return switch (result) {
            case AgreementResult.Kept it -> kept.apply(it);
            case AgreementResult.Refused(var refusals) -> Problems.refused(refusals);
            case AgreementResult.NotNow(var sentence) -> NoAgreement.notNow(sentence);
            case AgreementResult.NothingThere() -> NoAgreement.there();
        };
    }

    static ResponseEntity<?> of(AgreementResult result) {
        return of(result, it -> ResponseEntity.ok(kept(it)));
    }
}
