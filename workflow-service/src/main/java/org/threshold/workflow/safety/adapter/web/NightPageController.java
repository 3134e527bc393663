package org.threshold.workflow.safety.adapter.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.NightFacts;
import org.threshold.workflow.safety.NightPart;
import org.threshold.workflow.safety.app.ShowNight;
import org.threshold.workflow.safety.app.ShowNight.Night;

/** The page of whoever works the night: what protects children now, and what is not closed yet. */
@Controller
class NightPageController {

    private final ShowNight show;
    private final List<NightPart> parts;
    private final List<NightFacts> facts;

    NightPageController(ShowNight show, List<NightPart> parts, List<NightFacts> facts) {
        this.show = show;
        this.parts = List.copyOf(parts);
        this.facts = List.copyOf(facts);
    }

    @GetMapping("/out-of-hours")
    ModelAndView page(Actor who) {
        var page = new ModelAndView("out-of-hours");
        Night night = show.handle(who);
        page.addObject("night", NightPage.of(night, known(who, night)));
        page.addObject("most", ShowNight.MOST);
        page.addObject("parts", parts.stream().flatMap(one -> one.of(who).stream()).toList());
        return page;
    }

    private Map<CaseRef, List<String>> known(Actor who, Night night) {
        List<CaseRef> cases = night.cases();
        Map<CaseRef, List<String>> known = new HashMap<>();
        facts.forEach(
                one ->
                        one.of(who, cases)
                                .forEach(
                                        (ref, said) ->
                                                known.merge(ref, said, NightPageController::both)));
        return known;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
