package org.threshold.workflow.safety.adapter.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.ClosedCases;
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
    private final ClosedCases closed;

    NightPageController(
            ShowNight show, List<NightPart> parts, List<NightFacts> facts, ClosedCases closed) {
        this.show = show;
        this.parts = List.copyOf(parts);
        this.facts = List.copyOf(facts);
        this.closed = closed;
    }

    @GetMapping("/out-of-hours")
    ModelAndView page(Actor who) {
        var page = new ModelAndView("out-of-hours");
        Night all = show.handle(who);
        Set<String> shut = closed.closed(who, all.cases().stream().map(CaseRef::value).toList());
        Night night = all.without(shut);
        page.addObject("shut", shut.stream().sorted().toList());
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
