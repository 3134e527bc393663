package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.domain.WithoutDash;
import org.threshold.workflow.referral.CaseRef;

/** Domestic abuse incidents without a DASH over all cases, for managers (L-3.1.3c). */
@Controller
class WithoutDashPageController {

    private final ReadIncidents read;

    WithoutDashPageController(ReadIncidents read) {
        this.read = read;
    }

    /** One of them, in words. */
    record Row(String when, String hours, String standing, List<String> cases) {

        static Row of(WithoutDash.Late late) {
            var about = late.incident().about();
            return new Row(
                    DueWords.exact(about.at()),
                    late.hours() + (late.hours() == 1 ? " hour" : " hours"),
                    IncidentWords.standing(late.incident()),
                    about.cases().stream().map(CaseRef::value).toList());
        }
    }

    @GetMapping("/domestic-abuse-incidents/without-dash")
    String page(Actor who, Model model) {
        WithoutDash found = read.withoutDash(who);
        model.addAttribute("counts", found.counts());
        model.addAttribute("rows", found.all().stream().map(Row::of).toList());
        return "without-dash";
    }
}
