package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.platform.web.KeyHeader;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.ward.app.AdmissionReporting;
import org.threshold.workflow.ward.app.ReportAdmission;

/** The page on which staff tell an admission whose case reference they do not know. */
@Controller
@RequestMapping("/admissions")
class AdmissionPageController {

    /** Names one sending of the form, unseen, so that a form sent twice tells one admission. */
    private static final String SENDING = "sending";

    private static final Refusal SENT_BEFORE =
            new Refusal(
                    "request",
                    "This form was sent before, with something else in it.",
                    "If it is another admission, send it again.");

    private final ReportAdmission report;
    private final AdmissionTyping typing;
    private final KeyHeader keys;

    AdmissionPageController(ReportAdmission report, AdmissionTyping typing, KeyHeader keys) {
        this.report = report;
        this.typing = typing;
        this.keys = keys;
    }

    @GetMapping("/new")
    ModelAndView ask() {
        return page(Typed.nothing(), List.of(), keys.newKey());
    }

    @PostMapping
    ModelAndView report(
            Actor who,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var typed = Typed.of(posted);
        String sending = typed.one(SENDING);
        var read = typing.read(typed);
        if (!read.reading().clean()) {
            return page(typed, read.reading().refusals(), sending);
        }
        return switch (report.handle(who, read.told(), key(sending, typed))) {
            case AdmissionReporting.Kept _ -> {
                after.addFlashAttribute(
                        "done",
                        "The admission is recorded. If the child is known to us, whoever must hear"
                                + " is told and a consultant has to see the child. If you suspect"
                                + " harm, make a referral now.");
                yield new ModelAndView("redirect:/work");
            }
            case AdmissionReporting.Refused(var refusals) -> page(typed, refusals, sending);
            case AdmissionReporting.KeyUsedBefore() ->
                    page(typed, List.of(SENT_BEFORE), keys.newKey());
        };
    }

    private SendingKey key(String sending, Typed typed) {
        return Optional.of(sending)
                .filter(it -> !it.isEmpty())
                .flatMap(it -> keys.read(it, new TreeMap<>(typed.values())))
                .orElseGet(() -> new SendingKey(keys.newKey(), ""));
    }

    private static ModelAndView page(Typed typed, List<Refusal> refusals, String sending) {
        return new AskPage("admission", "", "/search", "/admissions", Map.of(SENDING, sending))
                .drawn(AdmissionForm.FIELDS, typed, refusals);
    }
}
