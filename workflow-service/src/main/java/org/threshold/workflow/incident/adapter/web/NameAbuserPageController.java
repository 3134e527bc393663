package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.incident.app.NameAbuser;
import org.threshold.workflow.incident.app.NameAbuser.Naming;
import org.threshold.workflow.incident.app.PeopleToName;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The page on which somebody says who is alleged to have abused at an incident on record. */
@Controller
@RequestMapping("/cases/{ref}/alleged-abusers/new")
class NameAbuserPageController {

    private static final String DONE =
            "It is recorded. There is a task for each of them, which first asks whether it is safe to"
                    + " speak to them. If a child is in danger now, ring 999.";

    private final NameAbuser name;
    private final IncidentsOfCase incidents;
    private final PeopleToName people;
    private final Forms forms;
    private final CaseClock clock;

    NameAbuserPageController(
            NameAbuser name,
            IncidentsOfCase incidents,
            PeopleToName people,
            Forms forms,
            CaseClock clock) {
        this.name = name;
        this.incidents = incidents;
        this.people = people;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return known(who, ref).isEmpty()
                ? new ModelAndView(
                        "redirect:/cases/" + known(ref) + "/domestic-abuse-incidents/new")
                : page(ref).empty(fields(who, ref));
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
            return page(ref).drawn(fields, typed.asked(), List.of());
        }
        var sent = forms.read(fields, typed, WorkingTime.ZONE, NameAbuserForm.class);
        var incident = sent.form().incident(sent.reading());
        return sent.reading()
                .then(
                        () ->
                                switch (name.handle(
                                        who, known(ref), incident, sent.form().named())) {
                                    case Naming.Kept() -> page(ref).done(DONE, after);
                                    case Naming.Refused(var refusals) ->
                                            page(ref).drawn(fields, typed, refusals);
                                    case Naming.NoSuchCase() -> throw new NoSuchPage();
                                },
                        refusals -> page(ref).drawn(fields, typed, refusals));
    }

    private List<FormField> fields(Actor who, String ref) {
        return people.of(who, known(ref))
                .map(
                        all ->
                                NameAbuserForm.fields(
                                        known(who, ref), all, WorkingTime.dayOf(clock.now())))
                .orElseThrow(NoSuchPage::new);
    }

    private List<AbuseIncident> known(Actor who, String ref) {
        return incidents.all(who, ref).stream()
                .map(Shown::incident)
                .filter(one -> !one.withdrawn())
                .toList();
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    private static AskPage page(String ref) {
        return AskPage.below("abuser", ref, "/cases/" + ref, "/alleged-abusers/new");
    }
}
