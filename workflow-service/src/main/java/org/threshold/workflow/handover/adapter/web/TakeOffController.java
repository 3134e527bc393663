package org.threshold.workflow.handover.adapter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.app.TakeOffList;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Typed;

/** Takes a case off the handover list that only people put there (R-ASC-1). */
@Controller
@RequestMapping("/handover/entries/{id}/removal")
class TakeOffController {

    private final Access access;
    private final TakeOffList takeOff;
    private final HandoverForms forms;

    TakeOffController(Access access, TakeOffList takeOff, HandoverForms forms) {
        this.access = access;
        this.takeOff = takeOff;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable UUID id) {
        access.require(who, Activity.TELL_NIGHT);
        return HandoverForms.takeOff(id.toString(), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView takeOff(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        access.require(who, Activity.TELL_NIGHT);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return HandoverForms.takeOff(id.toString(), typed.asked(), List.of());
        }
        var form = forms.read(RemovalForm.FIELDS, typed, RemovalForm.class);
        return takeOff.handle(who, new EntryId(id), Reading.text(form.reason()))
                .orElseThrow(NoSuchPage::new)
                .as(
                        words -> back(words, after),
                        refusals -> HandoverForms.takeOff(id.toString(), typed, refusals),
                        words -> back(words, after));
    }

    private static ModelAndView back(String words, RedirectAttributes after) {
        after.addFlashAttribute("done", words);
        return new ModelAndView("redirect:/handover");
    }
}
