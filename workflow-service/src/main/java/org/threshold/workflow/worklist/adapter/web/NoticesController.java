package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.app.AcknowledgeNotice;

/** What people inside the authority are told of, until they say that they have seen it. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticesController {

    private static final int MOST = 200;

    private final AcknowledgeNotice acknowledge;

    NoticesController(AcknowledgeNotice acknowledge) {
        this.acknowledge = acknowledge;
    }

    /** A notice as the API shows it. */
    record Shown(
            UUID id,
            String role,
            String kind,
            String subjectKind,
            UUID subjectId,
            List<String> cases,
            String words,
            Instant toldAt) {

        static Shown of(Notice notice) {
            return new Shown(
                    notice.id(),
                    notice.role().code(),
                    notice.about().kind(),
                    notice.about().subject().kind(),
                    notice.about().subject().id(),
                    notice.cases(),
                    notice.words(),
                    notice.toldAt());
        }
    }

    /**
     * What waits to be acknowledged by somebody in this person's roles: what ran late, then what
     * they were told of, the oldest 200 of each.
     */
    @GetMapping
    List<Shown> waiting(Actor who) {
        return acknowledge.waiting(who, MOST).stream()
                .flatMap(waiting -> waiting.first().stream())
                .map(Shown::of)
                .toList();
    }

    @PostMapping("/{id}/acknowledgement")
    ResponseEntity<?> acknowledge(Actor who, @PathVariable UUID id) {
        return acknowledge.handle(who, id).isPresent()
                ? ResponseEntity.noContent().build()
                : Problems.notFound(
                        new Refusal(
                                "id",
                                "There is no such notice.",
                                "Take the notice from the work list."));
    }
}
