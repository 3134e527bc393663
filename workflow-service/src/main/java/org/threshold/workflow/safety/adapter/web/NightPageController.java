package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.safety.NightPart;
import org.threshold.workflow.safety.app.ShowNight;

/** The page of whoever works the night: what protects children now, and what is not closed yet. */
@Controller
class NightPageController {

    private final ShowNight show;
    private final List<NightPart> parts;

    NightPageController(ShowNight show, List<NightPart> parts) {
        this.show = show;
        this.parts = List.copyOf(parts);
    }

    @GetMapping("/out-of-hours")
    ModelAndView page(Actor who) {
        var page = new ModelAndView("out-of-hours");
        page.addObject("night", NightPage.of(show.handle(who)));
        page.addObject("most", ShowNight.MOST);
        page.addObject("parts", parts.stream().flatMap(one -> one.of(who).stream()).toList());
        return page;
    }
}
