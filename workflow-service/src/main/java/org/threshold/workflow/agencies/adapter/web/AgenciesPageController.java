package org.threshold.workflow.agencies.adapter.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agencies.app.AgencyHealth;
import org.threshold.workflow.agencies.app.ShowAgencies;

/** How telling each agency goes, as the notification service says it now. */
@Controller
class AgenciesPageController {

    private final ShowAgencies show;

    AgenciesPageController(ShowAgencies show) {
        this.show = show;
    }

    @GetMapping("/agencies")
    String page(Actor who, Model model) {
        var answer = show.handle(who);
        List<AgencyHealth> all = answer.orElseGet(List::of);
        model.addAttribute("away", answer.isEmpty());
        model.addAttribute("rows", all.stream().map(AgencyRow::of).toList());
        return "agencies";
    }
}
