package org.threshold.workflow.restricted.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** Stands for any page and any resource of a case. */
@RestController
@TestComponent
class SampleReading {

    @GetMapping({
        "/cases/{ref}",
        "/cases/{ref}/sample",
        "/api/v1/cases/{ref}/sample",
        "/cases/{ref}/concern"
    })
    String read(@PathVariable String ref) {
        return ref;
    }

    /** A form that is refused: it comes back with what is known of the case above it. */
    @PostMapping("/cases/{ref}/refused")
    ModelAndView refuse(
            @PathVariable String ref, @RequestParam MultiValueMap<String, String> sent) {
        var about = new AskPage("missingData", ref, "/cases", "/cases", Map.of());
        var fields = List.<FormField>of(new FormField.Text("note", "Note", ""));
        var facts = List.of(Fact.of("Who", "Her father."));
        return new ModelAndView("ask")
                .addObject("page", about)
                .addObject("form", FormPage.of(fields, Typed.of(sent), List.of()))
                .addObject("basis", List.of(new CaseFacts("known", "Known", facts, List.of())));
    }

    @PostMapping("/cases/{ref}/sample")
    String record(@PathVariable String ref) {
        return ref;
    }
}
