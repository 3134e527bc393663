package org.threshold.workflow.assessment.adapter.web;

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
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.adapter.web.AssessmentPages.Ask;
import org.threshold.workflow.assessment.app.CloseRisk;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.assessment.app.RiskAddress;
import org.threshold.workflow.assessment.app.RiskResult;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskEnd;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Typed;

/** The page on which a risk is closed. */
@Controller
@RequestMapping("/cases/{ref}/risks/{id}/closing")
class RiskClosingPageController {

    private final CloseRisk close;
    private final ReadRisks read;
    private final AssessmentPages pages;

    RiskClosingPageController(CloseRisk close, ReadRisks read, AssessmentPages pages) {
        this.close = close;
        this.read = read;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable UUID id) {
        return ask(risk(who, id)).page(RiskFields.closing(), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView close(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Risk risk = risk(who, id);
        List<FormField> fields = RiskFields.closing();
        var sent = pages.read(fields, Typed.of(posted), RisksController.Closing.class);
        var reading = sent.reading();
        var end = reading.one("end", sent.form().end(), RiskEnd.values(), RiskEnd::code);
        if (!reading.clean()) {
            return ask(risk).page(fields, sent.typed(), reading.refusals());
        }
        return switch (close.handle(who, risk.id(), end, Reading.text(sent.form().why()))) {
            case RiskResult.Kept _ ->
                    AssessmentPages.done(risk.caseRef().value(), "The risk is closed.", after);
            case RiskResult.Refused(var refusals) -> ask(risk).page(fields, sent.typed(), refusals);
            case RiskResult.NotThere() -> throw new NoSuchPage();
        };
    }

    private static Ask ask(Risk risk) {
        String page = RiskAddress.of(risk);
        return new Ask("risk.close", risk.caseRef().value(), page, page + "/closing", List.of());
    }

    private Risk risk(Actor who, UUID id) {
        return read.one(who, new RiskId(id)).orElseThrow(NoSuchPage::new).risk();
    }
}
