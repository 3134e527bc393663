package org.threshold.workflow.circumstances.adapter.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.adapter.web.ChangeForm.CorrectionForm;
import org.threshold.workflow.circumstances.adapter.web.ChangeForm.WithdrawalForm;
import org.threshold.workflow.circumstances.app.CorrectChange;
import org.threshold.workflow.circumstances.app.ReportChange;
import org.threshold.workflow.circumstances.app.Reporting;
import org.threshold.workflow.circumstances.app.WithdrawChange;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.platform.web.KeyHeader;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;

/** Takes changes of circumstance from people and from agencies' systems. */
@RestController
@RequestMapping("/api/v1/changes")
class ChangesController {

    private final ReportChange report;
    private final CorrectChange correct;
    private final WithdrawChange withdraw;
    private final KeyHeader keys;
    private final CaseClock clock;

    ChangesController(
            ReportChange report,
            CorrectChange correct,
            WithdrawChange withdraw,
            KeyHeader keys,
            CaseClock clock) {
        this.report = report;
        this.correct = correct;
        this.withdraw = withdraw;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Records a change; sent again under the same {@code Idempotency-Key} it gives the same answer.
     */
    @PostMapping
    ResponseEntity<?> report(
            Actor who,
            @RequestHeader(name = KeyHeader.NAME, required = false) @Nullable String key,
            @RequestBody ChangeForm form) {
        var reading = new ChangeReading(clock.now());
        return reading.report(form)
                .<ResponseEntity<?>>map(
                        read ->
                                keyed(
                                        keys.read(key, form),
                                        sending -> report.handle(who, read, sending)))
                .orElseGet(() -> Problems.refused(reading.refusals()));
    }

    /** Says what a change should have said; whoever was told of it is told. */
    @PostMapping("/{id}/correction")
    ResponseEntity<?> correct(
            Actor who,
            @PathVariable UUID id,
            @RequestHeader(name = KeyHeader.NAME, required = false) @Nullable String key,
            @RequestBody CorrectionForm form) {
        var reading = new ChangeReading(clock.now());
        return reading.correction(form)
                .<ResponseEntity<?>>map(
                        read ->
                                keyed(
                                        keys.read(key, id, form),
                                        sending ->
                                                correct.handle(
                                                        who, new ChangeId(id), read, sending)))
                .orElseGet(() -> Problems.refused(reading.refusals()));
    }

    /** Says that a change did not happen; whoever was told of it is told. */
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<?> withdraw(
            Actor who,
            @PathVariable UUID id,
            @RequestHeader(name = KeyHeader.NAME, required = false) @Nullable String key,
            @RequestBody WithdrawalForm form) {
        String reason = Reading.text(form.reason());
        return keyed(
                keys.read(key, id, form),
                sending -> withdraw.handle(who, new ChangeId(id), reason, sending));
    }

    private static ResponseEntity<?> keyed(
            Optional<SendingKey> key, Function<SendingKey, Reporting> doing) {
        return key.<ResponseEntity<?>>map(sending -> ReportingAnswers.answer(doing.apply(sending)))
                .orElseGet(() -> Problems.refused(KeyHeader.refusal()));
    }
}
