package org.threshold.workflow.safety.adapter.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ContactAddress;
import org.threshold.workflow.safety.app.ReadContact;
import org.threshold.workflow.safety.app.ReadContact.Whole;
import org.threshold.workflow.safety.domain.ContactId;

/**
 * The page of one contact out of hours (R-TVP-6): what was said and by whom, and the plan for the
 * night in full, made to be printed; while it is open, what it lacks, and the form that closes it.
 */
@Controller
@RequestMapping("/cases/{ref}/out-of-hours-contacts/{id}")
class ContactSheetController {

    private final Access access;
    private final ReadContact read;
    private final ContactSheets sheets;
    private final KeptContact kept;
    private final CaseClock clock;

    ContactSheetController(
            Access access,
            ReadContact read,
            ContactSheets sheets,
            KeptContact kept,
            CaseClock clock) {
        this.access = access;
        this.read = read;
        this.sheets = sheets;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        var page = new ModelAndView("out-of-hours-contact");
        page.addObject("sheet", sheets.sheet(whole(who, ref, id)));
        page.addObject("asOf", DueWords.exact(clock.now()));
        return page;
    }

    /** Asks for what is missing, with what is on record filled in; a closed contact is shown. */
    @GetMapping("/more")
    ModelAndView more(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        access.require(who, Activity.PLAN_OUT_OF_HOURS);
        Whole whole = whole(who, ref, id);
        return whole.open().stream()
                .findFirst()
                .map(kept::form)
                .orElseGet(
                        () -> new ModelAndView("redirect:" + ContactAddress.of(whole.contact())));
    }

    private Whole whole(Actor who, String ref, UUID id) {
        CaseRef of = ContactPageController.known(ref);
        return read.handle(who, new ContactId(id))
                .filter(whole -> whole.contact().caseRef().equals(of))
                .orElseThrow(NoSuchPage::new);
    }
}
