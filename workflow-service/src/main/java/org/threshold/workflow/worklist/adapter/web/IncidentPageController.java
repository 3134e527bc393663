package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.ParkedKey;
import org.threshold.workflow.platform.ParkedKeys.Replayed;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.worklist.app.ReplayParkedKey;
import org.threshold.workflow.worklist.app.ResolveIncident;
import org.threshold.workflow.worklist.app.ResolveIncident.Resolving;
import org.threshold.workflow.worklist.app.ShowIncidents;

/** The page of whoever runs the system: incidents to resolve and parked keys to replay. */
@Controller
class IncidentPageController {

    private static final String AGAIN = "redirect:/incidents";

    private final ShowIncidents show;
    private final ResolveIncident resolve;
    private final ReplayParkedKey replay;

    IncidentPageController(ShowIncidents show, ResolveIncident resolve, ReplayParkedKey replay) {
        this.show = show;
        this.resolve = resolve;
        this.replay = replay;
    }

    /** An incident; {@code error} is what is wrong with what was typed for it. */
    record Row(
            UUID id,
            String kind,
            UUID subject,
            String words,
            List<String> cases,
            String since,
            boolean restartable,
            String error) {}

    /** A parked key. */
    record Parked(String topic, String key, long records, String problem, String since) {

        static Parked of(ParkedKey one) {
            return new Parked(
                    one.topic(),
                    one.key(),
                    one.records(),
                    one.problem(),
                    DueWords.exact(one.since()));
        }
    }

    @GetMapping("/incidents")
    ModelAndView page(Actor who) {
        return page(who, new UUID(0, 0), List.of());
    }

    private ModelAndView page(Actor who, UUID wrong, List<Refusal> refusals) {
        var waiting = show.handle(who);
        List<FormPage.Wrong> errors =
                refusals.stream()
                        .map(it -> new FormPage.Wrong("done-" + wrong, words(it)))
                        .toList();
        String error = errors.isEmpty() ? "" : errors.getFirst().words();
        var page = new ModelAndView("incidents");
        page.addObject("errors", errors);
        page.addObject(
                "incidents",
                waiting.incidents().stream()
                        .map(one -> row(one, one.incident().id().equals(wrong) ? error : ""))
                        .toList());
        page.addObject("parked", waiting.parked().stream().map(Parked::of).toList());
        return page;
    }

    private static String words(Refusal refusal) {
        return refusal.problem() + " " + refusal.remedy();
    }

    private static Row row(ShowIncidents.Shown one, String error) {
        var incident = one.incident();
        return new Row(
                incident.id(),
                incident.kind(),
                incident.subject(),
                incident.words(),
                one.cases(),
                DueWords.exact(incident.raisedAt()),
                one.restartable(),
                error);
    }

    @PostMapping("/incidents/{id}/resolution")
    ModelAndView resolve(
            Actor who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            RedirectAttributes after) {
        return switch (resolve.handle(who, id, done)) {
            case Resolving.Resolved() -> {
                after.addFlashAttribute("done", "The incident is resolved.");
                yield new ModelAndView(AGAIN);
            }
            case Resolving.Refused(var refusals) -> {
                var again = page(who, id, refusals);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Resolving.NotOpen() -> {
                after.addFlashAttribute("done", IncidentsController.notOpen().problem());
                yield new ModelAndView(AGAIN);
            }
        };
    }

    @PostMapping("/parked-keys/replay")
    String replay(
            Actor who,
            @RequestParam String topic,
            @RequestParam String key,
            RedirectAttributes after) {
        Replayed replayed = replay.handle(who, topic, key);
        after.addFlashAttribute(
                "done",
                replayed.stillParked()
                        ? "%d records were applied. The next one still cannot be applied."
                                .formatted(replayed.applied())
                        : "%d records were applied. Nothing of this key waits any more."
                                .formatted(replayed.applied()));
        return AGAIN;
    }
}
