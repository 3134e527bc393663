package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ContactResult;
import org.threshold.workflow.safety.app.ReadOutOfHours;
import org.threshold.workflow.safety.app.RecordContact;
import org.threshold.workflow.safety.app.RecordContact.About;
import org.threshold.workflow.safety.app.RecordContact.More;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.ContactSaid.Words;

/** Records contacts out of hours, and closes them with a plan. */
@RestController
class ContactsController {

    private final RecordContact record;
    private final ReadOutOfHours read;
    private final NotedContact noted;
    private final CaseClock clock;
    private final Ids ids;

    ContactsController(
            RecordContact record,
            ReadOutOfHours read,
            NotedContact noted,
            CaseClock clock,
            Ids ids) {
        this.ids = ids;
        this.noted = noted;
        this.record = record;
        this.read = read;
        this.clock = clock;
    }

    /** What is added to an open contact; it replaces what was said before. */
    record Addition(
            @Nullable List<ParticipantForm> participants,
            @Nullable String about,
            @Nullable String asked,
            @Nullable String answer,
            @Nullable PlanForm plan) {}

    /** Keeps a contact, and closes it if everything is there: 201 in both cases. */
    @PostMapping("/api/v1/cases/{ref}/out-of-hours-contacts")
    ResponseEntity<?> held(Actor who, @PathVariable String ref, @RequestBody ContactForm form) {
        if (!CaseRef.valid(ref)) {
            return NotThere.noSuchCase();
        }
        var reading = new Reading();
        var said = form.read(reading, clock.now());
        var contact = new About(new ContactId(ids.next()), new CaseRef(ref));
        return reading.then(
                () -> ContactAnswers.of(recorded(who, contact, said, form), HttpStatus.CREATED),
                Problems::refused);
    }

    private ContactResult recorded(Actor who, About contact, ContactSaid said, ContactForm form) {
        return noted.with(
                who,
                contact,
                Reading.text(form.worry()),
                () -> record.handle(who, contact, said, PlanForm.read(form.plan())));
    }

    /** Adds what was missing; 200 with what is still missing, or with the plan. */
    @PostMapping("/api/v1/out-of-hours-contacts/{id}/additions")
    ResponseEntity<?> more(Actor who, @PathVariable UUID id, @RequestBody Addition form) {
        var reading = new Reading();
        var participants = ParticipantForm.read(reading, form.participants());
        var words =
                new Words(
                        Reading.text(form.about()),
                        Reading.text(form.asked()),
                        Reading.text(form.answer()));
        var more = new More(participants, words, PlanForm.read(form.plan()));
        return reading.then(
                () -> ContactAnswers.of(record.more(who, new ContactId(id), more), HttpStatus.OK),
                Problems::refused);
    }

    /** The contacts of a case, the latest first. */
    @GetMapping("/api/v1/cases/{ref}/out-of-hours-contacts")
    ResponseEntity<?> contacts(Actor who, @PathVariable String ref) {
        if (!CaseRef.valid(ref)) {
            return NotThere.noSuchCase();
        }
        return read.contacts(who, new CaseRef(ref))
                .<ResponseEntity<?>>map(
                        all -> ResponseEntity.ok(all.stream().map(ShownContact::of).toList()))
                .orElseGet(NotThere::noSuchCase);
    }
}
