package org.threshold.workflow.agreement.adapter.web;

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
import org.threshold.workflow.agreement.app.RecordBreach;
import org.threshold.workflow.agreement.app.SeeAgreements;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;

/** The page on which a health visitor says that an agreement is not kept (F-1.2.4). */
@Controller
@RequestMapping("/families/{ref}/written-agreements/{id}/breach")
class SeenBrokenPageController {

    private final SeeAgreements see;
    private final RecordBreach breach;
    private final AgreementPages pages;

    SeenBrokenPageController(SeeAgreements see, RecordBreach breach, AgreementPages pages) {
        this.see = see;
        this.breach = breach;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable UUID id) {
        return asked(who, id).empty(AgreementFields.breach());
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        AskPage ask = asked(who, id);
        var sent = pages.read(AgreementFields.breach(), Typed.of(posted), BreachForm.class);
        RecordBreach.Given given = sent.form().read(sent.reading(), who);
        if (!sent.reading().clean()) {
            return ask.drawn(AgreementFields.breach(), sent.typed(), sent.reading().refusals());
        }
        if (breach.handle(who, new AgreementId(id), given).isEmpty()) {
            throw new NoSuchPage();
        }
        after.addFlashAttribute(
                "done",
                "It is recorded, told at once and discussed today. If the child is in danger now,"
                        + " ring 999.");
        return new ModelAndView("redirect:/families");
    }

    private AskPage asked(Actor who, UUID id) {
        var found = see.handle(who, new AgreementId(id)).orElseThrow(NoSuchPage::new);
        String family = "/families/" + found;
        return AskPage.below(
                "agreement.breach", found.value(), family, "/written-agreements/" + id + "/breach");
    }
}
