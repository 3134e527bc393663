package org.threshold.workflow.conference.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.app.EndAdultLink;
import org.threshold.workflow.conference.app.EndAdultLink.Ending;
import org.threshold.workflow.conference.app.ReadAdultLinks;
import org.threshold.workflow.conference.domain.AdultLinkId;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import tools.jackson.databind.json.JsonMapper;

/** The page on which the link between two families is ended (R-C&amp;F-9c). */
@Controller
@RequestMapping("/cases/{ref}/linked-families/{id}")
class EndLinkPageController {

    private final ReadAdultLinks read;
    private final EndAdultLink end;
    private final Forms forms;
    private final JsonMapper json;

    EndLinkPageController(ReadAdultLinks read, EndAdultLink end, Forms forms, JsonMapper json) {
        this.read = read;
        this.end = end;
        this.forms = forms;
        this.json = json;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        if (read.standing(who, known(ref), new AdultLinkId(id)).isEmpty()) {
            throw nothingHere();
        }
        return page(ref, id, Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView end(
            Actor who,
            @PathVariable String ref,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted) {
        var sent = forms.read(EndLinkForm.FIELDS, Typed.of(posted), WorkingTime.ZONE);
        String reason = json.readValue(sent.json(), EndLinkForm.class).read();
        return switch (end.handle(who, known(ref), new AdultLinkId(id), reason)) {
            case Ending.Done() -> new ModelAndView("redirect:/cases/" + ref);
            case Ending.Refused(var refusals) -> page(ref, id, sent.typed(), refusals);
            case Ending.NotThere() -> throw nothingHere();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(EndLinkPageController::nothingHere);
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView page(String ref, UUID id, Typed typed, List<Refusal> refusals) {
        String back = "/cases/" + ref;
        var page = new ModelAndView("ask");
        page.addObject(
                "page",
                new AskPage("endLink", ref, back, back + "/linked-families/" + id, Map.of()));
        page.addObject("form", FormPage.of(EndLinkForm.FIELDS, typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
