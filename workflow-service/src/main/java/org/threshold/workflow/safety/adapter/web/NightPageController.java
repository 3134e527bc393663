package org.threshold.workflow.safety.adapter.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.safety.app.ShowNight;

/** The page of whoever works the night: what protects children now, and what is not closed yet. */
@Controller
class NightPageController {

    private final ShowNight show;

    NightPageController(ShowNight show) {
        this.show = show;
    }

    @GetMapping("/out-of-hours")
    ModelAndView page(Actor who) {
        var page = new ModelAndView("out-of-hours");
        page.addObject("night", NightPage.of(show.handle(who)));
        page.addObject("most", ShowNight.MOST);
        return page;
    }
}
