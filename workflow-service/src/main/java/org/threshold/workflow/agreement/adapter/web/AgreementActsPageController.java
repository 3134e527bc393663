package org.threshold.workflow.agreement.adapter.web;

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
import org.threshold.workflow.agreement.app.AcceptMonitoring;
import org.threshold.workflow.agreement.app.ActivateAgreement;
import org.threshold.workflow.agreement.app.AgreementAddress;
import org.threshold.workflow.agreement.app.AgreementResult;
import org.threshold.workflow.agreement.app.ReadAgreements;
import org.threshold.workflow.agreement.app.ReadAgreements.Whole;
import org.threshold.workflow.agreement.app.RecordBreach;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;

/**
 * The pages on which a monitor accepts, and an agreement is activated, ended or reported as not
 * kept: that takes three taps from the case (F-1.2.4).
 */
@Controller
@RequestMapping("/cases/{ref}/written-agreements/{id}")
class AgreementActsPageController {

    private final AcceptMonitoring accept;
    private final ActivateAgreement activate;
    private final RecordBreach breach;
    private final ReadAgreements read;
    private final AgreementPages pages;

    AgreementActsPageController(
            AcceptMonitoring accept,
            ActivateAgreement activate,
            RecordBreach breach,
            ReadAgreements read,
            AgreementPages pages) {
        this.accept = accept;
        this.activate = activate;
        this.breach = breach;
        this.read = read;
        this.pages = pages;
    }

    @PostMapping("/activation")
    ModelAndView activate(Actor who, @PathVariable UUID id, RedirectAttributes after) {
        Whole whole = whole(who, id);
        return switch (activate.handle(who, whole.agreement().id())) {
            case AgreementResult.Refused(var refusals) -> pages.whole(whole, refusals);
            case AgreementResult other ->
                    AgreementPage.after(
                            other, ask(whole, "agreement.accept", "/activation"), after);
        };
    }

    @GetMapping("/acceptance")
    ModelAndView accepting(Actor who, @PathVariable UUID id) {
        Whole whole = whole(who, id);
        return ask(whole, "agreement.accept", "/acceptance").empty(AcceptanceFields.of(whole));
    }

    @PostMapping("/acceptance")
    ModelAndView accept(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Whole whole = whole(who, id);
        Typed typed = Typed.of(posted);
        var form = pages.read(AcceptanceFields.of(whole), typed, AcceptanceFields.Form.class);
        AskPage ask = ask(whole, "agreement.accept", "/acceptance");
        return AcceptanceFields.read(form.form(), whole)
                .map(given -> accept.handle(who, whole.agreement().id(), given))
                .map(
                        result ->
                                result instanceof AgreementResult.Refused(var refusals)
                                        ? ask.drawn(again(whole, typed, refusals))
                                        : AgreementPage.after(result, ask, after))
                .orElseGet(() -> ask.drawn(again(whole, typed, List.of(AcceptanceFields.NOBODY))));
    }

    private static FormPage again(Whole whole, Typed typed, List<Refusal> refusals) {
        return FormPage.of(AcceptanceFields.of(whole), typed, refusals);
    }

    @GetMapping("/breach")
    ModelAndView breached(Actor who, @PathVariable UUID id) {
        return ask(whole(who, id), "agreement.breach", "/breach").empty(AgreementFields.breach());
    }

    @PostMapping("/breach")
    ModelAndView breach(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Whole whole = whole(who, id);
        var sent = pages.read(AgreementFields.breach(), Typed.of(posted), BreachForm.class);
        RecordBreach.Given given = sent.form().read(sent.reading(), who);
        if (!sent.reading().clean()) {
            return ask(whole, "agreement.breach", "/breach")
                    .drawn(AgreementFields.breach(), sent.typed(), sent.reading().refusals());
        }
        breach.handle(who, whole.agreement().id(), given);
        return AgreementPage.done(
                whole.agreement(),
                "It is recorded, told at once and discussed today. If the child is in danger now,"
                        + " ring 999.",
                after);
    }

    private static AskPage ask(Whole whole, String key, String rest) {
        String page = AgreementAddress.of(whole.agreement());
        return AskPage.below(key, whole.agreement().caseRef().value(), page, rest);
    }

    private Whole whole(Actor who, UUID id) {
        return read.handle(who, new AgreementId(id)).orElseThrow(NoSuchPage::new);
    }
}
