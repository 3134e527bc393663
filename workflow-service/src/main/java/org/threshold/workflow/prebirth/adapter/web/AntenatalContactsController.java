package org.threshold.workflow.prebirth.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.prebirth.app.ListAntenatalContacts;
import org.threshold.workflow.prebirth.domain.ContactToMake;

/** The antenatal contacts still to be made, without names (R-4.2-10). */
@RestController
@RequestMapping("/api/v1/antenatal-contacts")
class AntenatalContactsController {

    private final ListAntenatalContacts list;

    AntenatalContactsController(ListAntenatalContacts list) {
        this.list = list;
    }

    /** All that somebody may see. */
    record All(List<One> contacts) {}

    /**
     * A contact.
     *
     * @param caseRef the case of the unborn child
     * @param priority {@code urgent}, {@code raised} or {@code standard}
     * @param expectedOn the day on which the child is expected, if anybody knows it
     * @param dueAt by when, UTC
     */
    record One(String caseRef, String priority, @Nullable LocalDate expectedOn, Instant dueAt) {

        static One of(ContactToMake one) {
            return new One(
                    one.caseRef().value(),
                    one.priority().code(),
                    one.expected().orElse(null),
                    one.dueAt());
        }
    }

    /** The most urgent first. */
    @GetMapping
    All all(Actor who) {
        return new All(list.handle(who).contacts().stream().map(One::of).toList());
    }
}
