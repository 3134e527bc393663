package org.threshold.workflow.analysis.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.app.DraftAddress;
import org.threshold.workflow.analysis.app.ReadDrafts;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Sent;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;

/** Draws the two pages of a draft, and reads them as the API does. */
@Component
class DraftPages {

    /** Names the version that an answer is of, unseen. */
    static final String VERSION = "version";

    private final Forms forms;
    private final ReadDrafts read;

    DraftPages(Forms forms, ReadDrafts read) {
        this.forms = forms;
        this.read = read;
    }

    /** The draft of a case; anything else is not there. */
    Draft draft(Actor who, String ref, UUID id) {
        Optional<CaseRef> asked = CaseRef.of(ref);
        return read.one(who, id)
                .filter(one -> asked.filter(one.about().caseRef()::equals).isPresent())
                .orElseThrow(NoSuchPage::new);
    }

    /** The draft that a form is about. */
    Draft draft(Actor who, UUID id) {
        return read.one(who, id).orElseThrow(NoSuchPage::new);
    }

    /** What was typed, in the shape of the API. */
    <F> Sent<F> read(List<FormField> fields, Typed typed, Class<F> form) {
        return forms.read(fields, typed, WorkingTime.ZONE, form);
    }

    /** What is on record, as if it had been typed. */
    Typed typed(List<FormField> fields, Object kept) {
        return forms.asTyped(fields, kept, WorkingTime.ZONE);
    }

    /** The page on which the draft is written. */
    static ModelAndView writing(Draft draft, Typed typed, List<Refusal> refusals) {
        String address = DraftAddress.of(draft.about());
        return asking(DraftWords.CODE, draft, address, Map.of())
                .drawn(DraftForm.ALL, typed, refusals)
                .addObject("basis", basis(draft));
    }

    /** The page on which it is written down what an agency says of a version. */
    static ModelAndView answering(Draft draft, UUID version, Typed typed) {
        return answering(draft, version, typed, List.of());
    }

    /** The same with what is wrong. */
    static ModelAndView answering(Draft draft, UUID version, Typed typed, List<Refusal> refusals) {
        String address = DraftAddress.of(draft.about()) + "/answers";
        return asking("draft-answer", draft, address, Map.of(VERSION, version.toString()))
                .drawn(DraftAnswerForm.fields(draft.about().roster()), typed, refusals)
                .addObject("basis", basis(draft));
    }

    private static AskPage asking(
            String key, Draft draft, String address, Map<String, String> hidden) {
        String ref = draft.about().caseRef().value();
        return new AskPage(key, ref, "/cases/" + ref, address, hidden);
    }

    private static List<CaseFacts> basis(Draft draft) {
        return List.of(DraftWords.whole(draft));
    }
}
