package org.threshold.workflow.circumstances.adapter.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.app.ShowTold;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;

/** The share log of a case: who was told what, when, and whether they acknowledged. */
@RestController
class ToldController {

    private final ShowTold show;

    ToldController(ShowTold show) {
        this.show = show;
    }

    /** Who was told and who was not, the newest first. */
    @GetMapping("/api/v1/cases/{ref}/told")
    ResponseEntity<?> told(Actor who, @PathVariable String ref) {
        if (!CaseRef.valid(ref)) {
            return noSuchCase();
        }
        return show.handle(who, new CaseRef(ref))
                .<ResponseEntity<?>>map(log -> ResponseEntity.ok(ToldView.of(log)))
                .orElseGet(ToldController::noSuchCase);
    }

    private static ResponseEntity<?> noSuchCase() {
        return Problems.notFound(
                new Refusal(
                        "ref",
                        "There is no such case.",
                        "Give the reference as the referral’s answer named it."));
    }
}
