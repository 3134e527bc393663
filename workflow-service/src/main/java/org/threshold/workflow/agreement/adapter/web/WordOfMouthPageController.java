package org.threshold.workflow.agreement.adapter.web;

import java.util.Map;
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
import org.threshold.workflow.agreement.adapter.web.AgreementForm.ByWord;
import org.threshold.workflow.agreement.app.AgreementResult;
import org.threshold.workflow.agreement.app.DraftAgreement;
import org.threshold.workflow.agreement.app.DraftAgreement.About;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.WordOfMouth;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The page on which somebody records, at any hour, what was agreed by word of mouth. */
@Controller
@RequestMapping("/cases/{ref}/written-agreements/by-word")
class WordOfMouthPageController {

    private static final String ID = "agreement";

    private final DraftAgreement draft;
    private final AgreementPages pages;
    private final CaseClock clock;
    private final Ids ids;

    WordOfMouthPageController(
            DraftAgreement draft, AgreementPages pages, CaseClock clock, Ids ids) {
        this.draft = draft;
        this.pages = pages;
        this.clock = clock;
        this.ids = ids;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String ref) {
        return ask(AgreementPages.known(ref), new AgreementId(ids.next()))
                .empty(AgreementFields.byWord());
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Typed typed = Typed.of(posted);
        String sentId = typed.one(ID);
        var id =
                new AgreementId(
                        sentId.matches("[0-9a-f-]{36}") ? UUID.fromString(sentId) : ids.next());
        AskPage ask = ask(AgreementPages.known(ref), id);
        var sent = pages.read(AgreementFields.byWord(), typed, AgreementForm.class);
        var given = sent.form().read(sent.reading());
        if (!sent.reading().clean()) {
            return ask.drawn(AgreementFields.byWord(), sent.typed(), sent.reading().refusals());
        }
        var about = new About(id, AgreementPages.known(ref));
        var result = draft.byWord(who, about, given, agreed(sent.form()));
        return result instanceof AgreementResult.Refused(var refusals)
                ? ask.drawn(AgreementFields.byWord(), sent.typed(), refusals)
                : AgreementPage.after(result, ask, after);
    }

    private WordOfMouth.Agreed agreed(AgreementForm form) {
        ByWord said = form.byWord();
        return (said == null ? new ByWord(null, null, null) : said).read(clock.now());
    }

    private static AskPage ask(CaseRef ref, AgreementId id) {
        String back = "/cases/" + ref;
        return new AskPage(
                "agreement.word",
                ref.value(),
                back,
                back + "/written-agreements/by-word",
                Map.of(ID, id.toString()));
    }
}
