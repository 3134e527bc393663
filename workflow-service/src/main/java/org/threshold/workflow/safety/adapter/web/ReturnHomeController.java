package org.threshold.workflow.safety.adapter.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.DecideReturnHome;
import org.threshold.workflow.safety.app.ReadReturnHome;
import org.threshold.workflow.safety.app.ReturnHomeResult;

/**
 * Decides whether a child returns home. That a child is home, or has left hospital, is a change of
 * circumstance ({@code child-returned-home}), which nobody refuses.
 */
@RestController
@RequestMapping("/api/v1/cases/{ref}/return-home-decisions")
class ReturnHomeController {

    private final DecideReturnHome decide;
    private final ReadReturnHome read;

    ReturnHomeController(DecideReturnHome decide, ReadReturnHome read) {
        this.decide = decide;
        this.read = read;
    }

    /** Decides, or names everything that is missing and how to go on. */
    @PostMapping
    ResponseEntity<?> decide(
            Actor who, @PathVariable String ref, @RequestBody ReturnHomeForm form) {
        if (!CaseRef.valid(ref)) {
            return NotThere.noSuchCase();
        }
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(
                () -> answer(decide.handle(who, new CaseRef(ref), given)), Problems::refused);
    }

    private static ResponseEntity<?> answer(ReturnHomeResult result) {
        return switch (result) {
            case ReturnHomeResult.Decided(var decision, var alert) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(
                                    new ShownReturnHome.Made(
                                            ShownReturnHome.Decision.of(decision), alert));
            case ReturnHomeResult.Refused(var refusals) -> Problems.refused(refusals);
            case ReturnHomeResult.NoSuchCase() -> NotThere.noSuchCase();
        };
    }

    /** How the return stands: what was decided, what is missing, which investigations are open. */
    @GetMapping
    ResponseEntity<?> read(Actor who, @PathVariable String ref) {
        if (!CaseRef.valid(ref)) {
            return NotThere.noSuchCase();
        }
        return read.handle(who, new CaseRef(ref))
                .<ResponseEntity<?>>map(page -> ResponseEntity.ok(ShownReturnHome.of(page)))
                .orElseGet(NotThere::noSuchCase);
    }
}
