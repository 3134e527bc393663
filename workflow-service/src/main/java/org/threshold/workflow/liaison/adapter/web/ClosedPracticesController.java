package org.threshold.workflow.liaison.adapter.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.app.ClosePractice;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;

/** Practices that have closed and have no liaisons any more (R-GP-1). */
@RestController
@RequestMapping("/api/v1/liaisons/closed-practices")
class ClosedPracticesController {

    private final ClosePractice close;

    ClosedPracticesController(ClosePractice close) {
        this.close = close;
    }

    /**
     * A practice that has closed.
     *
     * @param practice its organisation code
     * @param why what became of it
     */
    record Closed(@Nullable String practice, @Nullable String why) {}

    /** Keeps it: 204. Planning a liaison with it again opens it. */
    @PostMapping
    ResponseEntity<?> close(Actor who, @RequestBody Closed given) {
        List<Refusal> refusals =
                close.handle(
                        who,
                        Reading.text(given.practice()).toUpperCase(Locale.ROOT),
                        Reading.text(given.why()));
        return refusals.isEmpty() ? ResponseEntity.noContent().build() : Problems.refused(refusals);
    }
}
