package org.threshold.workflow.strategy.adapter.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.app.RaiseConcern;
import org.threshold.workflow.strategy.app.RaiseConcern.Concern;
import org.threshold.workflow.strategy.app.Raised;

/** Has a concern about a child discussed, from whatever state the child's case is in. */
@RestController
class ConcernsController {

    private final RaiseConcern raise;
    private final ConcernReading concerns;

    ConcernsController(RaiseConcern raise, ConcernReading concerns) {
        this.raise = raise;
        this.concerns = concerns;
    }

    /**
     * A concern; only why must be said.
     *
     * @param facts {@code injury}, {@code medical} or {@code in-hospital}
     * @param today whether it cannot wait until tomorrow
     * @param adults the ids of adults who may be a risk
     */
    record Form(
            @Nullable String why,
            @Nullable List<String> facts,
            @Nullable Boolean today,
            @Nullable List<UUID> adults) {}

    /**
     * The discussion that hears it.
     *
     * @param dueAt by when, UTC
     */
    record Taken(UUID discussionId, Instant dueAt) {}

    @PostMapping("/api/v1/cases/{ref}/strategy-discussions")
    ResponseEntity<?> raise(Actor who, @PathVariable String ref, @RequestBody Form form) {
        if (!CaseRef.valid(ref)) {
            return noSuchCase();
        }
        var reading = new Reading();
        Concern concern = concerns.read(reading, form);
        return reading.then(
                () -> answer(raise.handle(who, new CaseRef(ref), concern)), Problems::refused);
    }

    private static ResponseEntity<?> answer(Raised raised) {
        return switch (raised) {
            case Raised.Discussed(var id, var dueAt) ->
                    ResponseEntity.created(URI.create("/api/v1/strategy-discussions/" + id))
                            .body(new Taken(id.value(), dueAt));
            case Raised.Refused(var refusals) -> Problems.refused(refusals);
            case Raised.NoSuchCase() -> noSuchCase();
        };
    }

    private static ResponseEntity<?> noSuchCase() {
        return Problems.notFound(
                new Refusal(
                        "case",
                        "There is no case with this reference.",
                        "Check the reference; if the child is not known yet, make a referral."));
    }
}
