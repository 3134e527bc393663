package org.threshold.workflow.assessment.adapter.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** Open risks that nobody has agreed how to reduce, for managers (L-3.1.1). */
@RestController
@RequestMapping("/api/v1/risks/unreduced")
class UnreducedRisksController {

    private static final int MOST_DAYS = 3_650;

    private final ReadRisks read;

    UnreducedRisksController(ReadRisks read) {
        this.read = read;
    }

    /**
     * Those that have been open for a number of days at least, the oldest first.
     *
     * @param days days of 24 hours; ten where it is left out
     */
    @GetMapping
    ResponseEntity<?> of(Actor who, @RequestParam(defaultValue = "10") int days) {
        if (days < 0 || days > MOST_DAYS) {
            return Problems.refused(
                    new Refusal(
                            "days",
                            "This is no number of days that a risk can be open.",
                            "Give a whole number from 0 to " + MOST_DAYS + "."));
        }
        return ResponseEntity.ok(read.unreduced(who, days).stream().map(ShownRisk::of).toList());
    }
}
