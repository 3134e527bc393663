package org.threshold.workflow.conference.adapter.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.app.EndAdultLink;
import org.threshold.workflow.conference.app.EndAdultLink.Ending;
import org.threshold.workflow.conference.app.ReadAdultLinks;
import org.threshold.workflow.conference.domain.AdultLinkId;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The page on which the link between two families is ended (R-C&amp;F-9c). */
@Controller
@RequestMapping("/cases/{ref}/linked-families/{id}")
class EndLinkPageController {

    private final ReadAdultLinks read;
    private final EndAdultLink end;
    private final Forms forms;

    EndLinkPageController(ReadAdultLinks read, EndAdultLink end, Forms forms) {
        this.read = read;
        this.end = end;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        if (read.standing(who, known(ref), new AdultLinkId(id)).isEmpty()) {
            throw new NoSuchPage();
        }
        return page(ref, id).empty(EndLinkForm.FIELDS);
    }

    @PostMapping
    ModelAndView end(
            Actor who,
            @PathVariable String ref,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted) {
        var sent =
                forms.read(
                        EndLinkForm.FIELDS, Typed.of(posted), WorkingTime.ZONE, EndLinkForm.class);
        return switch (end.handle(who, known(ref), new AdultLinkId(id), sent.form().read())) {
            case Ending.Done() -> new ModelAndView("redirect:/cases/" + ref);
            case Ending.Refused(var refusals) ->
                    page(ref, id).drawn(EndLinkForm.FIELDS, sent.typed(), refusals);
            case Ending.NotThere() -> throw new NoSuchPage();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    private static AskPage page(String ref, UUID id) {
        return AskPage.below("endLink", ref, "/cases/" + ref, "/linked-families/" + id);
    }
}
