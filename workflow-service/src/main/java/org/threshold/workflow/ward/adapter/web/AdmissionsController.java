package org.threshold.workflow.ward.adapter.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.platform.web.KeyHeader;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.ward.app.AdmissionReporting;
import org.threshold.workflow.ward.app.ReportAdmission;

/** Takes admissions from hospitals that know no reference of ours (R-Hosp-9). */
@RestController
@RequestMapping("/api/v1/admissions")
class AdmissionsController {

    private final ReportAdmission report;
    private final KeyHeader keys;
    private final CaseClock clock;

    AdmissionsController(ReportAdmission report, KeyHeader keys, CaseClock clock) {
        this.report = report;
        this.keys = keys;
        this.clock = clock;
    }

    /** What is on record; whether the child has a case here is not said. */
    record Kept(UUID id) {}

    /**
     * Records an admission; sent again under the same {@code Idempotency-Key}, which is the
     * sender’s own id of the message, it gives the same answer.
     */
    @PostMapping
    ResponseEntity<?> report(
            Actor who,
            @RequestHeader(name = KeyHeader.NAME, required = false) @Nullable String key,
            @RequestBody AdmissionForm form) {
        return keys.read(key, form)
                .<ResponseEntity<?>>map(sending -> read(who, form, sending))
                .orElseGet(() -> Problems.refused(KeyHeader.refusal()));
    }

    private ResponseEntity<?> read(Actor who, AdmissionForm form, SendingKey sending) {
        var reading = new Reading();
        var told = form.read(reading, clock.now());
        return reading.then(() -> answer(report.handle(who, told, sending)), Problems::refused);
    }

    private static ResponseEntity<?> answer(AdmissionReporting reporting) {
        return switch (reporting) {
            case AdmissionReporting.Kept(var id) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(new Kept(id.value()));
            case AdmissionReporting.Refused(var refusals) -> Problems.refused(refusals);
            case AdmissionReporting.KeyUsedBefore() ->
                    Problems.conflict(
                            new Refusal(
                                    KeyHeader.NAME,
                                    "This key was used for another admission.",
                                    "Send each admission under a key of its own."));
        };
    }
}
