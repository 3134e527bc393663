package org.threshold.workflow.safety.adapter.web;

import java.util.List;
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
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.ContactPages.Read;
import org.threshold.workflow.safety.adapter.web.ContactPages.Shown;
import org.threshold.workflow.safety.app.ContactResult;
import org.threshold.workflow.safety.app.RecordContact;
import org.threshold.workflow.safety.app.RecordContact.About;
import org.threshold.workflow.safety.app.RecordContact.More;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;

/**
 * Records a contact out of hours (L-3.1.18, R-TVP-6): what it is for is asked first. It is kept
 * even when something is missing, and the page then asks for that.
 */
@Controller
@RequestMapping("/cases/{ref}/out-of-hours-contacts")
class ContactPageController {

    private final Access access;
    private final RecordContact record;
    private final ContactPages pages;
    private final NotedContact noted;

    ContactPageController(
            Access access, RecordContact record, ContactPages pages, NotedContact noted) {
        this.access = access;
        this.record = record;
        this.pages = pages;
        this.noted = noted;
    }

    @GetMapping("/new")
    ModelAndView ask(
            Actor who, @PathVariable String ref, @RequestParam(defaultValue = "") String purpose) {
        access.require(who, Activity.PLAN_OUT_OF_HOURS);
        CaseRef about = known(ref);
        Shown nothing = new Shown(Typed.nothing(), List.of());
        return ContactPurpose.of(purpose)
                .map(one -> ContactPages.form(pages.about(about, nothing.typed()), one, nothing))
                .orElseGet(() -> ContactPages.first(about));
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        access.require(who, Activity.PLAN_OUT_OF_HOURS);
        Typed typed = Typed.of(posted);
        About about = pages.about(known(ref), typed);
        ContactPurpose purpose = purpose(typed);
        if (typed.asksForForm()) {
            return ContactPages.form(about, purpose, new Shown(typed.asked(), List.of()));
        }
        Read read = pages.read(purpose, typed);
        if (!read.refusals().isEmpty()) {
            return ContactPages.form(about, purpose, new Shown(read.typed(), read.refusals()));
        }
        ContactResult result =
                noted.with(
                        who,
                        about,
                        read.worry(),
                        () -> record.handle(who, about, read.said(), read.plan()));
        return answer(about.caseRef(), read, result, after);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}")
    ModelAndView more(
            Actor who,
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        access.require(who, Activity.PLAN_OUT_OF_HOURS);
        CaseRef about = known(path.getOrDefault("ref", ""));
        UUID id = UUID.fromString(path.getOrDefault("id", ""));
        Typed typed = Typed.of(posted);
        ContactPurpose purpose = purpose(typed);
        if (typed.asksForForm()) {
            return ContactPages.more(about, id, purpose, new Shown(typed.asked(), List.of()));
        }
        Read read = pages.read(purpose, typed);
        if (!read.refusals().isEmpty()) {
            return ContactPages.more(about, id, purpose, new Shown(read.typed(), read.refusals()));
        }
        var more = new More(read.said().participants(), read.said().words(), read.plan());
        return answer(about, read, record.more(who, new ContactId(id), more), after);
    }

    private static ModelAndView answer(
            CaseRef ref, Read read, ContactResult result, RedirectAttributes after) {
        return switch (result) {
            case ContactResult.Open(var id, var missing) ->
                    ContactPages.more(
                            ref,
                            id.value(),
                            read.said().purpose(),
                            new Shown(read.typed(), missing));
            case ContactResult.Closed(_, var plan) ->
                    done(
                            ref,
                            "The contact is closed with a plan. It is reviewed by "
                                    + DueWords.exact(plan.reviewDueAt())
                                    + ".",
                            after);
            case ContactResult.ClosedBefore _ ->
                    done(ref, "This contact is closed: its plan was agreed before.", after);
            case ContactResult.NothingThere() -> throw new NoSuchPage();
        };
    }

    private static ModelAndView done(CaseRef ref, String words, RedirectAttributes after) {
        after.addFlashAttribute("done", words);
        return new ModelAndView("redirect:/cases/" + ref);
    }

    private static ContactPurpose purpose(Typed typed) {
        return ContactPurpose.of(typed.one(ContactFields.PURPOSE)).orElseThrow(NoSuchPage::new);
    }

    static CaseRef known(String ref) {
        if (!CaseRef.valid(ref)) {
            throw new NoSuchPage();
        }
        return new CaseRef(ref);
    }
}
