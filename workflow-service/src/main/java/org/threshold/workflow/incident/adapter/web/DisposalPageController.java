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
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.app.RecordDisposal;
import org.threshold.workflow.incident.app.RecordDisposal.Recording;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The page on which somebody records how the police disposed of an incident (R-TVP-5). */
@Controller
@RequestMapping("/cases/{ref}/domestic-abuse-disposals/new")
class DisposalPageController {

    private static final String DONE = "It is recorded, and on the case.";

    private final RecordDisposal record;
    private final ReadIncidents incidents;
    private final Forms forms;

    DisposalPageController(RecordDisposal record, ReadIncidents incidents, Forms forms) {
        this.record = record;
        this.incidents = incidents;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        List<AbuseIncident> known = known(who, ref);
        return known.isEmpty()
                ? new ModelAndView("redirect:/cases/" + ref + "/domestic-abuse-incidents/new")
                : page(ref).empty(DisposalForm.fields(known));
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        List<FormField> fields = DisposalForm.fields(known(who, ref));
        Typed typed = Typed.of(posted);
        var sent = forms.read(fields, typed, WorkingTime.ZONE, DisposalForm.class);
        var incident = sent.form().incident(sent.reading());
        var given = sent.form().read(sent.reading());
        return sent.reading()
                .then(
                        () ->
                                switch (record.handle(who, new CaseRef(ref), incident, given)) {
                                    case Recording.Kept() -> page(ref).done(DONE, after);
                                    case Recording.Refused(var refusals) ->
                                            page(ref).drawn(fields, typed, refusals);
                                    case Recording.NoSuchCase() -> throw new NoSuchPage();
                                },
                        refusals -> page(ref).drawn(fields, typed, refusals));
    }

    /** Those that stand; where there is no such case there is no page. */
    private List<AbuseIncident> known(Actor who, String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> incidents.of(who, one))
                .orElseThrow(NoSuchPage::new)
                .stream()
                .map(Shown::incident)
                .filter(one -> !one.withdrawn())
                .toList();
    }

    private static AskPage page(String ref) {
        return AskPage.below("disposal", ref, "/cases/" + ref, "/domestic-abuse-disposals/new");
    }
}
