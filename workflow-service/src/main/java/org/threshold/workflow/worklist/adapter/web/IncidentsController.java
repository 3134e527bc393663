package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.worklist.app.ResolveIncident;
import org.threshold.workflow.worklist.app.ResolveIncident.Resolving;
import org.threshold.workflow.worklist.app.ShowIncidents;

/** Incidents over HTTP, for whoever runs the system. */
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentsController {

    private final ShowIncidents show;
    private final ResolveIncident resolve;

    IncidentsController(ShowIncidents show, ResolveIncident resolve) {
        this.show = show;
        this.resolve = resolve;
    }

    /**
     * An incident; {@code cases} are the references of its cases, {@code restartable} whether its
     * process can be started again.
     */
    record Shown(
            UUID id,
            String kind,
            UUID subjectId,
            String words,
            Instant raisedAt,
            List<String> cases,
            boolean restartable) {

        static Shown of(ShowIncidents.Shown one) {
            var incident = one.incident();
            return new Shown(
                    incident.id(),
                    incident.kind(),
                    incident.subject(),
                    incident.words(),
                    incident.raisedAt(),
                    one.cases(),
                    one.restartable());
        }
    }

    /** What was done, without personal data. */
    record Form(@Nullable String done) {}

    /** Those that are open, the oldest first, at most 500. */
    @GetMapping
    List<Shown> open(Actor who) {
        return show.handle(who).incidents().stream().map(Shown::of).toList();
    }

    /** Says how one was put right; 409 when it is not open any more. */
    @PostMapping("/{id}/resolution")
    ResponseEntity<?> resolve(Actor who, @PathVariable UUID id, @RequestBody Form form) {
        String done = form.done() == null ? "" : form.done();
        return switch (resolve.handle(who, id, done)) {
            case Resolving.Resolved() -> ResponseEntity.noContent().build();
            case Resolving.Refused(var refusals) -> Problems.refused(refusals);
            case Resolving.NotOpen() -> Problems.conflict(notOpen());
        };
    }

    static Refusal notOpen() {
        return new Refusal(
                "id",
                "This incident is not open any more.",
                "Somebody resolved it, or what was missing has appeared. Look at the list again.");
    }
}
