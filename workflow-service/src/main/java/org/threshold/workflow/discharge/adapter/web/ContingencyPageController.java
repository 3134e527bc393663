package org.threshold.workflow.discharge.adapter.web;

import java.util.Map;
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
import org.threshold.workflow.discharge.adapter.web.StayPages.Ask;
import org.threshold.workflow.discharge.app.AgreeContingencyPlan;
import org.threshold.workflow.discharge.app.ShowContingency;
import org.threshold.workflow.discharge.app.ShowContingency.OfCase;
import org.threshold.workflow.discharge.domain.PlanWords;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** Agrees a contingency plan, and shows the one that stands on a page to print for the ward. */
@Controller
@RequestMapping("/cases/{ref}/contingency-plan")
class ContingencyPageController {

    private final AgreeContingencyPlan agree;
    private final ShowContingency show;
    private final StayPages pages;

    ContingencyPageController(AgreeContingencyPlan agree, ShowContingency show, StayPages pages) {
        this.agree = agree;
        this.show = show;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView sheet(Actor who, @PathVariable String ref) {
        return show.of(who, StayPages.known(ref))
                .filter(OfCase.Expected.class::isInstance)
                .map(found -> ((OfCase.Expected) found).whole())
                .map(
                        whole ->
                                new ModelAndView(
                                        "contingency-plan",
                                        Map.of("sheet", ContingencySheet.of(whole))))
                .orElseThrow(NoSuchPage::new);
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable String ref) {
        return ask(StayPages.known(ref)).empty();
    }

    @PostMapping("/new")
    ModelAndView agree(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Ask ask = ask(StayPages.known(ref));
        Typed typed = Typed.of(posted);
        var reading = new Reading();
        PlanWords words = pages.read(ask, typed, ContingencyForm.class).words(reading);
        return reading.then(
                () -> StayPages.after(agree.handle(who, ask.ref(), words), ask, typed, after),
                refusals -> ask.page(typed, refusals));
    }

    private static Ask ask(CaseRef ref) {
        return new Ask("contingency.new", ref, "/contingency-plan/new", ContingencyForm.FIELDS);
    }
}
