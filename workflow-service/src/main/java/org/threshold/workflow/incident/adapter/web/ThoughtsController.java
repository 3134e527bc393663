package org.threshold.workflow.incident.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.ReadThoughts;
import org.threshold.workflow.incident.domain.DashThought;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;

/**
 * What was answered to the questions of critical thinking; they are answered with the step that
 * assesses or supervises a DASH.
 */
@RestController
class ThoughtsController {

    private final ReadThoughts read;

    ThoughtsController(ReadThoughts read) {
        this.read = read;
    }

    /**
     * The answers of one person.
     *
     * @param stage {@code assessed} or {@code supervised}
     * @param at UTC
     */
    record Shown(
            UUID incident,
            String stage,
            String otherExplanation,
            String whoSaysProtects,
            String lastTested,
            Instant at) {

        static Shown of(DashThought one) {
            return new Shown(
                    one.incident().value(),
                    one.stage().code(),
                    one.answers().otherExplanation(),
                    one.answers().whoSaysProtects(),
                    one.answers().lastTested(),
                    one.at());
        }
    }

    /** All of a case, in their order. */
    @GetMapping("/api/v1/cases/{ref}/domestic-abuse-thinking")
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .<ResponseEntity<?>>map(
                        one ->
                                ResponseEntity.ok(
                                        read.of(who, one).stream().map(Shown::of).toList()))
                .orElseGet(
                        () ->
                                Problems.notFound(
                                        new Refusal(
                                                "case",
                                                "There is no such case.",
                                                "Check the reference of the child’s case.")));
    }
}
