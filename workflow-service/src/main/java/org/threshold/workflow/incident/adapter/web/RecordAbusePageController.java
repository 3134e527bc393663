package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.incident.app.PeopleToName;
import org.threshold.workflow.incident.app.RecordIncident;
import org.threshold.workflow.incident.app.RecordIncident.Recording;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The page on which somebody records a domestic abuse incident, at any hour (L-3.1.3c). */
@Controller
@RequestMapping("/cases/{ref}/domestic-abuse-incidents/new")
class RecordAbusePageController {

    private static final String ID = "incident";

    private final RecordIncident record;
    private final PeopleToName people;
    private final IncidentReading reading;

    RecordAbusePageController(RecordIncident record, PeopleToName people, IncidentReading reading) {
        this.record = record;
        this.people = people;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return page(ref, reading.newId()).empty(fields(who, ref));
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        List<FormField> fields = fields(who, ref);
        Typed typed = Typed.of(posted);
        IncidentId id = reading.id(typed.one(ID));
        if (typed.asksForForm()) {
            return page(ref, id).drawn(fields, typed.asked(), List.of());
        }
        var sent = reading.read(fields, typed, id);
        return sent.then(
                given ->
                        switch (record.handle(who, known(ref), given)) {
                            case Recording.Kept(_, var due) ->
                                    page(ref, id).done(words(due.map(DueWords::exact)), after);
                            case Recording.Refused(var refusals) ->
                                    page(ref, id).drawn(fields, sent.typed(), refusals);
                            case Recording.NoSuchCase() -> throw new NoSuchPage();
                        },
                refusals -> page(ref, id).drawn(fields, sent.typed(), refusals));
    }

    private static String words(Optional<String> due) {
        return "The incident is recorded. "
                + due.map(by -> "Its own DASH is due by " + by + ". ").orElse("")
                + "If a child is in danger now, ring 999.";
    }

    private List<FormField> fields(Actor who, String ref) {
        return people.of(who, known(ref))
                .map(all -> IncidentForm.fields(all, WorkingTime.dayOf(reading.now())))
                .orElseThrow(NoSuchPage::new);
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    private static AskPage page(String ref, IncidentId id) {
        String back = "/cases/" + ref;
        return new AskPage(
                "abuse",
                ref,
                back,
                back + "/domestic-abuse-incidents/new",
                Map.of(ID, id.toString()));
    }
}
