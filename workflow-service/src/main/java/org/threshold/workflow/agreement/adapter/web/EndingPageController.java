package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.threshold.workflow.agreement.app.AgreementAddress;
import org.threshold.workflow.agreement.app.AgreementResult;
import org.threshold.workflow.agreement.app.EndAgreement;
import org.threshold.workflow.agreement.app.ReadAgreements;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.EndReason;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;

/** The page on which a manager ends an agreement. */
@Controller
@RequestMapping("/cases/{ref}/written-agreements/{id}/end")
class EndingPageController {

    private static final List<FormField> FIELDS =
            List.of(
                    new Choice("how", "How does it end?", "", AgreementFields.ends()),
                    new LongText(
                            "reason",
                            "Why?",
                            "What was found, and how the child is safe without it."));

    private final EndAgreement end;
    private final ReadAgreements read;
    private final AgreementPages pages;

    EndingPageController(EndAgreement end, ReadAgreements read, AgreementPages pages) {
        this.end = end;
        this.read = read;
        this.pages = pages;
    }

    /** As it is typed. */
    record Form(@Nullable String how, @Nullable String reason) {}

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable UUID id) {
        return ask(agreement(who, id)).empty(FIELDS);
    }

    @PostMapping
    ModelAndView end(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        WrittenAgreement agreement = agreement(who, id);
        var sent = pages.read(FIELDS, Typed.of(posted), Form.class);
        var reading = new Reading();
        EndReason how = reading.one("how", sent.form().how(), EndReason.values(), EndReason::code);
        if (!reading.clean()) {
            return ask(agreement).drawn(FIELDS, sent.typed(), reading.refusals());
        }
        var result = end.handle(who, agreement.id(), how, Reading.text(sent.form().reason()));
        return result instanceof AgreementResult.Refused(var refusals)
                ? ask(agreement).drawn(FIELDS, sent.typed(), refusals)
                : AgreementPage.after(result, ask(agreement), after);
    }

    private static AskPage ask(WrittenAgreement agreement) {
        String page = AgreementAddress.of(agreement);
        return AskPage.below("agreement.end", agreement.caseRef().value(), page, "/end");
    }

    private WrittenAgreement agreement(Actor who, UUID id) {
        return read.handle(who, new AgreementId(id)).orElseThrow(NoSuchPage::new).agreement();
    }
}
