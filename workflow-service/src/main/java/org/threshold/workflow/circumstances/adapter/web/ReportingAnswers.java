package org.threshold.workflow.circumstances.adapter.web;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.app.Reporting;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.KeyHeader;
import org.threshold.workflow.platform.web.Problem;
import org.threshold.workflow.platform.web.ProblemKind;
import org.threshold.workflow.platform.web.Problems;

/** Says what became of a report. */
final class ReportingAnswers {

    private ReportingAnswers() {}

    static ResponseEntity<?> answer(Reporting reporting) {
        return switch (reporting) {
            case Reporting.Recorded(var id) ->
                    ResponseEntity.created(URI.create(place(id)))
                            .body(Map.of("changeId", id.toString()));
            case Reporting.Refused(var refusals) -> Problems.refused(refusals);
            case Reporting.KeyUsedBefore() ->
                    Problems.conflict(
                            new Refusal(
                                    KeyHeader.NAME,
                                    "This key was used before for something else.",
                                    "Use a new key for everything new that you send."));
            case Reporting.NoSuchChange() -> noSuchChange();
            case Reporting.NotStanding(var by) ->
                    Problems.conflict(
                            new Refusal(
                                    "id",
                                    "This change was corrected or withdrawn before.",
                                    "Read what replaced it, and correct that: " + place(by)));
        };
    }

    static ResponseEntity<?> noSuchChange() {
        return Problems.notFound(
                new Refusal(
                        "id",
                        "There is no such change that you may know of.",
                        "Take the address from the notification that you were sent."));
    }

    static ResponseEntity<?> ended(Instant since) {
        return Problems.answer(
                Problem.of(
                        ProblemKind.GONE,
                        "id",
                        "What you were told of could be read until " + DueWords.exact(since) + ".",
                        "If you need it still, ring the child’s social worker or the duty social"
                                + " work desk and say why; they can tell you again."));
    }

    static ResponseEntity<?> factOnly() {
        return Problems.answer(
                Problem.of(
                        ProblemKind.FORBIDDEN,
                        "id",
                        "You were asked to contact children’s social care about the case; what it"
                                + " is about is said by telephone.",
                        "Ring the child’s social worker or the duty social work desk."));
    }

    private static String place(ChangeId id) {
        return "/api/v1/changes/" + id;
    }
}
