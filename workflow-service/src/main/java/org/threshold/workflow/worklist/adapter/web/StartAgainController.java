package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.worklist.app.StartAgain;
import org.threshold.workflow.worklist.app.StartAgain.Starting;

/** Starting the process of an incident again, by the page's button and over HTTP. */
@Controller
class StartAgainController {

    private final StartAgain start;

    StartAgainController(StartAgain start) {
        this.start = start;
    }

    @PostMapping("/incidents/{id}/start")
    String page(Actor who, @PathVariable UUID id, RedirectAttributes after) {
        after.addFlashAttribute("done", words(start.handle(who, id)));
        return "redirect:/incidents";
    }

    private static String words(Starting starting) {
        return switch (starting) {
            case Starting.Started(var step) ->
                    "The process starts again at “" + step + "”. The incident is resolved.";
            case Starting.NothingLeft() ->
                    "Nothing is left for the process to do. The incident is resolved.";
            case Starting.Refused(var refusal) -> refusal.problem() + " " + refusal.remedy();
            case Starting.NotOpen() -> IncidentsController.notOpen().problem();
        };
    }

    /** Answers the step; 409 when the incident is not open, 422 when nothing can be started. */
    @PostMapping("/api/v1/incidents/{id}/start")
    ResponseEntity<?> start(Actor who, @PathVariable UUID id) {
        return switch (start.handle(who, id)) {
            case Starting.Started(var step) -> ResponseEntity.ok(Map.of("step", step));
            case Starting.NothingLeft() -> ResponseEntity.noContent().build();
            case Starting.Refused(var refusal) -> Problems.refused(List.of(refusal));
            case Starting.NotOpen() -> Problems.conflict(IncidentsController.notOpen());
        };
    }
}
