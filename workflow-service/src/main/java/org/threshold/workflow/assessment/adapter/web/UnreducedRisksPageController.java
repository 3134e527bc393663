package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.assessment.app.ReadRisks.Whole;
import org.threshold.workflow.assessment.app.RiskAddress;
import org.threshold.workflow.deadlines.DueWords;

/** The page with the open risks of all cases that nobody has agreed how to reduce (L-3.1.1). */
@Controller
class UnreducedRisksPageController {

    /** What can be chosen, in days of 24 hours. */
    private static final List<Integer> DAYS = List.of(0, 5, 10, 20);

    private static final int USUAL = 10;

    private final ReadRisks read;

    UnreducedRisksPageController(ReadRisks read) {
        this.read = read;
    }

    /**
     * A risk of the list.
     *
     * @param missing the parts that nobody has said yet, to follow "it is not said"
     */
    record Line(String page, String words, String since, List<String> missing) {

        static Line of(Whole whole) {
            var risk = whole.risk();
            return new Line(
                    RiskAddress.of(risk),
                    "Case " + risk.caseRef() + ": " + risk.name(),
                    DueWords.exact(risk.openedAt()),
                    whole.missing());
        }
    }

    @GetMapping("/risks")
    ModelAndView page(Actor who, @RequestParam(defaultValue = "10") int days) {
        int chosen = DAYS.contains(days) ? days : USUAL;
        var page = new ModelAndView("unreduced-risks");
        page.addObject("days", chosen);
        page.addObject("others", DAYS);
        page.addObject("risks", read.unreduced(who, chosen).stream().map(Line::of).toList());
        return page;
    }
}
