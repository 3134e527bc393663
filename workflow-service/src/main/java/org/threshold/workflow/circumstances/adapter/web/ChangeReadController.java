package org.threshold.workflow.circumstances.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.app.ReadChange;
import org.threshold.workflow.circumstances.domain.Relation;

/** Shows what a notification is about, to whoever was told; that they looked is kept. */
@RestController
class ChangeReadController {

    private final ReadChange read;

    ChangeReadController(ReadChange read) {
        this.read = read;
    }

    /**
     * A change as the API shows it.
     *
     * @param relation {@code first}, {@code correction} or {@code withdrawal}
     * @param original what it corrects or withdraws; empty for a first one
     * @param replacedBy what corrected or withdrew it; empty while it stands
     * @param late whether a first one was recorded more than four hours after it happened
     * @param whyLate why; empty where nobody said
     */
    record Shown(
            String changeId,
            String kind,
            String eventId,
            String stage,
            String words,
            List<String> cases,
            Instant occurredAt,
            Instant recordedAt,
            String reportedBy,
            Map<String, String> codes,
            String detail,
            String relation,
            String original,
            String replacedBy,
            boolean late,
            String whyLate) {

        static Shown of(ReadChange.Read read) {
            var change = read.change().change();
            var what = change.what();
            return new Shown(
                    change.id().toString(),
                    what.kind().eventName(),
                    what.kind().id(),
                    what.stage(),
                    what.kind().words(),
                    what.caseRefs(),
                    what.occurredAt(),
                    change.recordedAt(),
                    read.change().reporter().code(),
                    what.codes(),
                    what.detail(),
                    read.change().relation().code(),
                    original(read.change().relation()),
                    read.replacedBy().map(ChangeId::toString).orElse(""),
                    read.change().late(),
                    what.whyLate());
        }

        private static String original(Relation relation) {
            return switch (relation) {
                case Relation.First _ -> "";
                case Relation.Correction(var id) -> id.toString();
                case Relation.Withdrawal(var id) -> id.toString();
            };
        }
    }

    @GetMapping("/api/v1/changes/{id}")
    ResponseEntity<?> one(Actor who, @PathVariable UUID id) {
        return switch (read.handle(who, new ChangeId(id))) {
            case ReadChange.Read found ->
                    ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Shown.of(found));
            case ReadChange.Ended(var since) -> ReportingAnswers.ended(since);
            case ReadChange.FactOnly() -> ReportingAnswers.factOnly();
            case ReadChange.NotThere() -> ReportingAnswers.noSuchChange();
        };
    }
}
