package org.threshold.workflow.analysis.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.app.DraftAddress;
import org.threshold.workflow.analysis.app.ReadDrafts;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import tools.jackson.databind.json.JsonMapper;

/** Draws the two pages of a draft, and reads them as the API does. */
@Component
class DraftPages {

    /** Names the version that an answer is of, unseen. */
    static final String VERSION = "version";

    private final Forms forms;
    private final JsonMapper json;
    private final ReadDrafts read;

    DraftPages(Forms forms, JsonMapper json, ReadDrafts read) {
        this.forms = forms;
        this.json = json;
        this.read = read;
    }

    /** The draft of a case; anything else is not there. */
    Draft draft(Actor who, String ref, UUID id) {
        Optional<CaseRef> asked = CaseRef.of(ref);
        return read.one(who, id)
                .filter(one -> asked.filter(one.about().caseRef()::equals).isPresent())
                .orElseThrow(DraftPages::nothingHere);
    }

    /** The draft that a form is about. */
    Draft draft(Actor who, UUID id) {
        return read.one(who, id).orElseThrow(DraftPages::nothingHere);
    }

    /** What was typed, in the shape of the API, with what cannot be read of it. */
    record Sent<F>(Typed typed, F form, Reading reading) {}

    <F> Sent<F> read(List<FormField> fields, Typed typed, Class<F> form) {
        var posted = forms.read(fields, typed, WorkingTime.ZONE);
        var reading = new Reading();
        posted.refusals().forEach(it -> reading.refuse(it.field(), it.problem(), it.remedy()));
        return new Sent<>(posted.typed(), json.readValue(posted.json(), form), reading);
    }

    /** What is on record, as if it had been typed. */
    Typed typed(List<FormField> fields, Object kept) {
        return forms.typed(fields, json.writeValueAsString(kept), WorkingTime.ZONE);
    }

    /** The page on which the draft is written. */
    static ModelAndView writing(Draft draft, Typed typed, List<Refusal> refusals) {
        return page(
                new AskPage(
                        DraftWords.CODE,
                        draft.about().caseRef().value(),
                        back(draft),
                        DraftAddress.of(draft.about()),
                        Map.of()),
                draft,
                FormPage.of(DraftForm.ALL, typed, refusals));
    }

    /** The page on which it is written down what an agency says of a version. */
    static ModelAndView answering(Draft draft, UUID version, Typed typed) {
        return answering(draft, version, typed, List.of());
    }

    /** The same with what is wrong. */
    static ModelAndView answering(Draft draft, UUID version, Typed typed, List<Refusal> refusals) {
        return page(
                new AskPage(
                        "draft-answer",
                        draft.about().caseRef().value(),
                        back(draft),
                        DraftAddress.of(draft.about()) + "/answers",
                        Map.of(VERSION, version.toString())),
                draft,
                FormPage.of(DraftAnswerForm.fields(draft.about().roster()), typed, refusals));
    }

    private static ModelAndView page(AskPage asked, Draft draft, FormPage form) {
        var page = new ModelAndView("ask");
        page.addObject("page", asked);
        page.addObject("form", form);
        page.addObject("basis", List.of(DraftWords.whole(draft)));
        if (!form.errors().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static String back(Draft draft) {
        return "/cases/" + draft.about().caseRef();
    }

    static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
