package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.app.ForeseeRecipients;
import org.threshold.workflow.circumstances.app.ForeseeRecipients.Foreseen;
import org.threshold.workflow.circumstances.domain.WhoHears;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.web.Problems;

/** Says who would hear of a change; nothing is recorded. */
@RestController
class RecipientsController {

    private final ForeseeRecipients foresee;
    private final CaseClock clock;

    RecipientsController(ForeseeRecipients foresee, CaseClock clock) {
        this.foresee = foresee;
        this.clock = clock;
    }

    /** Somebody who would be told. */
    record Told(String agency, String role, String duty, List<String> cases) {}

    /** Somebody who should be told and cannot be found. */
    record Missing(String who, String caseRef, String reason) {}

    /** Who would hear. */
    record Hear(String priority, List<Told> told, List<Missing> missing) {

        static Hear of(WhoHears hears) {
            return new Hear(
                    hears.priority().name(),
                    hears.tell().stream()
                            .map(
                                    to ->
                                            new Told(
                                                    to.recipient().agency().code(),
                                                    to.recipient().role(),
                                                    to.duty().code(),
                                                    to.caseRefs()))
                            .toList(),
                    hears.missing().stream()
                            .map(
                                    one ->
                                            new Missing(
                                                    one.party().words(),
                                                    one.caseRef().value(),
                                                    one.reason()))
                            .toList());
        }
    }

    /** Takes the same as {@code POST /api/v1/changes}, and records nothing. */
    @PostMapping("/api/v1/changes/recipients")
    ResponseEntity<?> foresee(Actor who, @RequestBody ChangeForm form) {
        var reading = new ChangeReading(clock.now());
        var report = reading.report(form);
        if (report.isEmpty()) {
            return Problems.refused(reading.refusals());
        }
        return switch (foresee.handle(who, report.get())) {
            case Foreseen.Hear(var hears) -> ResponseEntity.ok(Hear.of(hears));
            case Foreseen.Refused(var refusals) -> Problems.refused(refusals);
        };
    }
}
