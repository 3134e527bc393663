package org.threshold.workflow.investigation.adapter.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.app.PlanEvidentialAction;
import org.threshold.workflow.investigation.app.RecordAllegation;
import org.threshold.workflow.investigation.app.RecordSuspect;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;

/** Takes what an investigation has to close: allegations, evidential actions and suspects. */
@RestController
@RequestMapping("/api/v1/investigations/{id}")
class ItemsController {

    private final RecordAllegation allegations;
    private final PlanEvidentialAction actions;
    private final RecordSuspect suspects;

    ItemsController(
            RecordAllegation allegations, PlanEvidentialAction actions, RecordSuspect suspects) {
        this.allegations = allegations;
        this.actions = actions;
        this.suspects = suspects;
    }

    @PostMapping("/allegations")
    ResponseEntity<?> allegation(
            Actor who, @PathVariable UUID id, @RequestBody AllegationForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () ->
                        InvestigationAnswers.of(
                                id, allegations.handle(who, new InvestigationId(id), read)),
                Problems::refused);
    }

    @PostMapping("/evidential-actions")
    ResponseEntity<?> action(Actor who, @PathVariable UUID id, @RequestBody ActionForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () ->
                        InvestigationAnswers.of(
                                id, actions.handle(who, new InvestigationId(id), read)),
                Problems::refused);
    }

    @PostMapping("/suspects")
    ResponseEntity<?> suspect(Actor who, @PathVariable UUID id, @RequestBody SuspectForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () ->
                        InvestigationAnswers.of(
                                id, suspects.handle(who, new InvestigationId(id), read)),
                Problems::refused);
    }
}
