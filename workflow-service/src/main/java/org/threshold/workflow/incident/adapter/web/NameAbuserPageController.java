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
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.incident.app.NameAbuser;
import org.threshold.workflow.incident.app.NameAbuser.Naming;
import org.threshold.workflow.incident.app.PeopleToName;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The page on which somebody says who is alleged to have abused at an incident on record. */
@Controller
@RequestMapping("/cases/{ref}/alleged-abusers/new")
class NameAbuserPageController {

    private final NameAbuser name;
    private final IncidentsOfCase incidents;
    private final PeopleToName people;
    private final IncidentReading reading;

    NameAbuserPageController(
            NameAbuser name,
            IncidentsOfCase incidents,
            PeopleToName people,
            IncidentReading reading) {
        this.name = name;
        this.incidents = incidents;
        this.people = people;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return known(who, ref).isEmpty()
                ? new ModelAndView(
                        "redirect:/cases/" + known(ref) + "/domestic-abuse-incidents/new")
                : page(ref, FormPage.of(fields(who, ref), Typed.nothing(), List.of()));
    }

    @PostMapping
    ModelAndView name(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        List<FormField> fields = fields(who, ref);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return page(ref, FormPage.of(fields, typed.asked(), List.of()));
        }
        var said = new Reading();
        NameAbuserForm form = reading.form(fields, typed, said, NameAbuserForm.class);
        var incident = form.incident(said);
        return said.then(
                () ->
                        switch (name.handle(who, known(ref), incident, form.named())) {
                            case Naming.Kept() -> {
                                after.addFlashAttribute("done", DONE);
                                yield new ModelAndView("redirect:/cases/" + ref);
                            }
                            case Naming.Refused(var refusals) ->
                                    page(ref, FormPage.of(fields, typed, refusals));
                            case Naming.NoSuchCase() -> throw nothingHere();
                        },
                refusals -> page(ref, FormPage.of(fields, typed, refusals)));
    }

    private static final String DONE =
            "It is recorded. There is a task for each of them, which first asks whether it is safe to"
                    + " speak to them. If a child is in danger now, ring 999.";

    private List<FormField> fields(Actor who, String ref) {
        return people.of(who, known(ref))
                .map(
                        all ->
                                NameAbuserForm.fields(
                                        known(who, ref), all, WorkingTime.dayOf(reading.now())))
                .orElseThrow(NameAbuserPageController::nothingHere);
    }

    private List<AbuseIncident> known(Actor who, String ref) {
        return incidents.all(who, ref).stream()
                .map(Shown::incident)
                .filter(one -> !one.withdrawn())
                .toList();
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NameAbuserPageController::nothingHere);
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView page(String ref, FormPage form) {
        String back = "/cases/" + ref;
        var page = new ModelAndView("ask");
        page.addObject(
                "page", new AskPage("abuser", ref, back, back + "/alleged-abusers/new", Map.of()));
        page.addObject("form", form);
        if (!form.errors().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
