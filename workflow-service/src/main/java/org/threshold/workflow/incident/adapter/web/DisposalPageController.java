package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.app.RecordDisposal;
import org.threshold.workflow.incident.app.RecordDisposal.Recording;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The page on which somebody records how the police disposed of an incident (R-TVP-5). */
@Controller
@RequestMapping("/cases/{ref}/domestic-abuse-disposals/new")
class DisposalPageController {

    private static final String DONE = "It is recorded, and on the case.";

    private final RecordDisposal record;
    private final ReadIncidents incidents;
    private final IncidentReading reading;

    DisposalPageController(
            RecordDisposal record, ReadIncidents incidents, IncidentReading reading) {
        this.record = record;
        this.incidents = incidents;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        List<AbuseIncident> known = known(who, ref);
        return known.isEmpty()
                ? new ModelAndView("redirect:/cases/" + ref + "/domestic-abuse-incidents/new")
                : page(ref, FormPage.of(DisposalForm.fields(known), Typed.nothing(), List.of()));
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        List<FormField> fields = DisposalForm.fields(known(who, ref));
        Typed typed = Typed.of(posted);
        var said = new Reading();
        DisposalForm form = reading.form(fields, typed, said, DisposalForm.class);
        var incident = form.incident(said);
        var given = form.read(said);
        return said.then(
                () ->
                        switch (record.handle(who, new CaseRef(ref), incident, given)) {
                            case Recording.Kept() -> {
                                after.addFlashAttribute("done", DONE);
                                yield new ModelAndView("redirect:/cases/" + ref);
                            }
                            case Recording.Refused(var refusals) ->
                                    page(ref, FormPage.of(fields, typed, refusals));
                            case Recording.NoSuchCase() -> throw nothingHere();
                        },
                refusals -> page(ref, FormPage.of(fields, typed, refusals)));
    }

    /** Those that stand; where there is no such case there is no page. */
    private List<AbuseIncident> known(Actor who, String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> incidents.of(who, one))
                .orElseThrow(DisposalPageController::nothingHere)
                .stream()
                .map(Shown::incident)
                .filter(one -> !one.withdrawn())
                .toList();
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView page(String ref, FormPage form) {
        String back = "/cases/" + ref;
        var page = new ModelAndView("ask");
        page.addObject(
                "page",
                new AskPage(
                        "disposal", ref, back, back + "/domestic-abuse-disposals/new", Map.of()));
        page.addObject("form", form);
        if (!form.errors().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
