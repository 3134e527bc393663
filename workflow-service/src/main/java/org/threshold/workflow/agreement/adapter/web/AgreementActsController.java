package org.threshold.workflow.agreement.adapter.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.app.AcceptMonitoring;
import org.threshold.workflow.agreement.app.ActivateAgreement;
import org.threshold.workflow.agreement.app.EndAgreement;
import org.threshold.workflow.agreement.app.RecordBreach;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.EndReason;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;

/** What is done with a written agreement: accepted, activated, reported as not kept, ended. */
@RestController
@RequestMapping("/api/v1/cases/{ref}/written-agreements/{id}")
class AgreementActsController {

    private final AcceptMonitoring accept;
    private final ActivateAgreement activate;
    private final RecordBreach breach;
    private final EndAgreement end;

    AgreementActsController(
            AcceptMonitoring accept,
            ActivateAgreement activate,
            RecordBreach breach,
            EndAgreement end) {
        this.accept = accept;
        this.activate = activate;
        this.breach = breach;
        this.end = end;
    }

    /** Which monitor accepts, and by what name. */
    record AcceptanceForm(@Nullable UUID monitor, @Nullable String name) {}

    /** Why it ends: {@code kept}, {@code withdrawn} or {@code replaced}, and what was found. */
    record EndForm(@Nullable String how, @Nullable String reason) {}

    /** The change that it was recorded as (EV-15). */
    record Recorded(UUID changeId) {}

    /** A monitor accepts by name to watch. */
    @PostMapping("/acceptances")
    ResponseEntity<?> accept(Actor who, @PathVariable UUID id, @RequestBody AcceptanceForm form) {
        if (form.monitor() == null) {
            return Problems.refused(
                    new Refusal(
                            "monitor",
                            "It is not said which monitor accepts.",
                            "Give the monitor’s id, as the agreement shows it."));
        }
        var given =
                new AcceptMonitoring.Given(
                        new MonitorId(form.monitor()), Reading.text(form.name()));
        return AgreementAnswers.of(accept.handle(who, new AgreementId(id), given));
    }

    /** Activates it, or names everything that is missing. */
    @PostMapping("/activation")
    ResponseEntity<?> activate(Actor who, @PathVariable UUID id) {
        return AgreementAnswers.of(activate.handle(who, new AgreementId(id)));
    }

    /** It is not kept, or may not be: recorded in every state, told at once (EV-15). */
    @PostMapping("/breaches")
    ResponseEntity<?> breach(Actor who, @PathVariable UUID id, @RequestBody BreachForm form) {
        var reading = new Reading();
        RecordBreach.Given given = form.read(reading, who);
        return reading.then(
                () ->
                        breach.handle(who, new AgreementId(id), given)
                                .<ResponseEntity<?>>map(
                                        change ->
                                                ResponseEntity.status(HttpStatus.CREATED)
                                                        .body(new Recorded(change.value())))
                                .orElseGet(NoAgreement::there),
                Problems::refused);
    }

    /** Ends it. */
    @PostMapping("/end")
    ResponseEntity<?> end(Actor who, @PathVariable UUID id, @RequestBody EndForm form) {
        var reading = new Reading();
        EndReason how = reading.one("how", form.how(), EndReason.values(), EndReason::code);
        return reading.then(
                () ->
                        AgreementAnswers.of(
                                end.handle(
                                        who,
                                        new AgreementId(id),
                                        how,
                                        Reading.text(form.reason()))),
                Problems::refused);
    }
}
