package org.threshold.workflow.prebirth.adapter.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.prebirth.app.ListAntenatalContacts;
import org.threshold.workflow.prebirth.app.ListAntenatalContacts.ToMake;
import org.threshold.workflow.prebirth.domain.ContactPriority;
import org.threshold.workflow.prebirth.domain.ContactToMake;

/** The list by which health visitors see expectant mothers, the most urgent first (R-4.2-10). */
@Controller
class AntenatalContactsPageController {

    private final ListAntenatalContacts list;

    AntenatalContactsPageController(ListAntenatalContacts list) {
        this.list = list;
    }

    /**
     * A contact.
     *
     * @param name what the child is called; empty where the case is restricted
     * @param page the family, for a health visitor; the case, for a manager
     * @param flagged whether somebody worries about the family
     */
    record Row(
            String ref,
            String name,
            String page,
            boolean flagged,
            String priority,
            String due,
            String expected) {}

    @GetMapping("/antenatal-contacts")
    ModelAndView all(Actor who) {
        ToMake found = list.handle(who);
        boolean visitor = Activity.VISIT_FAMILIES.allowedTo(who.roles());
        var page = new ModelAndView("antenatal-contacts");
        page.addObject("visitor", visitor);
        page.addObject(
                "contacts",
                found.contacts().stream()
                        .map(one -> row(one, found, visitor ? "/families/" : "/cases/"))
                        .toList());
        return page;
    }

    private static Row row(ContactToMake one, ToMake found, String under) {
        String ref = one.caseRef().value();
        return new Row(
                ref,
                found.names().getOrDefault(one.caseRef(), ""),
                under + ref,
                one.priority() != ContactPriority.STANDARD,
                one.priority().words(),
                DueWords.of(one.dueAt(), found.now()),
                one.expected().map(DueWords::day).orElse(""));
    }
}
