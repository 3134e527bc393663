package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
import org.threshold.workflow.agreement.app.CompleteDraft;
import org.threshold.workflow.agreement.app.DraftAgreement;
import org.threshold.workflow.agreement.app.DraftAgreement.About;
import org.threshold.workflow.agreement.app.ReadAgreements;
import org.threshold.workflow.agreement.domain.AgreementGiven;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The pages on which an agreement is drafted, completed, shown and activated. */
@Controller
@RequestMapping("/cases/{ref}/written-agreements")
class AgreementPageController {

    private static final String ID = "agreement";
    private static final String ONE = "/{id}";

    private final DraftAgreement draft;
    private final CompleteDraft complete;
    private final ReadAgreements read;
    private final AgreementPages pages;
    private final Ids ids;

    AgreementPageController(
            DraftAgreement draft,
            CompleteDraft complete,
            ReadAgreements read,
            AgreementPages pages,
            Ids ids) {
        this.draft = draft;
        this.complete = complete;
        this.read = read;
        this.pages = pages;
        this.ids = ids;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable String ref) {
        return begin(AgreementPages.known(ref), Typed.nothing()).empty(AgreementFields.draft());
    }

    @PostMapping
    ModelAndView draft(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Typed typed = Typed.of(posted);
        AskPage ask = begin(AgreementPages.known(ref), typed);
        var about = new About(id(typed), AgreementPages.known(ref));
        return said(ask, typed, after, given -> draft.handle(who, about, given));
    }

    /** The agreement in full, made to be printed, with what is missing of it. */
    @GetMapping(ONE)
    ModelAndView one(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        return pages.whole(whole(who, ref, id), List.of());
    }

    @GetMapping(ONE + "/draft")
    ModelAndView more(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        WrittenAgreement kept = whole(who, ref, id).agreement();
        return kept.state() == AgreementState.DRAFTED
                ? completing(kept).drawn(AgreementFields.draft(), pages.typed(kept), List.of())
                : new ModelAndView("redirect:" + AgreementAddress.of(kept));
    }

    @PostMapping(ONE + "/draft")
    ModelAndView more(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        WrittenAgreement kept =
                read.handle(who, new AgreementId(id)).orElseThrow(NoSuchPage::new).agreement();
        return said(
                completing(kept),
                Typed.of(posted),
                after,
                given -> complete.handle(who, kept.id(), given));
    }

    private ModelAndView said(
            AskPage ask,
            Typed typed,
            RedirectAttributes after,
            Function<AgreementGiven, AgreementResult> keep) {
        List<FormField> fields = AgreementFields.draft();
        if (typed.asksForForm()) {
            return ask.drawn(fields, typed.asked(), List.of());
        }
        var sent = pages.read(fields, typed, AgreementForm.class);
        AgreementGiven given = sent.form().read(sent.reading());
        return sent.reading().clean()
                ? AgreementPage.after(keep.apply(given), ask, after)
                : ask.drawn(fields, sent.typed(), sent.reading().refusals());
    }

    /** The id goes with the form: a page that is sent again keeps one draft. */
    private AskPage begin(CaseRef ref, Typed typed) {
        String back = "/cases/" + ref;
        return new AskPage(
                "agreement.new",
                ref.value(),
                back,
                back + "/written-agreements",
                Map.of(ID, id(typed).toString()));
    }

    private AgreementId id(Typed typed) {
        String sent = typed.one(ID);
        return new AgreementId(sent.matches("[0-9a-f-]{36}") ? UUID.fromString(sent) : ids.next());
    }

    private static AskPage completing(WrittenAgreement kept) {
        String page = AgreementAddress.of(kept);
        return AskPage.below("agreement.draft", kept.caseRef().value(), page, "/draft");
    }

    private ReadAgreements.Whole whole(Actor who, String ref, UUID id) {
        CaseRef of = AgreementPages.known(ref);
        return read.handle(who, new AgreementId(id))
                .filter(one -> one.agreement().caseRef().equals(of))
                .orElseThrow(NoSuchPage::new);
    }
}
