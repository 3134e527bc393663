package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
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
import org.threshold.workflow.assessment.app.CapacityResult;
import org.threshold.workflow.assessment.app.ReadCapacity;
import org.threshold.workflow.assessment.app.RecordCapacity;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;

/** The page on which somebody records what is known of an adult who cares for a child. */
@Controller
@RequestMapping("/cases/{ref}/parenting-capacity")
class CapacityPageController {

    private final RecordCapacity record;
    private final ReadCapacity read;
    private final AssessmentPages pages;

    CapacityPageController(RecordCapacity record, ReadCapacity read, AssessmentPages pages) {
        this.record = record;
        this.read = read;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return sheet(who, ref).page(fields(who, ref), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        List<FormField> fields = fields(who, ref);
        var sent = pages.read(fields, Typed.of(posted), CapacityForm.class);
        var reading = sent.reading();
        var adult = CapacityController.adult(reading, sent.form());
        var given = sent.form().read(reading);
        if (!reading.clean()) {
            return sheet(who, ref).page(fields, sent.typed(), reading.refusals());
        }
        return switch (record.handle(who, AssessmentPages.known(ref), adult, given)) {
            case CapacityResult.Kept(_, var asked) ->
                    AssessmentPages.done(ref, words(asked), after);
            case CapacityResult.Refused(var refusals) ->
                    sheet(who, ref).page(fields, sent.typed(), refusals);
            case CapacityResult.NotThere() -> throw new NoSuchPage();
        };
    }

    private static String words(boolean asked) {
        return asked
                ? "It is recorded. General practice and adult services are asked for what is not known."
                : "It is recorded.";
    }

    private Ask sheet(Actor who, String ref) {
        String back = "/cases/" + AssessmentPages.known(ref);
        return new Ask("capacity", ref, back, back + "/parenting-capacity", pages.seen(who, ref));
    }

    private List<FormField> fields(Actor who, String ref) {
        return CapacityFields.of(read.adults(who, AssessmentPages.known(ref)));
    }
}
