package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ReadOutOfHours;

/** Shows the plans of the night. */
@RestController
class PlansController {

    private final ReadOutOfHours read;

    PlansController(ReadOutOfHours read) {
        this.read = read;
    }

    /** Live plans, the one to be reviewed first leading; with {@code live=false} the latest. */
    @GetMapping("/api/v1/out-of-hours-plans")
    List<ShownPlan> all(Actor who, @RequestParam(defaultValue = "true") boolean live) {
        return read.all(who, live).stream().map(ShownPlan::of).toList();
    }

    /** The plans of a case, the latest agreed first. */
    @GetMapping("/api/v1/cases/{ref}/out-of-hours-plans")
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        if (!CaseRef.valid(ref)) {
            return NotThere.noSuchCase();
        }
        return read.of(who, new CaseRef(ref))
                .<ResponseEntity<?>>map(
                        all -> ResponseEntity.ok(all.stream().map(ShownPlan::of).toList()))
                .orElseGet(NotThere::noSuchCase);
    }
}
